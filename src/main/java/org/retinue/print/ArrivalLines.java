package org.retinue.print;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.Rank;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.words.Words;

/// Computes the arrival and departure line: who meets or sees off the delegation, who of them has
/// to be there when, and in which vehicles it goes on. The lowest in rank come first, the highest
/// last, as long before the delegation as it takes to be in place.
final class ArrivalLines {

    private static final int HIGHEST_MINUTES_BEFORE = 15;
    private static final int MINUTES_APART = 10;

    private final Cells cells;

    private ArrivalLines(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                true,
                new ArrivalLines(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts =
                order.engagements(cells.tour())
                        .filter(ArrivalLines::isLine)
                        .map(this::part)
                        .toList();
        return parts.isEmpty()
                ? List.of(
                        table(
                                Phrase.EMPTY,
                                List.of(),
                                List.of(),
                                cells.voices().say("listing.no-line")))
                : parts;
    }

    private static boolean isLine(Engagement engagement) {
        return engagement.kind() == EngagementKind.ARRIVAL
                || engagement.kind() == EngagementKind.DEPARTURE;
    }

    private Listing.Part part(Engagement item) {
        var above = new ArrayList<Phrase>();
        above.add(cells.lines().where(item));
        drives(item).map(this::cars).forEach(above::add);
        baggage(item).ifPresent(above::add);
        return table(
                        cells.heading(item),
                        above,
                        line(item),
                        cells.voices().say("listing.nobody-greets"))
                .noting(cells.lines().remarks(item));
    }

    private Listing.Part table(
            Phrase heading, List<Phrase> above, List<Place> places, Phrase nothing) {
        return Columns.<Place>in(cells.voices())
                .with(
                        Listing.Width.TIME,
                        "listing.call-time",
                        place -> List.of(Listing.Line.strong(cells.plain(place.call()))))
                .line(
                        Listing.Width.SHORT,
                        "listing.place-in-line",
                        place -> cells.plain(place.number()))
                .with(Listing.Width.FREE, "listing.name", place -> cells.name(place.person()))
                .line(Listing.Width.FREE, "listing.title", place -> cells.title(place.person()))
                .line(
                        Listing.Width.LONG,
                        "listing.organisation",
                        place -> cells.organisation(place.person()))
                .line(Listing.Width.MIDDLE, "listing.role", Place::role)
                .line(Listing.Width.MIDDLE, "listing.mobile", place -> cells.mobile(place.person()))
                .part(heading, above, places, nothing);
    }

    /// In the order in which they come: those on duty with the first of the line, and the one who
    /// stands first in it last.
    private List<Place> line(Engagement item) {
        var standing = standing(item);
        var line =
                IntStream.range(0, standing.size())
                        .mapToObj(at -> place(item, at, standing.get(at)))
                        .toList()
                        .reversed();
        var first = call(item, Math.max(0, standing.size() - 1));
        var onDuty =
                item.party().assignments().stream()
                        .sorted(Comparator.comparing(Assignment::duty))
                        .flatMap(on -> onDuty(on, first))
                        .filter(place -> !standing.contains(place.person()));
        return Stream.concat(onDuty, line.stream()).toList();
    }

    private Place place(Engagement item, int at, Person person) {
        var isLead = item.party().reception().lead().filter(person.id()::equals).isPresent();
        return new Place(
                Integer.toString(at + 1),
                call(item, at),
                person,
                cells.voices().say(isLead ? "listing.lead" : "listing.greeter"));
    }

    private Stream<Place> onDuty(Assignment on, String call) {
        return cells.tour().directory().person(on.person()).stream()
                .map(person -> new Place("", call, person, cells.voices().name(on.duty())));
    }

    /// The lead stands first, then the greeters by their rank, those of one rank as they are named.
    private List<Person> standing(Engagement item) {
        var reception = item.party().reception();
        var greeters =
                cells.people(reception.greeters()).stream()
                        .sorted(
                                Comparator.comparingInt(
                                        person -> person.rank().level().orElse(Rank.LOWEST + 1)));
        return Stream.concat(cells.person(reception.lead()).stream(), greeters).distinct().toList();
    }

    private String call(Engagement item, int at) {
        return item.moment() instanceof Moment.Timed timed
                ? time(timed.start().minusMinutes(HIGHEST_MINUTES_BEFORE + at * MINUTES_APART))
                : "";
    }

    private String time(LocalDateTime time) {
        return cells.voices().leading().time(time.toLocalTime());
    }

    /// The legs by which the delegation leaves the terminal or comes to it, that day.
    private Stream<Leg> drives(Engagement item) {
        return cells.tour().items().stream()
                .filter(other -> other.isActive() && other.day().equals(item.day()))
                .flatMap(other -> other instanceof Leg leg ? Stream.of(leg) : Stream.empty())
                .filter(leg -> item.place().site().isPresent())
                .filter(leg ->
                        item.kind() == EngagementKind.ARRIVAL
                                ? leg.route().from().equals(item.place().site())
                                : leg.route().to().equals(item.place().site()));
    }

    private Phrase cars(Leg leg) {
        return cells.voices()
                .say(words ->
                        words.say(
                                "listing.drive",
                                leg.moment() instanceof Moment.Timed timed
                                        ? time(timed.start())
                                        : words.say("print.time-to-be-confirmed"),
                                vehicles(leg, words)));
    }

    private String vehicles(Leg leg, Words words) {
        return leg.party().vehicles().stream()
                .flatMap(id -> cells.tour().directory().vehicle(id).stream())
                .map((Vehicle vehicle) ->
                        vehicle.plate().isBlank()
                                ? words.best(vehicle.name())
                                : words.say(
                                        "listing.with-plate",
                                        words.best(vehicle.name()),
                                        vehicle.plate()))
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private Optional<Phrase> baggage(Engagement item) {
        return item.kind() == EngagementKind.DEPARTURE
                ? BaggageCall.before(cells.tour(), item)
                        .map(call ->
                                cells.voices()
                                        .say(words ->
                                                words.say(
                                                        "listing.labelled",
                                                        words.say("listing.baggage-call"),
                                                        time(call))))
                : Optional.empty();
    }

    private record Place(String number, String call, Person person, Phrase role) {}
}
