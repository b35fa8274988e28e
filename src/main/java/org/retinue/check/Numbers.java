package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Trouble;

/// The numbers of the rules by key, as a rule pack and those who differ from it give them. A key
/// begins with the code of its rule and ends with its unit: `T-9.warning.hours`; the code alone
/// switches the rule.
///
/// What was asked for and cannot be is kept beside: the numbers are whole without it.
public record Numbers(Map<String, Setting> settings, List<Evidence.Refused> refused) {

    public Numbers {
        settings = Map.copyOf(settings);
        refused = List.copyOf(refused);
    }

    /// These numbers, but for those that are given otherwise.
    public Numbers with(Map<String, String> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var changed = new HashMap<>(settings);
        var wrong = new ArrayList<>(refused);
        changes.forEach((key, value) -> {
            var wanted = wanted(key);
            wanted.read(value)
                    .ifPresentOrElse(
                            setting -> changed.put(key, setting),
                            () -> wrong.add(new Evidence.Refused(key, value, wanted)));
        });
        return new Numbers(changed, wrong);
    }

    /// These numbers, though a pack was wanted that is not there.
    Numbers refusing(String pack) {
        return new Numbers(
                settings, List.of(new Evidence.Refused("pack", pack, Wanted.KNOWN_PACK)));
    }

    /// What can be given for the key.
    public Wanted wanted(String key) {
        return settings.containsKey(key) || Rule.coded(key).isPresent()
                ? Wanted.by(key)
                : Wanted.KNOWN_KEY;
    }

    public boolean isOn(Rule rule) {
        return !(settings.get(rule.code()) instanceof Setting.Switched(var on)) || on;
    }

    /// The time of a key that ends with `.minutes` or `.hours`.
    public Duration time(String key) {
        return key.endsWith(".hours")
                ? Duration.ofHours(count(key))
                : Duration.ofMinutes(count(key));
    }

    /// The whole number of a key.
    public int count(String key) {
        if (settings.get(key) instanceof Setting.Whole(var number)) {
            return number;
        }
        throw missing(key);
    }

    /// The number of a key that ends with `.factor`.
    public double factor(String key) {
        if (settings.get(key) instanceof Setting.Factor(var number)) {
            return number;
        }
        throw missing(key);
    }

    /// The hours of the day of a key that ends with `.times`.
    public List<Span> times(String key) {
        if (settings.get(key) instanceof Setting.Times(var spans)) {
            return spans;
        }
        throw missing(key);
    }

    private static Trouble missing(String key) {
        return new Trouble(Trouble.Kind.BROKEN_PROGRAM, "rules: " + key);
    }

    /// From one time of day to a later one.
    public record Span(LocalTime from, LocalTime to) {

        static Optional<Span> read(String text) {
            var ends = text.split("-", 2);
            if (ends.length != 2) {
                return Optional.empty();
            }
            return Setting.time(ends[0])
                    .flatMap(from -> Setting.time(ends[1]).map(to -> new Span(from, to)))
                    .filter(span -> span.from.isBefore(span.to));
        }

        LocalDateTime begin(LocalDate date) {
            return date.atTime(from);
        }

        LocalDateTime end(LocalDate date) {
            return date.atTime(to);
        }
    }
}
