package org.retinue.words;

import java.time.Duration;
import org.retinue.mend.Mend;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// What a mend does, in one sentence.
public final class Mending {

    private static final int HOURS_IN_DAY = 24;

    private final Words words;
    private final Tour tour;

    private Mending(Words words, Tour tour) {
        this.words = words;
        this.tour = tour;
    }

    /// The mend of the tour, told as what to do.
    public static String sentence(Words words, Tour tour, Mend mend) {
        return new Mending(words, tour).sentence(mend);
    }

    private String sentence(Mend mend) {
        return switch (mend) {
            case Mend.MoveBy(var item, var by) ->
                    words.say(
                            by.isNegative() ? "mend.earlier" : "mend.later", name(item), time(by));
            case Mend.ShiftFrom(var item, var by, _) ->
                    words.say(
                            by.isNegative() ? "mend.shiftEarlier" : "mend.shiftLater",
                            name(item),
                            time(by));
            case Mend.OtherEnds ends -> otherEnds(ends);
            case Mend.OtherHour(var item, var before, var after) ->
                    before.start().toLocalDate().equals(after.start().toLocalDate())
                            ? words.say("mend.otherHour", name(item), times(after))
                            : words.say(
                                    "mend.otherDay",
                                    name(item),
                                    words.weekday(after.start().toLocalDate()),
                                    words.date(after.start().toLocalDate()),
                                    times(after));
            case Mend.InsertLeg(var leg) ->
                    words.say(
                            "mend.insertLeg",
                            Items.label(words, tour, leg),
                            leg.moment() instanceof Moment.Timed timed ? times(timed) : "");
            case Mend.Swap(var one, var other) -> words.say("mend.swap", name(one), name(other));
            case Mend.OtherInterpreter(var item, var instead, var person) ->
                    instead.map(replaced ->
                                    words.say(
                                            "mend.otherInterpreter",
                                            words.best(person.name()),
                                            name(item),
                                            person(replaced)))
                            .orElseGet(() ->
                                    words.say(
                                            "mend.interpreter",
                                            words.best(person.name()),
                                            name(item)));
            case Mend.Ask(var item, var on, _) -> words.say("mend.ask", name(item), words.date(on));
        };
    }

    private String otherEnds(Mend.OtherEnds ends) {
        var name = name(ends.item());
        var start = Duration.between(ends.before().start(), ends.after().start());
        var end = Duration.between(ends.before().end(), ends.after().end());
        if (start.isZero()) {
            return words.say(
                    end.isNegative() ? "mend.endEarlier" : "mend.endLater", name, time(end));
        }
        return end.isZero()
                ? words.say(
                        start.isNegative() ? "mend.startEarlier" : "mend.startLater",
                        name,
                        time(start))
                : words.say("mend.otherTimes", name, times(ends.after()));
    }

    private String time(Duration by) {
        var time = by.abs();
        return time.toHours() % HOURS_IN_DAY == 0 && time.toMinutesPart() == 0
                ? words.say("mend.days", time.toDays())
                : Subjects.time(words, time.toMinutes());
    }

    private String times(Moment.Timed timed) {
        return words.say(
                "check.fromTo",
                words.time(timed.start().toLocalTime()),
                words.time(timed.end().toLocalTime()));
    }

    private String name(ItemId id) {
        return tour.item(id).map(item -> Items.label(words, tour, item)).orElseGet(id::toString);
    }

    private String person(PersonId id) {
        return tour.directory().person(id).map(Person::name).map(words::best).orElse(id.value());
    }
}
