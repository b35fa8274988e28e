package org.retinue.store;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a backup: what it is a backup of, when it was made, and which of that second it is,
/// counted from 1.
record Dated(String stem, LocalDateTime made, int count) implements Comparable<Dated> {

    static final String ENDING = ".retinue";

    private static final Pattern SHAPE =
            Pattern.compile("(.*) (\\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d)(?:-(\\d{1,6}))?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Comparator<Dated> ORDER =
            Comparator.comparing(Dated::made)
                    .thenComparingInt(Dated::count)
                    .thenComparing(Dated::stem);

    /// The name that a file has, or nothing where it is not one that is made here.
    static Optional<Dated> read(String name) {
        var shape = SHAPE.matcher(stem(name));
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            var count = Optional.ofNullable(shape.group(3)).map(Integer::valueOf).orElse(1);
            var made = LocalDateTime.parse(shape.group(2), DATE);
            return Optional.of(new Dated(shape.group(1), made, count))
                    .filter(dated -> dated.toString().equals(name));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The name of a file without the ending of workspaces.
    static String stem(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// The next name at the time; where a clock went back, the next after this one all the same.
    Dated next(LocalDateTime now) {
        return now.isAfter(made) ? new Dated(stem, now, 1) : new Dated(stem, made, count + 1);
    }

    @Override
    public int compareTo(Dated other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return stem + " " + DATE.format(made) + (count > 1 ? "-" + count : "") + ENDING;
    }
}
