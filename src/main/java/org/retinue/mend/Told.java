package org.retinue.mend;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retinue.check.Finding;
import org.retinue.check.Rule;

/// What the rules tell of one version of a tour. Most of it they tell of the next version in the
/// same words: only the rest is compared rule by rule.
record Told(List<Finding> findings, Set<Finding> words, Map<Rule, List<Finding>> byRule) {

    static Told of(List<Finding> findings) {
        return new Told(
                findings,
                new HashSet<>(findings),
                findings.stream().collect(Collectors.groupingBy(Finding::rule)));
    }

    /// What the other version has that is not told here.
    List<Finding> lacks(Told other) {
        return other.findings.stream().filter(finding -> !knows(finding)).toList();
    }

    /// What the other version has that is told here too.
    List<Finding> shares(Told other) {
        return other.findings.stream().filter(this::knows).toList();
    }

    /// Whether the finding says no more than one of these.
    private boolean knows(Finding finding) {
        return words.contains(finding)
                || byRule.getOrDefault(finding.rule(), List.of()).stream()
                        .anyMatch(known -> Sameness.covers(known, finding));
    }
}
