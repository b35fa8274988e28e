package org.retinue.ui.table;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of a list that draws its line anew whenever it is given another one.
public abstract class DrawnCell<T> extends ListCell<T> {

    protected abstract Node content(T line);

    /// What is read out for the line; nothing where what is shown says it all.
    protected String spoken(T line) {
        return "";
    }

    @Override
    protected final void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : content(line));
        setAccessibleText(empty || line == null ? "" : spoken(line));
    }
}
