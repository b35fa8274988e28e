package org.retinue.ui.board;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// What is told about the item under the mouse.
final class Tip {

    private final Tooltip tooltip = new Tooltip();

    void over(Node part, Optional<String> text) {
        if (text.equals(Optional.of(tooltip.getText()))) {
            return;
        }
        tooltip.hide();
        Tooltip.uninstall(part, tooltip);
        tooltip.setText(text.orElse(""));
        if (text.isPresent()) {
            Tooltip.install(part, tooltip);
        }
    }
}
