package org.retinue.ui.board.chart;

/// A place on the board: a day and a track by their numbers, and a minute of that day.
public record Spot(int day, int lane, double minute) {}
