package org.retinue.print;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.seating.Motorcade;
import org.retinue.tour.Delegate;
import org.retinue.tour.Leg;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.Ranking;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.Stay;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Computes the delegation list, in order of precedence or by family name. Sex and passport stand
/// there only where the tour still holds them, that is, where its audience may know them.
final class DelegationLists {

    private final Cells cells;
    private final List<Motorcade> motorcades;

    private DelegationLists(Cells cells) {
        this.cells = cells;
        motorcades =
                cells.tour().items().stream()
                        .filter(item -> item.isActive() && !item.party().vehicles().isEmpty())
                        .flatMap(item -> item instanceof Leg leg ? Stream.of(leg) : Stream.empty())
                        .map(leg -> Motorcade.of(cells.tour(), leg))
                        .toList();
    }

    static Listing of(Tour tour, Order order) {
        return new DelegationLists(Cells.of(tour, order))
                .listing(order, Comparator.comparingInt(Member::number));
    }

    static Listing byName(Tour tour, Order order) {
        return new DelegationLists(Cells.of(tour, order))
                .listing(order, Comparator.comparing(member -> FamilyNames.of(member.person())));
    }

    private Listing listing(Order order, Comparator<Member> comparator) {
        var members = members().stream().sorted(comparator).toList();
        var voices = cells.voices();
        return new Listing(
                Frames.of(cells.tour(), order, List.of()),
                true,
                List.of(
                        columns()
                                .part(
                                        cells.text(cells.tour().delegation().name()),
                                        List.of(
                                                voices.say(
                                                        "listing.persons",
                                                        Integer.toString(members.size()))),
                                        members,
                                        voices.say("listing.no-delegates"))));
    }

    private List<Member> members() {
        var places =
                cells.lines().ranking().places().stream().map(Ranking.Place::delegate).toList();
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(at ->
                        cells.tour().directory().person(places.get(at).person()).stream()
                                .map(person -> new Member(at + 1, places.get(at), person)))
                .toList();
    }

    private Columns<Member> columns() {
        return Columns.<Member>in(cells.voices())
                .line(Listing.Width.NUMBER, "listing.number", this::number)
                .with(Listing.Width.FREE, "listing.name", member -> cells.name(member.person()))
                .with(Listing.Width.FREE, "listing.title", member -> office(member.person()))
                .line(
                        Listing.Width.MIDDLE,
                        "listing.role",
                        member -> cells.voices().name(member.delegate().role()))
                .line(Listing.Width.WORD, "listing.sex", member -> sex(member.person()))
                .line(
                        Listing.Width.SHORT,
                        "listing.passport",
                        member -> cells.plain(member.person().identity().passport()))
                .line(
                        Listing.Width.SHORT,
                        "listing.languages",
                        member -> cells.languages(member.person()))
                .with(Listing.Width.SHORT, "listing.diet", this::diet)
                .line(Listing.Width.SHORT, "listing.needs", this::needs)
                .with(Listing.Width.MIDDLE, "listing.room", this::rooms)
                .with(Listing.Width.SHORT, "listing.car", this::cars);
    }

    private Phrase number(Member member) {
        return cells.plain(Integer.toString(member.number()));
    }

    /// What the person is, and of what.
    private List<Listing.Line> office(Person person) {
        return List.of(
                Listing.Line.plain(cells.title(person)),
                Listing.Line.small(cells.organisation(person)));
    }

    private Phrase sex(Person person) {
        return person.identity().sex() == Sex.UNKNOWN
                ? Phrase.EMPTY
                : cells.voices().name(person.identity().sex());
    }

    private List<Listing.Line> diet(Member member) {
        return member.delegate().diet().stream()
                .map(cells::plain)
                .map(Listing.Line::plain)
                .toList();
    }

    private Phrase needs(Member member) {
        return cells.voices()
                .say(words ->
                        member.delegate().needs().stream()
                                .map((Need need) -> words.name(need))
                                .collect(Collectors.joining(words.say("print.comma"))));
    }

    private List<Listing.Line> rooms(Member member) {
        return cells.tour().stays().stream()
                .filter(stay -> stay.roomClass() != RoomClass.WORKING)
                .filter(stay -> stay.people().contains(member.person().id()))
                .map(stay -> Listing.Line.plain(cells.voices().say(words -> room(stay, words))))
                .distinct()
                .toList();
    }

    private String room(Stay stay, Words words) {
        var hotel = cells.tour().directory().site(stay.hotel()).map(Site::name);
        return Frames.joined(" ", hotel.map(words::best).orElse(""), stay.room());
    }

    /// The cars in which the person rides, each once.
    private List<Listing.Line> cars(Member member) {
        return motorcades.stream()
                .flatMap(motorcade -> motorcade.car(member.person().id()).stream())
                .map(car -> Listing.Line.plain(cells.text(car.vehicle().name())))
                .distinct()
                .toList();
    }

    private record Member(int number, Delegate delegate, Person person) {}
}
