package org.retinue.ui.office;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.check.Numbers;
import org.retinue.check.Setting;
import org.retinue.check.Wanted;
import org.retinue.words.TypedTimes;

/// The numbers of the rules as people type them.
final class TypedSetting {

    private static final int WHOLE = 100;

    private TypedSetting() {}

    /// What was typed, in the form in which it is kept; empty where times cannot be read.
    static Optional<String> read(Wanted wanted, String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return switch (wanted) {
            case FACTOR -> Optional.of(plain.replace(',', '.'));
            case TIMES_OF_DAY -> times(plain);
            case SWITCH, WHOLE_NUMBER, KNOWN_KEY, KNOWN_PACK -> Optional.of(plain);
        };
    }

    /// The key of the sentence that says why the value cannot be; nothing where it can.
    static Optional<String> refusal(Numbers numbers, String key, String value) {
        var changed = numbers.with(Map.of(key, value));
        if (changed.refused().size() > numbers.refused().size()) {
            return Optional.of("office.refused." + numbers.wanted(key));
        }
        return key.endsWith(".percent") && changed.count(key) > WHOLE
                ? Optional.of("office.refused.PERCENT")
                : Optional.empty();
    }

    static String write(Setting setting) {
        return switch (setting) {
            case Setting.Switched(var on) -> on ? "on" : "off";
            case Setting.Whole(var number) -> Integer.toString(number);
            case Setting.Factor(var number) -> Double.toString(number);
            case Setting.Times(var spans) ->
                    spans.stream()
                            .map(span -> span.from() + "-" + span.to())
                            .collect(Collectors.joining(", "));
        };
    }

    private static Optional<String> times(String typed) {
        var spans = Arrays.stream(typed.split("[,;、]", -1)).map(TypedTimes::range).toList();
        return spans.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        spans.stream()
                                .flatMap(Optional::stream)
                                .map(span -> span.start() + "-" + span.end())
                                .collect(Collectors.joining(", ")))
                : Optional.empty();
    }
}
