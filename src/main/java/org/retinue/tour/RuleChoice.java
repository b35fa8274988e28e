package org.retinue.tour;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which rules count: the pack of rules, and the numbers in it that are to be others, by their keys
/// (`T-9.rest.warning.hours` is `10`; `T-9` is `off` where the rule does not count). What is not
/// chosen is as the next wider circle has it: a tour follows its office, an office the general
/// pack.
public record RuleChoice(Optional<String> pack, SortedMap<String, String> numbers) {

    /// Nothing of one's own.
    public static final RuleChoice OFFICE = new RuleChoice(Optional.empty(), new TreeMap<>());

    public RuleChoice {
        Invariants.require(
                pack.stream().noneMatch(String::isBlank) && isWritten(numbers),
                "A pack of rules and its numbers have names and values");
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    public RuleChoice withPack(Optional<String> changed) {
        return new RuleChoice(changed, numbers);
    }

    public RuleChoice withNumbers(SortedMap<String, String> changed) {
        return new RuleChoice(pack, changed);
    }

    private static boolean isWritten(SortedMap<String, String> numbers) {
        return numbers.keySet().stream().noneMatch(String::isBlank)
                && numbers.values().stream().noneMatch(String::isBlank);
    }
}
