package org.retinue.ui.programme;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.retinue.ui.studio.Preferences;

/// The board and the table of a programme: one of them, or the board above the table.
final class Views extends SplitPane {

    private static final String KEPT = "views.divider";
    private static final double USUAL = 0.6;

    private final Part board;
    private final Part table;
    private final Preferences preferences;
    private List<Part> shown = List.of();

    /// A part of the page, and what brings the keyboard there.
    record Part(Node node, Runnable focus) {

        boolean hasFocus() {
            var scene = node.getScene();
            for (var part = scene == null ? null : scene.getFocusOwner();
                    part != null;
                    part = part.getParent()) {
                if (part.equals(node)) {
                    return true;
                }
            }
            return false;
        }
    }

    Views(Part board, Part table, Preferences preferences) {
        this.board = board;
        this.table = table;
        this.preferences = preferences;
        setOrientation(Orientation.VERTICAL);
    }

    void show(Look look) {
        shown =
                switch (look) {
                    case TABLE -> List.of(table);
                    case BOARD -> List.of(board);
                    case BOTH -> List.of(board, table);
                };
        getItems().setAll(shown.stream().map(Part::node).toList());
        for (var divider : getDividers()) {
            divider.setPosition(preferences.number(KEPT).orElse(USUAL));
            divider.positionProperty()
                    .subscribe((_, place) -> {
                        if (getScene() != null) {
                            preferences.keep(KEPT, place.doubleValue());
                        }
                    });
        }
    }

    /// From above.
    List<Part> parts() {
        return shown;
    }
}
