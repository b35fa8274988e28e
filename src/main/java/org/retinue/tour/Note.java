package org.retinue.tour;

/// A remark, and who may read it.
public record Note(Sensitivity sensitivity, Text text) {

    public Note {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A note says something");
        }
    }
}
