package org.retinue.ui.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.check.Numbers;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.check.Setting;
import org.retinue.tour.Office;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Tour;

/// All rules with their numbers: as the wider circle has them (the pack for an office, the office
/// for a tour), and as they are to be instead. What is as the wider circle has it is not kept.
record RuleTable(RuleChoice wider, RuleChoice own) {

    private static final String ON = "on";
    private static final String OFF = "off";

    /// A rule: whether it counts and whether it would without a choice of one's own, its numbers,
    /// and where those come from.
    record Line(
            Rule rule, boolean counts, boolean usual, List<Figure> numbers, List<String> sources) {

        Line {
            numbers = List.copyOf(numbers);
            sources = List.copyOf(sources);
        }

        /// Whether anything of it is otherwise than in the wider circle.
        boolean differs() {
            return counts != usual || numbers.stream().anyMatch(each -> each.own().isPresent());
        }
    }

    /// A number by its key, as the wider circle has it, and as it is to be instead.
    record Figure(String key, String usual, Optional<String> own) {

        /// The end of the key.
        String unit() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }

    static RuleTable of(Office office) {
        return new RuleTable(RuleChoice.OFFICE, office.rules());
    }

    static RuleTable of(Office office, Tour tour) {
        return new RuleTable(office.rules(), tour.rules());
    }

    List<Line> lines() {
        var usual = usual();
        var now = RulePacks.numbers(wider, own);
        return Arrays.stream(Rule.values()).map(rule -> line(rule, usual, now)).toList();
    }

    /// How many numbers and rules are otherwise than in the wider circle.
    int differing() {
        return own.numbers().size();
    }

    /// The choice, if the rule counts or does not.
    RuleChoice switched(Rule rule, boolean on) {
        return with(rule.code(), on == usual().isOn(rule) ? "" : on ? ON : OFF);
    }

    /// The choice with what was typed for the key; nothing typed is what the wider circle has.
    /// Empty where it is no such number.
    Optional<RuleChoice> typed(String key, String text) {
        if (text.isBlank()) {
            return Optional.of(with(key, ""));
        }
        var usual = usual();
        return TypedSetting.read(usual.wanted(key), text)
                .filter(value -> TypedSetting.refusal(usual, key, value).isEmpty())
                .map(value -> with(key, usual.with(Map.of(key, value)).equals(usual) ? "" : value));
    }

    /// The key of the sentence that says why it cannot be that.
    String refusal(String key, String text) {
        var usual = usual();
        var value = TypedSetting.read(usual.wanted(key), text).orElse(text);
        return TypedSetting.refusal(usual, key, value).orElse("");
    }

    /// The choice of another pack; none is the wider circle's.
    RuleChoice choosing(Optional<String> pack) {
        return own.withPack(pack);
    }

    /// The choice without any number of one's own.
    RuleChoice reset() {
        return own.withNumbers(new TreeMap<>());
    }

    /// The pack that counts.
    String pack() {
        return own.pack().orElseGet(this::widerPack);
    }

    /// The pack that would count without a choice of one's own.
    String widerPack() {
        return wider.pack().orElse(RulePacks.GENERAL);
    }

    private Numbers usual() {
        return RulePacks.numbers(wider, RuleChoice.OFFICE.withPack(own.pack()));
    }

    private RuleChoice with(String key, String value) {
        SortedMap<String, String> changed = new TreeMap<>(own.numbers());
        if (value.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return own.withNumbers(changed);
    }

    private Line line(Rule rule, Numbers usual, Numbers now) {
        var numbers =
                usual.settings().entrySet().stream()
                        .filter(each -> each.getKey().startsWith(rule.code() + "."))
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> number(each.getKey(), each.getValue()))
                        .toList();
        return new Line(
                rule, now.isOn(rule), usual.isOn(rule), numbers, RulePacks.sources(pack(), rule));
    }

    private Figure number(String key, Setting usual) {
        return new Figure(
                key, TypedSetting.write(usual), Optional.ofNullable(own.numbers().get(key)));
    }
}
