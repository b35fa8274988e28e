package org.retinue.ui.releases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// What stands between a tour and its release: errors keep it back until they are mended or waived;
/// other findings that nobody has waived, and items that are not agreed yet, must be acknowledged.
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
}
