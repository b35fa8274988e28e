package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import org.retinue.check.Finding;
import org.retinue.cli.CheckReport.FindingReport;
import org.retinue.tour.TourId;
import org.retinue.words.Words;

/// Findings of one tour by their names, with what was decided about them, for people and for
/// programs.
record WaiveReport(TourId tour, List<FindingReport> findings) {

    static WaiveReport of(Checked checked, List<Finding> findings, Words words) {
        return new WaiveReport(
                checked.tour().id(),
                findings.stream()
                        .map(finding -> CheckReport.report(checked.tour(), finding, words))
                        .toList());
    }

    List<List<String>> rows(World world) {
        return findings.stream().map(finding -> row(finding, world.words())).toList();
    }

    private static List<String> row(FindingReport finding, Words words) {
        return List.of(
                finding.name(),
                words.name(finding.severity()),
                finding.day().map(LocalDate::toString).orElse(""),
                finding.said(words));
    }
}
