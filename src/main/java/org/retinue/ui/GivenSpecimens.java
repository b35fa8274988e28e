package org.retinue.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.print.Document;
import org.retinue.release.Channel;
import org.retinue.release.Concern;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.releases.Given;

/// Two releases of a tour as it might have been given out, and who would hold them by now.
record GivenSpecimens(Tour tour, Instant now) {

    private static final int HOLDERS = 6;

    Given given() {
        return new Given(
                Optional.of(tour),
                List.of(
                        new Release(1, "", "Li", now.minus(Duration.ofDays(9)), "9f2c41d07be5"),
                        new Release(2, "", "Li", now.minus(Duration.ofDays(2)), "41b8e0a3c7d6")),
                handings());
    }

    Map<Integer, Tour> tours() {
        return Map.of(1, earlier(), 2, middle());
    }

    /// Some of those whom the tour concerns.
    List<PersonId> people() {
        return tour.directory().people().keySet().stream()
                .filter(person -> !Concern.of(tour, person).isEmpty())
                .limit(HOLDERS)
                .toList();
    }

    /// Before some items were moved, renamed and added.
    Tour earlier() {
        var before = middle();
        for (var item : timed().stream().skip(4).limit(3).toList()) {
            before = before.with(item.id(), GivenSpecimens::anHourEarlier);
        }
        return before.without(timed().getLast().id());
    }

    private Tour middle() {
        var before = tour;
        for (var item : timed().stream().limit(2).toList()) {
            before = before.with(item.id(), GivenSpecimens::anHourEarlier);
        }
        return before;
    }

    /// What a colleague made of the earliest: other times where they were changed here, too.
    Tour theirs() {
        var theirs = earlier();
        for (var item : timed().stream().limit(2).toList()) {
            theirs = theirs.with(item.id(), one -> anHourEarlier(anHourEarlier(one)));
        }
        return theirs.with(
                timed().get(3).id(), one -> one.withTitle(Text.of("Short call", "短暂会见")));
    }

    private List<Item> timed() {
        return tour.items().stream()
                .filter(item -> item.moment() instanceof Moment.Timed)
                .filter(item -> item.standing().confirmation().state().isActive())
                .toList();
    }

    private static Item anHourEarlier(Item item) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? item.withMoment(new Moment.Timed(start.minusHours(1), end.minusHours(1)))
                : item;
    }

    private List<Handing> handings() {
        var handings = new ArrayList<Handing>();
        for (var person : people()) {
            var number = handings.size() + 1;
            var release = number % 3 == 0 ? 2 : 1;
            var at = now.minus(release == 1 ? Duration.ofDays(8) : Duration.ofDays(1));
            var since = number % 2 == 0 ? Optional.of(at) : Optional.<Instant>empty();
            var way = number % 2 == 0 ? Channel.BY_HAND : Channel.MESSAGE;
            var paper = Document.PROGRAMME.name();
            var whom = Optional.of(person);
            handings.add(new Handing(number, release, paper, whom, "", way, at, since));
        }
        return handings;
    }
}
