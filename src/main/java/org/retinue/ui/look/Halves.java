package org.retinue.ui.look;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Two things side by side, each half as wide as both.
public final class Halves {

    private Halves() {}

    public static GridPane of(Node left, Node right) {
        var grid = new GridPane();
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, left, right);
        return grid;
    }
}
