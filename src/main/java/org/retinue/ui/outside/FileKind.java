package org.retinue.ui.outside;

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
    CALENDAR("ics"),
    PAGE("html"),
    MESSAGE("txt"),
    /// Whatever can be imported.
    INCOMING("json");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /// The files in which a tour leaves.
    public static FileKind of(OutForm form) {
        return switch (form) {
            case PACK -> PACK;
            case WORKBOOK -> WORKBOOK;
            case TABLE -> TABLE;
            case CALENDAR -> CALENDAR;
            case PAGE -> PAGE;
            case MESSAGE -> MESSAGE;
        };
    }

    public String extension() {
        return extension;
    }

    /// What such files are called. What a file is is seen in its content, so that any file can be
    /// imported, whatever it is called.
    List<String> patterns() {
        return this == INCOMING
                ? List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.json", "*.pdf", "*.ics", "*.*")
                : List.of("*." + extension);
    }
}
