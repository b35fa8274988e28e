package org.retinue.ui.arrange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.arrange.Driving;
import org.retinue.arrange.Proposal;
import org.retinue.check.Finding;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.words.Arrangements;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// A programme before and after, day by day, as it is shown side by side.
record Comparison(List<Day> days, List<String> unfit) {

    /// The lines of a day, what it costs on the road and what is found.
    record Day(String title, Side before, Side after) {

        boolean changes() {
            return Stream.of(before, after)
                    .flatMap(side -> side.rows().stream())
                    .anyMatch(Row::fresh);
        }
    }

    record Side(String sum, List<Row> rows) {}

    /// An item with its times; one that is not so on the other side is fresh.
    record Row(String times, String name, boolean fresh) {}

    static Comparison of(
            Words words,
            Proposal proposal,
            TravelTimes travel,
            List<Finding> foundBefore,
            List<Finding> foundAfter) {
        var before = new Half(words, proposal.before(), proposal.after(), travel, foundBefore);
        var after = new Half(words, proposal.after(), proposal.before(), travel, foundAfter);
        var told = new Arrangements(words, proposal.before());
        return new Comparison(
                proposal.after().programmeDates().stream()
                        .map(date ->
                                new Day(
                                        told.day(date),
                                        before.side("arrange.beforeColumn", date),
                                        after.side("arrange.afterColumn", date)))
                        .toList(),
                proposal.unfit().stream().map(told::of).toList());
    }

    private record Half(
            Words words, Tour tour, Tour other, TravelTimes travel, List<Finding> findings) {

        Side side(String key, LocalDate date) {
            var found =
                    findings.stream()
                            .filter(finding -> finding.day().equals(Optional.of(date)))
                            .count();
            return new Side(
                    words.say(key, Driving.minutes(tour, travel, date), found),
                    tour.programme(date).stream().filter(Item::isActive).map(this::row).toList());
        }

        private Row row(Item item) {
            var times =
                    item.moment() instanceof Moment.Timed timed
                            ? new Arrangements(words, tour).times(timed)
                            : "";
            var same = other.item(item.id()).map(Item::moment).equals(Optional.of(item.moment()));
            return new Row(times, Items.label(words, tour, item), !same);
        }
    }
}
