package org.retinue.ui.mend;

import static org.retinue.ui.ripple.PreviewLine.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.mend.Outlook;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.ui.ripple.PreviewLine;
import org.retinue.ui.ripple.Times;
import org.retinue.words.Findings;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What would come of a mend, in words: first what would be wrong then, then the times that change,
/// and what would no longer be found.
record Prospect(Words words, Outlook outlook) {

    List<PreviewLine> lines() {
        return Stream.of(
                        section(
                                words.say("ripple.fresh"),
                                outlook.fresh().stream().map(this::fresh)),
                        section(
                                words.say("mend.changed"),
                                outlook.changes().stream().flatMap(this::changed)),
                        section(
                                words.say("ripple.mended"),
                                outlook.gone().stream().map(this::gone)))
                .flatMap(lines -> lines)
                .toList();
    }

    /// How many findings go, come and stay.
    String summary() {
        return words.say(
                "mend.summary",
                outlook.gone().size(),
                outlook.fresh().size(),
                outlook.left().size());
    }

    private PreviewLine fresh(Finding finding) {
        return said(PreviewLine.Sign.of(finding.severity()), finding, outlook.after());
    }

    private PreviewLine gone(Finding finding) {
        return said(PreviewLine.Sign.MENDED, finding, outlook.before());
    }

    private PreviewLine said(PreviewLine.Sign sign, Finding finding, Tour tour) {
        return new PreviewLine.Said(sign, Findings.sentence(words, tour, finding));
    }

    /// An item that has other times, or none before.
    private Stream<PreviewLine> changed(Outlook.Change change) {
        if (!(change.after().moment() instanceof Moment.Timed after)) {
            return Stream.empty();
        }
        var name = Items.label(words, outlook.after(), change.after());
        if (change.before().isEmpty()) {
            var times = new Times(words).on(day(), after);
            return Stream.of(new PreviewLine.Moved(words.say("mend.added"), times, name));
        }
        return change
                .before()
                .map(Item::moment)
                .filter(before -> !before.equals(after))
                .filter(Moment.Timed.class::isInstance)
                .map(before -> new Times(words).moved(day(), (Moment.Timed) before, after, name))
                .stream();
    }

    /// The day that needs no naming.
    private LocalDate day() {
        return outlook.changes().stream()
                .flatMap(change -> change.before().or(() -> Optional.of(change.after())).stream())
                .flatMap(item -> item.day().stream())
                .findFirst()
                .orElse(outlook.before().firstDay());
    }
}
