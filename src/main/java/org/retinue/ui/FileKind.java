package org.retinue.ui;

/// The kinds of files that the officer chooses.
public enum FileKind {
    WORKSPACE("retinue"),
    PACK("json"),
    PAPER("pdf");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}
