package org.retinue.ui.programme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Cell;
import org.retinue.words.Findings;
import org.retinue.words.Words;

/// What the rules found, by item: the gravest decides how a line is marked.
record Marks(Map<ItemId, List<Finding>> byItem, Tour tour, Words words) {

    static Marks of(List<Finding> findings, Tour tour, Words words) {
        var byItem = new HashMap<ItemId, List<Finding>>();
        for (var finding : findings) {
            for (var item : finding.items()) {
                byItem.merge(item, List.of(finding), Marks::both);
            }
        }
        return new Marks(byItem, tour, words);
    }

    /// How many findings there are of each severity, gravest first; none that is not there.
    static Map<Severity, Long> counts(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.waived().isEmpty())
                .collect(
                        Collectors.groupingBy(
                                Finding::severity,
                                () -> new EnumMap<>(Severity.class),
                                Collectors.counting()));
    }

    List<Finding> of(Item item) {
        return byItem.getOrDefault(item.id(), List.of());
    }

    Cell cell(Item item) {
        var findings = of(item);
        return findings.stream()
                .filter(finding -> finding.waived().isEmpty())
                .map(Finding::severity)
                .min(Severity::compareTo)
                .map(gravest ->
                        Cell.LOCKED
                                .looking("mark", look(gravest))
                                .hinting(
                                        findings.stream()
                                                .map(finding ->
                                                        Findings.sentence(words, tour, finding))
                                                .collect(Collectors.joining("\n"))))
                .orElse(Cell.LOCKED);
    }

    /// The style class of a severity.
    static String look(Severity severity) {
        return "severity-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static List<Finding> both(List<Finding> some, List<Finding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
