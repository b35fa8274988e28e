package org.retinue.ui.outside;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// File names that every system accepts, made of titles.
public final class FileNames {

    /// Short enough for every file system, Chinese characters in UTF-8 included.
    private static final int MOST_CHARACTERS = 60;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// What Windows takes for devices, whatever the extension.
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3");

    private FileNames() {}

    /// The tour's first day and title, and where needed what of it the file holds, which stands
    /// there however long the title is.
    public static String of(Words words, Tour tour, String part, String extension) {
        return of(words, tour, part) + "." + extension;
    }

    /// The same for a folder.
    public static String of(Words words, Tour tour, String part) {
        var title = words.best(tour.heading().title());
        var end = part.isEmpty() ? "" : "-" + safe(part);
        var most = Math.max(0, MOST_CHARACTERS - end.codePointCount(0, end.length()));
        return safe(tour.firstDay() + " " + title, most) + end;
    }

    public static String safe(String text) {
        return safe(text, MOST_CHARACTERS);
    }

    private static String safe(String text, int most) {
        var plain = UNSAFE.matcher(text).replaceAll("-").replaceAll("^-|-$", "");
        var end =
                plain.offsetByCodePoints(
                        0, Math.min(most, plain.codePointCount(0, plain.length())));
        var kept = plain.substring(0, end).replaceAll("-$", "");
        var unusable = kept.isEmpty() || DEVICES.contains(kept.toLowerCase(Locale.ROOT));
        return unusable ? "tour-" + kept : kept;
    }
}
