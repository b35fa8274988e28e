package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.check.Waivers;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Waiver;
import org.retinue.words.Findings;
import org.retinue.words.Words;

/// What is wrong with tours, for people and for programs.
record CheckReport(LocalDate today, Counts found, List<TourReport> tours) {

    record Counts(long errors, long warnings, long hints) {}

    record TourReport(TourId id, String code, Text title, List<FindingReport> findings) {}

    record FindingReport(
            String name,
            String rule,
            Severity severity,
            Optional<LocalDate> day,
            List<ItemId> items,
            String sentence,
            Optional<WaiverReport> waived) {

        /// The sentence and, where it is waived, by whom and why.
        String said(Words words) {
            return waived.map(waiver ->
                            words.say("cli.waived", sentence, waiver.by(), waiver.reason()))
                    .orElse(sentence);
        }
    }

    record WaiverReport(String by, LocalDate on, String reason) {

        static WaiverReport of(Waiver waiver) {
            return new WaiverReport(waiver.who(), waiver.when(), waiver.reason());
        }
    }

    static CheckReport of(List<Checked> checked, LocalDate today, Words words) {
        return new CheckReport(
                today,
                new Counts(
                        Checked.count(checked, Severity.ERROR),
                        Checked.count(checked, Severity.WARNING),
                        Checked.count(checked, Severity.HINT)),
                checked.stream().map(each -> report(each, words)).toList());
    }

    private static TourReport report(Checked checked, Words words) {
        var heading = checked.tour().heading();
        return new TourReport(
                checked.tour().id(),
                heading.code(),
                heading.title(),
                checked.findings().stream()
                        .map(finding -> report(checked.tour(), finding, words))
                        .toList());
    }

    static FindingReport report(Tour tour, Finding finding, Words words) {
        return new FindingReport(
                Waivers.name(tour, finding),
                finding.rule().code(),
                finding.severity(),
                finding.day(),
                finding.items(),
                Findings.sentence(words, tour, finding),
                finding.waived().map(WaiverReport::of));
    }

    /// Each tour with its findings below, and how many there are in all.
    void print(World world) {
        for (var tour : tours) {
            world.print(world.words().best(tour.title()));
            Table.lines(tour.findings().stream().map(each -> cells(each, world.words())).toList())
                    .forEach(world::print);
        }
        world.print(sum(world.words()));
    }

    String sum(Words words) {
        return words.say(
                "cli.found", found.errors(), found.warnings(), found.hints(), tours.size());
    }

    private static List<String> cells(FindingReport finding, Words words) {
        return List.of(
                "  " + words.name(finding.severity()),
                finding.rule(),
                finding.day().map(LocalDate::toString).orElse(""),
                finding.said(words));
    }
}
