package org.retinue.ui.rooms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Site;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Sheet;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.TypedDates;
import org.retinue.words.Words;

/// The hotel rooms of a tour as a sheet, as they were entered.
record StaySheet(Tour tour, Directory directory, Words words)
        implements Sheet<StayLine, StayColumn> {

    /// The directory is what the workspace knows; what the tour alone knows yet comes on top.
    StaySheet {
        directory = directory.with(tour.directory());
    }

    @Override
    public List<Line<StayLine, StayColumn>> lines() {
        return new StayLines(tour, directory, words).all();
    }

    @Override
    public List<Offer> offers(Spot<StayLine, StayColumn> spot, String typed) {
        return choices().of(spot.column(), typed);
    }

    @Override
    public Outcome<StayLine> enter(
            Spot<StayLine, StayColumn> spot, String typed, Optional<Offer> chosen) {
        var plain = typed.strip();
        var meant =
                plain.isEmpty()
                        ? Optional.<Offer>empty()
                        : Offers.meant(offers(spot, typed), typed, chosen);
        return switch (spot.line()) {
            case StayLine.OfNew _ -> added(spot.column(), plain, meant);
            case StayLine.OfStay(var id) ->
                    stay(id).map(stay -> changed(stay, spot.column(), plain, meant))
                            .orElseGet(Outcome.Unchanged::new);
        };
    }

    @Override
    public Outcome<StayLine> away(List<StayLine> lines) {
        var gone = tour.stays().stream().filter(stay -> lines.contains(line(stay.id()))).toList();
        return gone.isEmpty()
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        Edits.changeStays(
                                stays ->
                                        stays.stream()
                                                .filter(stay -> !gone.contains(stay))
                                                .toList(),
                                gone.size() == 1 ? subject(gone.getFirst()) : Text.EMPTY,
                                Directory.EMPTY),
                        new StayLine.OfNew());
    }

    /// A room for each of the delegates who have none; nothing where all have one or no hotel is
    /// known.
    Optional<Edit> rest() {
        var without = lodging().without();
        return without.isEmpty()
                ? Optional.empty()
                : lodging()
                        .hotel()
                        .map(hotel ->
                                without.stream()
                                        .map(person -> lodging().room(hotel, person))
                                        .toList())
                        .map(rooms -> edit(rooms, Text.EMPTY, directory));
    }

    int rooms() {
        return tour.stays().size();
    }

    long sleepers() {
        return tour.stays().stream().flatMap(stay -> stay.people().stream()).distinct().count();
    }

    /// The names of those who have no room.
    List<String> without() {
        return lodging().without().stream().map(this::name).toList();
    }

    private Lodging lodging() {
        return new Lodging(tour, directory);
    }

    /// A room begins with who sleeps in it, or with its hotel.
    private Outcome<StayLine> added(StayColumn column, String typed, Optional<Offer> meant) {
        if (typed.isEmpty()) {
            return new Outcome.Unchanged<>();
        }
        return switch (column) {
            case WHO ->
                    lodging()
                            .hotel()
                            .flatMap(hotel ->
                                    person(typed, meant)
                                            .map(person ->
                                                    made(
                                                            lodging().room(hotel, person.id()),
                                                            directory.with(person))))
                            .orElseGet(() -> refused(Objection.NO_HOTEL));
            case HOTEL ->
                    hotel(typed, meant)
                            .map(hotel ->
                                    made(
                                            lodging()
                                                    .room(hotel.id(), new PersonId("nobody"))
                                                    .withRoomClass(RoomClass.SINGLE)
                                                    .withPeople(List.of()),
                                            directory.with(hotel)))
                            .orElseGet(() -> refused(Objection.NO_HOTEL));
            case SHARING, ROOM, CLASS, FROM, UNTIL, REMARK -> refused(Objection.WHO_FIRST);
        };
    }

    private Outcome<StayLine> changed(
            Stay stay, StayColumn column, String typed, Optional<Offer> meant) {
        return switch (column) {
            case WHO -> lodged(stay, typed, meant, 0);
            case SHARING -> lodged(stay, typed, meant, 1);
            case HOTEL ->
                    hotel(typed, meant)
                            .map(hotel ->
                                    became(stay, stay.withHotel(hotel.id()), directory.with(hotel)))
                            .orElseGet(() -> refused(Objection.NO_HOTEL));
            case ROOM -> became(stay, stay.withRoom(typed), Directory.EMPTY);
            case CLASS ->
                    meant.flatMap(StayOffers::roomClass)
                            .map(found -> became(stay, stay.withRoomClass(found), Directory.EMPTY))
                            .orElseGet(() -> refused(Objection.NO_CLASS));
            case FROM -> dated(typed, date -> beginning(stay, date));
            case UNTIL -> dated(typed, date -> ending(stay, date));
            case REMARK ->
                    became(
                            stay,
                            stay.withRemark(stay.remark().with(words.language(), typed)),
                            Directory.EMPTY);
        };
    }

    /// Who sleeps there from this place of the list on.
    private Outcome<StayLine> lodged(Stay stay, String typed, Optional<Offer> meant, int place) {
        var others = new ArrayList<>(stay.people());
        if (typed.isEmpty()) {
            return became(stay, stay.withPeople(emptied(others, place)), Directory.EMPTY);
        }
        return person(typed, meant)
                .map(person -> {
                    others.remove(person.id());
                    if (place < others.size()) {
                        others.set(place, person.id());
                    } else {
                        others.add(person.id());
                    }
                    return became(stay, stay.withPeople(others), directory.with(person));
                })
                .orElseGet(() -> refused(Objection.NO_PERSON));
    }

    /// The first alone leaves, or all who share with the first.
    private static List<PersonId> emptied(List<PersonId> people, int place) {
        return place == 0
                ? people.stream().skip(1).toList()
                : people.stream().limit(place).toList();
    }

    /// A stay that begins after its end keeps one night.
    private Outcome<StayLine> beginning(Stay stay, LocalDate from) {
        var until = stay.until().isAfter(from) ? stay.until() : from.plusDays(1);
        return became(stay, stay.withNights(from, until), Directory.EMPTY);
    }

    private Outcome<StayLine> ending(Stay stay, LocalDate until) {
        return until.isAfter(stay.from())
                ? became(stay, stay.withNights(stay.from(), until), Directory.EMPTY)
                : refused(Objection.NO_NIGHT);
    }

    private Outcome<StayLine> dated(String typed, Function<LocalDate, Outcome<StayLine>> meaning) {
        return TypedDates.date(typed, tour.firstDay())
                .map(meaning)
                .orElseGet(() -> refused(Objection.NO_DATE));
    }

    private Optional<Person> person(String typed, Optional<Offer> meant) {
        return meant.map(offer -> choices().person(typed, offer));
    }

    private Optional<Site> hotel(String typed, Optional<Offer> meant) {
        return meant.map(offer -> choices().hotel(typed, offer));
    }

    private StayOffers choices() {
        return new StayOffers(tour, directory, words);
    }

    private Optional<Stay> stay(StayId id) {
        return tour.stays().stream().filter(stay -> stay.id().equals(id)).findFirst();
    }

    private Outcome<StayLine> made(Stay stay, Directory known) {
        return new Outcome.Made<>(edit(List.of(stay), subject(stay), known), line(stay.id()));
    }

    private static Edit edit(List<Stay> added, Text subject, Directory known) {
        return Edits.changeStays(
                stays -> Stream.concat(stays.stream(), added.stream()).toList(), subject, known);
    }

    private Outcome<StayLine> became(Stay before, Stay after, Directory known) {
        return before.equals(after)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        Edits.changeStays(
                                stays ->
                                        stays.stream()
                                                .map(stay ->
                                                        stay.id().equals(after.id()) ? after : stay)
                                                .toList(),
                                subject(after),
                                known),
                        line(after.id()));
    }

    private Text subject(Stay stay) {
        return stay.people().stream()
                .findFirst()
                .flatMap(directory::person)
                .map(Person::name)
                .or(() -> directory.site(stay.hotel()).map(Site::name))
                .orElse(Text.EMPTY);
    }

    private Outcome<StayLine> refused(Objection why) {
        return new Outcome.Refused<>(words.name(why));
    }

    static StayLine line(StayId id) {
        return new StayLine.OfStay(id);
    }

    private String name(PersonId id) {
        return directory.person(id).map(Person::name).map(words::best).orElse("");
    }
}
