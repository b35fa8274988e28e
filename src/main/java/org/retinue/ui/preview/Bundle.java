package org.retinue.ui.preview;

/// In how many PDFs papers are saved.
public enum Bundle {
    ONE,
    EACH_PAPER,
    EACH_PERSON
}
