package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu that opens at the selected items, wherever on the page they are shown.
final class ItemMenu {

    private final Node page;
    private final LineCommands commands;
    private final Supplier<MenuItem> shift;
    private final Supplier<List<LocalDate>> days;
    private ContextMenu menu = new ContextMenu();

    /// In the menu stands first what shifts the programme.
    ItemMenu(
            Node page,
            LineCommands commands,
            Supplier<MenuItem> shift,
            Supplier<List<LocalDate>> days) {
        this.page = page;
        this.commands = commands;
        this.shift = shift;
        this.days = days;
    }

    /// What can be done to the items that are selected; nothing while none is.
    List<MenuItem> entries() {
        return commands.entries(days.get());
    }

    void open(ContextMenuEvent event) {
        menu.hide();
        var entries = entries();
        if (!entries.isEmpty()) {
            menu = new ContextMenu(shift.get());
            menu.getItems().addAll(entries);
            menu.show(page.getScene().getWindow(), event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
