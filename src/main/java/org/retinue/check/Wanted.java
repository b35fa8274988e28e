package org.retinue.check;

import java.util.Optional;
import java.util.stream.Stream;

/// What can be given for a key of the rules, by how the key ends.
public enum Wanted {
    SWITCH,
    WHOLE_NUMBER,
    FACTOR,
    TIMES_OF_DAY,
    KNOWN_KEY,
    KNOWN_PACK;

    /// More would be a slip: it is half a million minutes, or as many days as any deadline could
    /// have.
    private static final String WHOLE = "[0-9]{1,6}";

    private static final String DECIMAL = "[0-9]{1,3}(\\.[0-9]{1,6})?";

    /// What the key's end calls for.
    static Wanted by(String key) {
        if (!key.contains(".")) {
            return SWITCH;
        }
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "factor" -> FACTOR;
            case "times" -> TIMES_OF_DAY;
            default -> WHOLE_NUMBER;
        };
    }

    /// What the value says; nothing where it is not what is wanted.
    Optional<Setting> read(String value) {
        var text = value.strip();
        return switch (this) {
            case SWITCH ->
                    text.equals("on") || text.equals("off")
                            ? Optional.of(new Setting.Switched(text.equals("on")))
                            : Optional.empty();
            case WHOLE_NUMBER ->
                    text.matches(WHOLE)
                            ? Optional.of(new Setting.Whole(Integer.parseInt(text)))
                            : Optional.empty();
            case FACTOR ->
                    text.matches(DECIMAL)
                            ? Optional.of(new Setting.Factor(Double.parseDouble(text)))
                            : Optional.empty();
            case TIMES_OF_DAY -> times(text);
            case KNOWN_KEY, KNOWN_PACK -> Optional.empty();
        };
    }

    private static Optional<Setting> times(String text) {
        var spans = Stream.of(text.split(",", -1)).map(Numbers.Span::read).toList();
        return spans.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Setting.Times(spans.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
