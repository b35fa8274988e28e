package org.retinue.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a tour leaves the program for others, each with the ending of its files.
public enum OutForm {
    PACK("json"),
    WORKBOOK("xlsx"),
    TABLE("csv"),
    CALENDAR("ics"),
    PAGE("html"),
    MESSAGE("txt");

    private final String ending;

    OutForm(String ending) {
        this.ending = ending;
    }

    /// The form that files of that name have.
    public static Optional<OutForm> of(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return Arrays.stream(values())
                .filter(form -> name.toLowerCase(Locale.ROOT).endsWith("." + form.ending))
                .findFirst();
    }

    /// The endings of all forms: `.json`.
    public static List<String> endings() {
        return Arrays.stream(values()).map(form -> "." + form.ending).toList();
    }

    public String ending() {
        return ending;
    }

    /// Whether it is written in chosen languages; else it has what is there in every one.
    public boolean isSpoken() {
        return switch (this) {
            case PACK -> false;
            case WORKBOOK, TABLE, CALENDAR, PAGE, MESSAGE -> true;
        };
    }
}
