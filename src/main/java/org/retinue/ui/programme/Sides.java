package org.retinue.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.retinue.ui.studio.Preferences;

/// The programme and what stands beside it, which keeps the width that the officer gave it however
/// wide the window is.
final class Sides extends SplitPane {

    private static final String KEPT = "side.width";
    private static final double NARROWEST = 800;
    private static final double MOST = 0.6;

    private final Region beside;
    private final Preferences preferences;

    Sides(Node programme, Region beside, Preferences preferences) {
        super(programme, beside);
        this.beside = beside;
        this.preferences = preferences;
        setResizableWithParent(beside, false);
        widthProperty().subscribe(this::place);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void place(Number width) {
        var kept = preferences.number(KEPT).orElse(Beside.WIDTH);
        var part = kept / Math.max(NARROWEST, width.doubleValue());
        setDividerPosition(0, 1 - Math.min(part, MOST));
    }

    /// Only the officer's own hand counts, not how a window makes the parts fit.
    private void released(MouseEvent event) {
        if (event.getTarget() instanceof Node target && isDivider(target)) {
            preferences.keep(KEPT, beside.getWidth());
        }
    }

    private boolean isDivider(Node target) {
        for (var part = target; part != null && !part.equals(this); part = part.getParent()) {
            if (part.getStyleClass().contains("split-pane-divider")) {
                return equals(part.getParent());
            }
        }
        return false;
    }
}
