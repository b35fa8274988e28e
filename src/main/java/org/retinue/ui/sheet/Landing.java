package org.retinue.ui.sheet;

/// Where a line would land that is dragged among the first lines of a sheet: in the gap above that
/// many of them.
record Landing(int from, int gap) {

    /// As many line heights below the top of the first, among so many lines.
    static Landing at(double depth, int from, int lines) {
        return new Landing(from, Math.clamp(Math.round(depth), 0, lines));
    }

    /// How many places further down, or up where they are negative; both gaps beside the line are
    /// its own place.
    int steps() {
        return gap > from ? gap - 1 - from : gap - from;
    }
}
