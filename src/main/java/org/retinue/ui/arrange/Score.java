package org.retinue.ui.arrange;

import java.util.Collection;
import java.util.List;
import org.retinue.arrange.Proposal;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What a programme is worth before and after, in a few numbers.
record Score(List<Figure> figures) {

    /// A number before and after, and whether that is better.
    record Figure(String caption, String value, Turn turn) {}

    enum Turn {
        BETTER,
        SAME,
        WORSE
    }

    /// A programme and what was found of it.
    record Rated(Tour tour, int road, List<Finding> findings) {

        private long errors() {
            return count(Severity.ERROR);
        }

        private long warnings() {
            return count(Severity.WARNING);
        }

        private long count(Severity severity) {
            return findings.stream().filter(finding -> finding.counts(severity)).count();
        }

        private long timed(Collection<ItemId> wanted) {
            return wanted.stream()
                    .flatMap(id -> tour.item(id).stream())
                    .filter(item -> item.moment() instanceof Moment.Timed)
                    .count();
        }
    }

    static Score of(
            Words words,
            Collection<ItemId> wanted,
            Proposal proposal,
            List<Finding> before,
            List<Finding> after) {
        return new Reading(
                        words,
                        wanted,
                        new Rated(proposal.before(), proposal.roadBefore(), before),
                        new Rated(proposal.after(), proposal.roadAfter(), after))
                .score();
    }

    private record Reading(Words words, Collection<ItemId> wanted, Rated before, Rated after) {

        Score score() {
            return new Score(
                    List.of(
                            placed(),
                            road(),
                            figure("arrange.score.errors", before.errors(), after.errors()),
                            figure("arrange.score.warnings", before.warnings(), after.warnings())));
        }

        private Figure placed() {
            var then = before.timed(wanted);
            var now = after.timed(wanted);
            var of = words.say("arrange.score.of", change(then, now), wanted.size());
            return new Figure(words.say("arrange.score.placed"), of, turn(now, then));
        }

        /// More road is no loss where more takes place.
        private Figure road() {
            var figure = figure("arrange.score.road", before.road(), after.road());
            return after.timed(wanted) > before.timed(wanted)
                    ? new Figure(figure.caption(), figure.value(), Turn.SAME)
                    : figure;
        }

        private Figure figure(String key, long then, long now) {
            return new Figure(words.say(key), change(then, now), turn(then, now));
        }

        private String change(long then, long now) {
            return words.say("arrange.score.change", then, now);
        }

        private static Turn turn(long more, long less) {
            if (more == less) {
                return Turn.SAME;
            }
            return more > less ? Turn.BETTER : Turn.WORSE;
        }
    }
}
