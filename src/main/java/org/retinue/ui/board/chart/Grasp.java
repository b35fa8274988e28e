package org.retinue.ui.board.chart;

/// What the mouse is on: a piece, and whether it would take it by its start, by its end or as a
/// whole.
public record Grasp(Piece piece, Grip grip) {

    /// By what a piece is taken.
    public enum Grip {
        START,
        END,
        WHOLE
    }
}
