package org.retinue.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Others;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.desk.GivenOut;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;

/// A tour and what is wrong with it.
record Checked(Tour tour, List<Finding> findings) {

    static Checked of(Tour tour, Workspace workspace, LocalDate today) {
        return new Checked(tour, Checks.findings(situation(tour, workspace, today)));
    }

    /// The tour among the others of its days.
    static Situation situation(Tour tour, Workspace workspace, LocalDate today) {
        var others =
                workspace
                        .toursBetween(tour.firstDay().minusDays(1), tour.lastDay().plusDays(1))
                        .stream()
                        .filter(other -> !other.id().equals(tour.id()))
                        .toList();
        return Situation.of(
                        tour, workspace.travelTimes(), Others.of(others), today, workspace.office())
                .given(new GivenOut(workspace, "").circulation(tour));
    }

    /// All tours of the workspace, in the order of their list.
    static List<Checked> all(Workspace workspace, LocalDate today) {
        var tours =
                workspace.tours().stream()
                        .flatMap(summary -> workspace.tour(summary.id()).stream())
                        .map(Stored::tour)
                        .toList();
        var given = new GivenOut(workspace, "");
        var released = workspace.releases().latest().keySet();
        var findings =
                Checks.findings(
                        tours,
                        workspace.travelTimes(),
                        today,
                        workspace.office(),
                        tours.stream()
                                .filter(tour -> released.contains(tour.id()))
                                .collect(Collectors.toMap(Tour::id, given::circulation)));
        return IntStream.range(0, tours.size())
                .mapToObj(index -> new Checked(tours.get(index), findings.get(index)))
                .toList();
    }

    long count(Severity severity) {
        return findings.stream().filter(finding -> finding.counts(severity)).count();
    }

    static long count(Collection<Checked> all, Severity severity) {
        return all.stream().mapToLong(checked -> checked.count(severity)).sum();
    }
}
