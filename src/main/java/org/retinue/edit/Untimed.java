package org.retinue.edit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// Where in a tour something without a clock time comes to stand.
public record Untimed(Tour tour) {

    /// To be confirmed after everything else on the day, or at the end of the pool where no day is
    /// named.
    public Moment last(Optional<LocalDate> day) {
        return last(day, 0);
    }

    /// The same, behind so many others that go there too.
    public Moment last(Optional<LocalDate> day, int others) {
        return at(day, there(day) + others);
    }

    /// The same for an item, which goes on saying how long it takes.
    public Moment last(Item item, Optional<LocalDate> day, int others) {
        return lasting(last(day, others), tour.length(item));
    }

    /// The same for several items, one behind the other.
    public List<Moment> last(List<Item> items, Optional<LocalDate> day) {
        var behind = there(day);
        return IntStream.range(0, items.size())
                .mapToObj(place -> lasting(at(day, behind + place), tour.length(items.get(place))))
                .toList();
    }

    /// The moment with another length; a clock time has its own.
    public static Moment lasting(Moment moment, Optional<Duration> length) {
        return switch (moment) {
            case Moment.Timed timed -> timed;
            case Moment.ToBeConfirmed toBeConfirmed -> toBeConfirmed.withLength(length);
            case Moment.Pooled pooled -> pooled.withLength(length);
        };
    }

    /// Right after the item on its day, or at the end of the pool; what follows a clock time is for
    /// others to say.
    public Moment after(Item item, Function<Moment.Timed, Moment> following) {
        return switch (item.moment()) {
            case Moment.Timed timed -> following.apply(timed);
            case Moment.ToBeConfirmed(var day, var place, _) ->
                    new Moment.ToBeConfirmed(day, place + 1);
            case Moment.Pooled _ -> last(Optional.empty());
        };
    }

    private int there(Optional<LocalDate> day) {
        return day.map(tour::programme).orElseGet(tour::pool).size();
    }

    private static Moment at(Optional<LocalDate> day, int place) {
        return day.<Moment>map(date -> new Moment.ToBeConfirmed(date, place))
                .orElseGet(() -> new Moment.Pooled(place));
    }
}
