package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// Where one engagement fits best into a programme of which nothing else moves.
public final class Fits {

    private static final Comparator<Fit> BEST_FIRST =
            Comparator.comparingInt(Fit::road).thenComparing(fit -> fit.moment().start());

    private final Wishes wishes;
    private final Timetable timetable;

    private Fits(Tour tour, Item item, Asked asked, Ground ground) {
        wishes =
                Wishes.of(
                        tour, Set.copyOf(item.party().tracks()), Set.of(item.id()), asked, ground);
        timetable = new Timetable(wishes);
    }

    /// All places where the engagement fits, those that add the fewest minutes of road first. A
    /// time that it has already does not stand in its own way.
    public static List<Fit> of(Tour tour, ItemId item, Asked asked, Ground ground) {
        return tour.item(item)
                .filter(found -> kept(found).isEmpty())
                .map(found -> new Fits(tour, found, asked, ground).all())
                .orElse(List.of());
    }

    /// Why the engagement fits nowhere.
    public static Optional<Reason> reason(Tour tour, ItemId item, Asked asked, Ground ground) {
        return tour.item(item)
                .flatMap(found ->
                        kept(found)
                                .or(() ->
                                        Optional.of(new Fits(tour, found, asked, ground).wishes)
                                                .filter(wishes -> wishes.wanted() > 0)
                                                .map(wishes -> new Reasons(wishes).of(0))));
    }

    /// Why it is not for us to say when the item takes place.
    private static Optional<Reason> kept(Item item) {
        if (item instanceof Engagement it && Wanting.isGiven(it.kind())) {
            return Optional.of(new Reason.Given());
        }
        return item.isHeld() ? Optional.of(new Reason.Held()) : Optional.empty();
    }

    /// What keeps it from each of the days.
    public static List<Hindrance> hindrances(Tour tour, ItemId item, Asked asked, Ground ground) {
        return tour.item(item)
                .filter(found -> kept(found).isEmpty())
                .flatMap(found ->
                        found.startSite()
                                .map(site -> new Fits(tour, found, asked, ground).wishes)
                                .filter(wishes -> wishes.wanted() > 0)
                                .map(wishes ->
                                        new Hindrances(wishes, found.startSite().orElseThrow())
                                                .all()))
                .orElse(List.of());
    }

    /// The tour with the engagement there, and its legs.
    public static Proposal made(Tour tour, Fit fit, Asked asked, Ground ground) {
        var item = tour.item(fit.item()).orElseThrow();
        var tracks = Set.copyOf(item.party().tracks());
        var after =
                new Applying(tour, tracks, asked, ground)
                        .with(Map.of(fit.item(), fit.moment()), Set.of());
        return Proposals.of(tour, after, List.of(), asked, ground);
    }

    private List<Fit> all() {
        var fits = new ArrayList<Fit>();
        if (wishes.wanted() > 0) {
            for (var day = 0; day < wishes.days().size(); day++) {
                for (var place = 0; place <= fixed(day).size(); place++) {
                    at(day, place).ifPresent(fits::add);
                }
            }
        }
        fits.sort(BEST_FIRST);
        return fits;
    }

    private Optional<Fit> at(int day, int place) {
        var order = new ArrayList<>(fixed(day));
        order.add(place, 0);
        var road = timetable.road(day, order) - timetable.road(day, fixed(day));
        return timetable.starts(day, order).map(starts -> fit(day, place, starts[place], road));
    }

    private Fit fit(int day, int place, int start, int road) {
        var fixed = fixed(day);
        return new Fit(
                wishes.item(0).id(),
                wishes.moment(0, start),
                place == 0
                        ? Optional.empty()
                        : Optional.of(
                                wishes.stops().get(fixed.get(place - 1)).items().getLast().id()),
                place == fixed.size()
                        ? Optional.empty()
                        : Optional.of(wishes.item(fixed.get(place)).id()),
                road);
    }

    private List<Integer> fixed(int day) {
        return wishes.days().get(day).fixed();
    }
}
