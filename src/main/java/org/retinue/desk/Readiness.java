package org.retinue.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.check.Handed;
import org.retinue.check.Severity;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Id;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// What stands between a tour and its release: errors keep it back until they are mended or waived;
/// other findings that nobody has waived, and items that are not agreed yet, must be acknowledged.
/// What was given out before is no reason against it.
public record Readiness(
        Tour tour, List<Finding> errors, List<Finding> findings, List<Item> unconfirmed) {

    private static final Set<ConfirmationState> UNCONFIRMED =
            EnumSet.of(
                    ConfirmationState.TENTATIVE,
                    ConfirmationState.REQUESTED,
                    ConfirmationState.RECONFIRM);

    public Readiness {
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
        unconfirmed = List.copyOf(unconfirmed);
    }

    public static Readiness of(Tour tour, List<Finding> found) {
        return new Readiness(
                tour,
                found.stream().filter(finding -> finding.counts(Severity.ERROR)).toList(),
                Stream.of(Severity.WARNING, Severity.HINT)
                        .flatMap(severity ->
                                found.stream().filter(finding -> finding.counts(severity)))
                        .filter(finding -> !(finding.evidence() instanceof Handed))
                        .toList(),
                tour.items().stream()
                        .filter(item -> item.day().isPresent())
                        .filter(item ->
                                UNCONFIRMED.contains(item.standing().confirmation().state()))
                        .toList());
    }

    public boolean isBlocked() {
        return !errors.isEmpty();
    }

    /// Whether there is nothing to acknowledge either.
    public boolean isClean() {
        return errors.isEmpty() && findings.isEmpty() && unconfirmed.isEmpty();
    }

    /// What is acknowledged by a release, as it is kept with it: the rules and the items, by their
    /// codes and ids.
    List<String> written() {
        return Stream.concat(
                        findings.stream()
                                .map(finding -> written(finding.rule().code(), finding.items())),
                        unconfirmed.stream()
                                .map(item -> written("unconfirmed", List.of(item.id()))))
                .toList();
    }

    private static String written(String what, List<? extends Id> items) {
        return Stream.concat(Stream.of(what), items.stream().map(Id::value))
                .collect(Collectors.joining(" "));
    }
}
