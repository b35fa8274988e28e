package org.retinue.check;

/// The rules, in the order in which findings about the same moment are listed. The code is the
/// rule's name in papers and correspondence and never changes.
public enum Rule {
    OVERLAP("T-1"),
    BAD_INTERVAL("T-2"),
    OUTSIDE_TOUR("T-3"),
    SHORT_TRANSFER("T-4"),
    UNKNOWN_TRAVEL("T-6"),
    OPENING_HOURS("S-1"),
    CLASH("S-3"),
    INTERPRETER_CLASH("L-2"),
    LIAISON_CLASH("L-6"),
    VEHICLE_CLASH("V-2"),
    CONFIRMATION("C-1");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
