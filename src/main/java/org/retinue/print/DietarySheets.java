package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Computes the dietary sheet: what the kitchen must know of each guest, then each meal with its
/// dishes and those at the table whom it must think of.
final class DietarySheets {

    private final Cells cells;

    private DietarySheets(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                false,
                new DietarySheets(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts = new ArrayList<Listing.Part>();
        parts.add(guests());
        cells.items(order).stream()
                .filter(Item::isActive)
                .flatMap(item ->
                        item instanceof Engagement meal && isMeal(meal)
                                ? Stream.of(meal)
                                : Stream.empty())
                .forEach(meal -> parts.add(part(meal)));
        return parts;
    }

    private static boolean isMeal(Engagement item) {
        return item.kind() == EngagementKind.BANQUET
                || item.kind() == EngagementKind.WORKING_MEAL
                || item.kind() == EngagementKind.RECEPTION
                || !item.setting().menu().dishes().isEmpty();
    }

    private Listing.Part guests() {
        var voices = cells.voices();
        return Columns.<Delegate>in(voices)
                .numbered("listing.number")
                .with(Listing.Width.FREE, "listing.name", this::name)
                .line(
                        Listing.Width.FREE,
                        "listing.title",
                        delegate -> person(delegate).map(cells::title).orElse(Phrase.EMPTY))
                .line(Listing.Width.FREE, "listing.diet", this::diet)
                .part(
                        voices.say("listing.what-guests-eat"),
                        List.of(),
                        careful().toList(),
                        voices.say("listing.no-diet"));
    }

    /// Of whom the kitchen must know something, in order of precedence.
    private Stream<Delegate> careful() {
        return cells.lines().ranking().places().stream()
                .map(Ranking.Place::delegate)
                .filter(delegate ->
                        !delegate.diet().isEmpty() || delegate.needs().contains(Need.FASTING));
    }

    private Optional<Person> person(Delegate delegate) {
        return cells.tour().directory().person(delegate.person());
    }

    private List<Listing.Line> name(Delegate delegate) {
        return person(delegate).map(cells::name).orElse(List.of());
    }

    private Phrase diet(Delegate delegate) {
        return cells.voices().say(words -> diet(delegate, words));
    }

    private static String diet(Delegate delegate, Words words) {
        var fasting =
                delegate.needs().contains(Need.FASTING)
                        ? Stream.of(words.name(Need.FASTING))
                        : Stream.<String>empty();
        return Stream.concat(delegate.diet().stream(), fasting)
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private Listing.Part part(Engagement meal) {
        var voices = cells.voices();
        return Columns.<Dish>in(voices)
                .numbered("listing.number")
                .with(
                        Listing.Width.FREE,
                        "listing.dish",
                        dish -> List.of(Listing.Line.strong(cells.text(dish.name()))))
                .line(Listing.Width.FREE, "listing.contains", this::contains)
                .line(Listing.Width.FREE, "listing.instead", dish -> cells.text(dish.instead()))
                .part(
                        cells.heading(meal),
                        above(meal),
                        meal.setting().menu().dishes(),
                        voices.say("listing.no-menu"))
                .noting(careful(meal));
    }

    private List<Phrase> above(Engagement meal) {
        var voices = cells.voices();
        var cost = meal.setting().menu().costAHead();
        return List.of(
                cells.lines().where(meal),
                voices.say(
                        "listing.guests-at-table",
                        Integer.toString(cells.tour().guests(meal).size())),
                cost.isEmpty() ? Phrase.EMPTY : voices.say("listing.cost-a-head", cost.getAsInt()));
    }

    private Phrase contains(Dish dish) {
        return cells.voices()
                .say(words ->
                        dish.contains().stream()
                                .map(food -> words.name(food))
                                .collect(Collectors.joining(words.say("print.comma"))));
    }

    private List<Phrase> careful(Engagement meal) {
        var guests = List.<PersonId>copyOf(cells.tour().guests(meal));
        return careful()
                .filter(delegate -> guests.contains(delegate.person()))
                .flatMap(delegate ->
                        person(delegate).stream()
                                .map(person ->
                                        cells.voices()
                                                .say(words ->
                                                        words.say(
                                                                "listing.labelled",
                                                                words.best(person.name()),
                                                                diet(delegate, words)))))
                .toList();
    }
}
