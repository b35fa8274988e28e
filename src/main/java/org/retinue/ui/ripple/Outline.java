package org.retinue.ui.ripple;

import static org.retinue.ui.ripple.PreviewLine.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.edit.Ripple;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Findings;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What would come of a shift, in words: first what stands in its way and what would be wrong, then
/// what moves, where slack takes the shift up, and what would be mended.
record Outline(Words words, Foreseen foreseen) {

    List<PreviewLine> lines() {
        var ripple = foreseen.ripple();
        return Stream.of(
                        section(words.say("ripple.hits"), ripple.hits().stream().map(this::hit)),
                        section(
                                words.say("ripple.fresh"),
                                foreseen.fresh().stream().map(this::fresh)),
                        section(
                                words.say("ripple.moves"),
                                ripple.moves().stream().map(this::moved)),
                        section(
                                words.say("ripple.slack"),
                                ripple.absorbed().stream().map(this::absorbed)),
                        section(
                                words.say("ripple.mended"),
                                foreseen.mended().stream().map(this::mended)))
                .flatMap(lines -> lines)
                .toList();
    }

    /// How many of each, in one line.
    String summary() {
        var ripple = foreseen.ripple();
        return words.say(
                "ripple.summary",
                ripple.moves().size(),
                ripple.hits().size(),
                foreseen.fresh().size());
    }

    /// Why nothing can be shifted from the item on, where nothing can.
    static Optional<String> obstacle(Words words, Tour tour, Item from) {
        var name = Items.label(words, tour, from);
        if (!(from.moment() instanceof Moment.Timed)) {
            return Optional.of(words.say("ripple.noTime", name));
        }
        if (from.standing().anchored()) {
            return Optional.of(words.say("ripple.anchored", name));
        }
        return switch (from.standing().confirmation().state()) {
            case DONE -> Optional.of(words.say("ripple.done", name));
            case DECLINED, CANCELLED -> Optional.of(words.say("ripple.calledOff", name));
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM -> Optional.empty();
        };
    }

    private PreviewLine hit(Ripple.Hit hit) {
        return new PreviewLine.Said(
                PreviewLine.Sign.ANCHOR,
                words.say(
                        foreseen.later() ? "ripple.hit" : "ripple.hitBefore",
                        name(hit.item()),
                        times(hit.item()),
                        words.say("check.minutes", hit.missing().toMinutes())));
    }

    private PreviewLine fresh(Finding finding) {
        return said(finding, foreseen.after(), PreviewLine.Sign.of(finding.severity()));
    }

    private PreviewLine mended(Finding finding) {
        return said(finding, foreseen.before(), PreviewLine.Sign.MENDED);
    }

    private PreviewLine said(Finding finding, Tour tour, PreviewLine.Sign sign) {
        return new PreviewLine.Said(sign, Findings.sentence(words, tour, finding));
    }

    private PreviewLine moved(Ripple.Move move) {
        return new Times(words)
                .moved(foreseen.from(), move.before(), move.after(), name(move.item()));
    }

    private PreviewLine absorbed(Ripple.Absorbed slack) {
        return new PreviewLine.Said(
                PreviewLine.Sign.SLACK,
                words.say(
                        foreseen.later() ? "ripple.absorbed" : "ripple.grows",
                        name(slack.before()),
                        name(slack.after()),
                        words.say("check.minutes", slack.by().toMinutes())));
    }

    private String name(ItemId id) {
        var tour = foreseen.before();
        return tour.item(id).map(item -> Items.label(words, tour, item)).orElseGet(id::toString);
    }

    private String times(ItemId id) {
        return foreseen.before().item(id).orElseThrow().moment() instanceof Moment.Timed timed
                ? new Times(words).of(timed)
                : "";
    }
}
