package org.retinue.ui.table;

import javafx.scene.control.ListView;

/// A cell as high as what it shows is when that is broken to the width of the list.
public abstract class BrokenCell<T> extends DrawnCell<T> {

    private final ListView<T> list;
    private final double around;

    /// What the scroll bar and the paddings take of the width stands around what is shown.
    protected BrokenCell(ListView<T> list, double around) {
        this.list = list;
        this.around = around;
        setPrefWidth(0);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : getGraphic().prefHeight(list.getWidth() - around)
                        + snappedTopInset()
                        + snappedBottomInset();
    }
}
