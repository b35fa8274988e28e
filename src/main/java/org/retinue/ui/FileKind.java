package org.retinue.ui;

import java.util.List;
import org.retinue.desk.OutForm;

/// The kinds of files that the officer chooses.
public enum FileKind {
    WORKSPACE("retinue"),
    PACK("json"),
    CARD("card"),
    PAPER("pdf"),
    WORKBOOK("xlsx"),
    TABLE("csv"),
    CALENDAR("ics");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /// The files in which a tour leaves.
    static FileKind of(OutForm form) {
        return switch (form) {
            case PACK -> PACK;
            case WORKBOOK -> WORKBOOK;
            case TABLE -> TABLE;
            case CALENDAR -> CALENDAR;
        };
    }

    String extension() {
        return extension;
    }

    /// What such files are called. A pack may lie in a paper.
    List<String> patterns() {
        return this == PACK ? List.of("*." + extension, "*.pdf") : List.of("*." + extension);
    }
}
