package org.retinue.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls to the field into which the keyboard goes. A field that is clicked stays under the
/// mouse.
final class InspectorScroll extends ScrollPane {

    private static final double AROUND = 24;

    private final Region content;
    private boolean clicking;

    InspectorScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setId("inspector-fields");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> clicking = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> clicking = false);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> follow(owner));
    }

    private void follow(@Nullable Node owner) {
        if (clicking || owner == null || !isWithin(owner)) {
            return;
        }
        layout();
        var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        var shown = getViewportBounds().getHeight();
        var hidden = content.getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        var top = getVvalue() * hidden;
        if (bounds.getMinY() - AROUND < top) {
            setVvalue((bounds.getMinY() - AROUND) / hidden);
        } else if (bounds.getMaxY() + AROUND > top + shown) {
            setVvalue((bounds.getMaxY() + AROUND - shown) / hidden);
        }
    }

    private boolean isWithin(Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
