package org.retinue.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Nodes that are put in their places by hand. What changes inside one of them never makes the rest
/// of the window be laid out anew.
final class Layer extends Region {

    Layer(String style) {
        getStyleClass().add(style);
        setManaged(false);
        setPickOnBounds(false);
    }

    /// Shows these nodes, if it does not already.
    void show(List<? extends Node> nodes) {
        if (!getChildren().equals(nodes)) {
            nodes.forEach(node -> node.setManaged(false));
            getChildren().setAll(nodes);
        }
    }

    /// Gives the node these style classes, if it does not have them already.
    static void dress(Node node, List<String> styles) {
        if (!node.getStyleClass().equals(styles)) {
            node.getStyleClass().setAll(styles);
        }
    }

    @Override
    protected void layoutChildren() {
        // Whoever fills the layer has placed them.
    }
}
