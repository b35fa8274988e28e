package org.retinue.ui.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.check.Finding;
import org.retinue.desk.Readiness;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;

/// A line of what stands between a tour and its release.
sealed interface Obstacle {

    /// What the lines below it have in common.
    record Heading(String key, int count) implements Obstacle {}

    record OfFinding(Finding finding) implements Obstacle {}

    record OfItem(Item item) implements Obstacle {}

    /// Where the officer sees to it; a finding about the whole tour is at no item.
    default Optional<ItemId> place() {
        return switch (this) {
            case Heading _ -> Optional.empty();
            case OfFinding(var finding) -> finding.items().stream().findFirst();
            case OfItem(var item) -> Optional.of(item.id());
        };
    }

    /// The errors first, each kind below its heading.
    static List<Obstacle> lines(Readiness readiness) {
        var lines = new ArrayList<Obstacle>();
        add(
                lines,
                "releases.errors",
                readiness.errors().stream().<Obstacle>map(OfFinding::new).toList());
        add(
                lines,
                "releases.findings",
                readiness.findings().stream().<Obstacle>map(OfFinding::new).toList());
        add(
                lines,
                "releases.unconfirmed",
                readiness.unconfirmed().stream().<Obstacle>map(OfItem::new).toList());
        return List.copyOf(lines);
    }

    private static void add(List<Obstacle> lines, String key, List<Obstacle> of) {
        if (!of.isEmpty()) {
            lines.add(new Heading(key, of.size()));
            lines.addAll(of);
        }
    }
}
