package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TourTest {

    private static final LocalDate SUNDAY = LocalDate.of(2023, 9, 10);
    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId PRINCIPAL = new TrackId("principal");
    private static final TrackId SPOUSES = new TrackId("spouses");
    private static final SiteId BYD = new SiteId("byd");
    private static final SiteId ZONE = new SiteId("zone");
    private static final RoomId HALL = new RoomId("hall");
    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId MINISTER = new PersonId("minister");
    private static final PersonId OUTSIDER = new PersonId("outsider");
    private static final Text NAME = Text.english("Name");

    private static final Site SITE =
            Site.named(BYD, SiteKind.COMPANY, NAME, SHANGHAI)
                    .withWithin(Optional.of(ZONE))
                    .withRooms(List.of(new Room(HALL, NAME, OptionalInt.empty())));
    private static final Directory KNOWN =
            Directory.of(
                    List.of(SITE, Site.named(ZONE, SiteKind.ZONE, NAME, SHANGHAI)),
                    Stream.of(HEAD, MINISTER, OUTSIDER).map(id -> Person.named(id, NAME)).toList(),
                    List.of());

    private static final Tour EMPTY =
            Tour.empty(
                    new TourId("tour"),
                    new Heading("", NAME, TourKind.STATE_VISIT, ""),
                    SHANGHAI,
                    MONDAY,
                    TUESDAY,
                    new Track(PRINCIPAL, NAME));

    private static final Engagement ITEM =
            Engagement.of(
                    new ItemId("item"), EngagementKind.COMPANY_VISIT, Place.at(BYD), PRINCIPAL);

    static Stream<Arguments> refused() {
        var room = new Place(Optional.of(BYD), Optional.of(new RoomId("attic")));
        var track = new Track(PRINCIPAL, NAME);
        var car = List.of(new VehicleId("car"));
        return Stream.of(
                refused("A tour has at least one day", () -> EMPTY.withDays(List.of())),
                refused(
                        "A tour has at most 366 days",
                        () ->
                                Tour.empty(
                                        EMPTY.id(),
                                        EMPTY.heading(),
                                        SHANGHAI,
                                        MONDAY,
                                        MONDAY.plusDays(366),
                                        track)),
                refused(
                        "The days of a tour follow each other: 2023-09-13",
                        () -> EMPTY.withDays(List.of(day(MONDAY), day(MONDAY.plusDays(2))))),
                refused(
                        "The days of a tour follow each other: 2023-09-11",
                        () -> EMPTY.withDays(List.of(day(MONDAY), day(MONDAY)))),
                refused("A tour has at least one track", () -> EMPTY.withTracks(List.of())),
                refused(
                        "A tour has each track once",
                        () -> EMPTY.withTracks(List.of(track, track))),
                refused(
                        "A delegate follows a track of the tour: head",
                        () -> EMPTY.withDelegation(delegation(SPOUSES, HEAD), KNOWN)),
                refused(
                        "An item is on tracks of the tour: item",
                        () -> EMPTY.with(ITEM.withParty(Party.of(SPOUSES)), KNOWN)),
                refused(
                        "A tour has each item once: item",
                        () -> EMPTY.withItems(List.of(ITEM, ITEM), KNOWN)),
                refused(
                        "A tour names a site that is not known: byd",
                        () -> EMPTY.with(ITEM, Directory.EMPTY)),
                refused(
                        "A site lies within a site that is not known: zone",
                        () -> EMPTY.with(ITEM, KNOWN.without(ZONE))),
                refused(
                        "A tour names a person who is not known: head",
                        () -> EMPTY.withDelegation(delegation(PRINCIPAL, HEAD), Directory.EMPTY)),
                refused(
                        "A tour names a vehicle that is not known: car",
                        () -> EMPTY.with(ITEM.withParty(ITEM.party().withVehicles(car)), KNOWN)),
                refused(
                        "The room of an item is a room of its site: item",
                        () -> EMPTY.with(ITEM.withPlace(room), KNOWN)),
                refused(
                        "A room is named together with its site",
                        () -> new Place(Optional.empty(), Optional.of(HALL))),
                refused(
                        "An item belongs to at least one track",
                        () -> ITEM.party().withTracks(List.of())),
                refused(
                        "A person is in a delegation once: head",
                        () -> delegation(PRINCIPAL, HEAD, HEAD)),
                refused(
                        "A country is two capital letters: \"zm\"",
                        () -> Delegation.NONE.withCountry("zm")),
                refused("A tour has a title", () -> EMPTY.heading().withTitle(Text.EMPTY)),
                refused("A person has a name", () -> Person.named(HEAD, Text.EMPTY)),
                refused("A site has a name", () -> SITE.withName(Text.of(" ", ""))),
                refused(
                        "A site does not lie within itself: byd",
                        () -> SITE.withWithin(Optional.of(BYD))),
                refused(
                        "A site holds at least one person",
                        () -> SITE.withCapacity(OptionalInt.of(0))),
                refused(
                        "A site has each room once: hall",
                        () -> SITE.withRooms(List.of(room(), room()))),
                refused(
                        "A site has each contact once: head",
                        () -> SITE.withContacts(List.of(HEAD, HEAD))),
                refused(
                        "A site has a contact who is not known: head",
                        () ->
                                EMPTY.with(
                                        ITEM,
                                        KNOWN.with(SITE.withContacts(List.of(HEAD)))
                                                .without(HEAD))),
                refused(
                        "A tour has each task once: a",
                        () -> EMPTY.withTasks(List.of(task("a", MONDAY), task("a", TUESDAY)))),
                refused("A task says something", () -> task("a", MONDAY).withWhat(Text.EMPTY)),
                refused("A cue says something", () -> new Cue(0, Text.EMPTY)),
                refused("A cue is within a day of the start: -1441", () -> new Cue(-1441, NAME)),
                refused(
                        "A cue is within a day of the start: -2147483648",
                        () -> new Cue(Integer.MIN_VALUE, NAME)),
                refused(
                        "A room holds at least one person",
                        () -> new Room(HALL, NAME, OptionalInt.of(0))),
                refused("A room has a name", () -> new Room(HALL, Text.EMPTY, OptionalInt.empty())),
                refused("A track has a name", () -> new Track(PRINCIPAL, Text.EMPTY)),
                refused("A vehicle has at least one seat", () -> car().withSeats(0)),
                refused(
                        "A vehicle takes 0 pieces of baggage or more",
                        () -> car().withBaggage(OptionalInt.of(-1))),
                refused("A vehicle has a name", () -> car().withName(Text.EMPTY)),
                refused("A note says something", () -> new Note(Sensitivity.OPEN, Text.EMPTY)),
                refused("A fact says something", () -> new Fact(Text.EMPTY, "", "")),
                refused(
                        "A place in the day's order is 0 or more: -1",
                        () -> new Moment.ToBeConfirmed(MONDAY, -1)),
                refused("A place in the pool is 0 or more: -1", () -> new Moment.Pooled(-1)),
                refused(
                        "An item takes whole minutes, from 1 to 10080",
                        () -> lasting(Duration.ZERO)),
                refused(
                        "An item takes whole minutes, from 1 to 10080",
                        () -> lasting(Duration.ofSeconds(90))),
                refused(
                        "An item takes whole minutes, from 1 to 10080",
                        () -> lasting(Duration.ofMinutes(10_081))),
                refused("A level is from 1 to 8: OptionalInt[0]", () -> Rank.of(0)),
                refused("A level is from 1 to 8: OptionalInt[9]", () -> Rank.of(9)),
                refused("A latitude is from -90 to 90 degrees: 90.1", () -> new Position(90.1, 0)),
                refused(
                        "A latitude is from -90 to 90 degrees: NaN",
                        () -> new Position(Double.NaN, 0)),
                refused(
                        "A longitude is from -180 to 180 degrees: -180.1",
                        () -> new Position(0, -180.1)),
                refused(
                        "A walk takes 0 to 1440 minutes",
                        () -> Conditions.UNKNOWN.withWalkingMinutes(OptionalInt.of(1441))),
                refused(
                        "A list of visitors is sent 0 to 366 days before",
                        () -> Conditions.UNKNOWN.withVisitorListDays(OptionalInt.of(-1))),
                refused("A waiver has a reason", () -> waiver("T-7", " ")),
                refused("A waiver names its rule", () -> waiver("", "next door")),
                refused(
                        "A pack of rules and its numbers have names and values",
                        () -> RuleChoice.OFFICE.withPack(Optional.of(""))),
                refused(
                        "A pack of rules and its numbers have names and values",
                        () -> RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of("T-7", "")))),
                refused(
                        "A worked weekend is on a weekend: " + MONDAY,
                        () -> calendar(List.of(), List.of(MONDAY))),
                refused(
                        "A holiday is not worked: " + SUNDAY,
                        () -> calendar(List.of(SUNDAY), List.of(SUNDAY))),
                refused(
                        "Travel takes 0 minutes or more: -1",
                        () -> new TravelTimes.Travel(-1, TravelTimes.Basis.ESTIMATE, "")));
    }

    private static Vehicle car() {
        return Vehicle.named(new VehicleId("car"), NAME);
    }

    private static Moment lasting(Duration length) {
        return new Moment.Pooled(0, Optional.of(length));
    }

    private static Waiver waiver(String rule, String reason) {
        return new Waiver(rule, List.of(), "", reason, "", MONDAY);
    }

    private static WorkingCalendar calendar(List<LocalDate> holidays, List<LocalDate> worked) {
        var named = new TreeMap<LocalDate, Text>();
        holidays.forEach(date -> named.put(date, NAME));
        return new WorkingCalendar(named, new TreeSet<>(worked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoTourIsRefusedWithTheReason(String sentence, Executable making) {
        var refused = assertThrows(IllegalArgumentException.class, making);
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aTourCarriesWhatItNamesAndNothingElse() {
        var tour = EMPTY.with(ITEM, KNOWN);
        assertEquals(Set.of(BYD, ZONE), tour.directory().sites().keySet());
        assertEquals(Set.of(), tour.directory().people().keySet());
        assertEquals(Directory.EMPTY, tour.without(ITEM.id()).directory());
    }

    @Test
    void aTourCarriesWhomToCallWhereItGoes() {
        var zone = KNOWN.site(ZONE).orElseThrow().withContacts(List.of(HEAD));
        var tour = EMPTY.with(ITEM, KNOWN.with(zone));
        assertEquals(Set.of(HEAD), tour.directory().people().keySet());
        assertEquals(Directory.EMPTY, tour.without(ITEM.id()).directory());
        assertEquals(Set.of(), tour.refreshed(KNOWN).directory().people().keySet());
    }

    @Test
    void tasksStandByDateAndCuesByMinute() {
        var early = task("b", MONDAY);
        var also = task("a", MONDAY);
        var late = task("c", TUESDAY);
        assertEquals(
                List.of(early, also, late), EMPTY.withTasks(List.of(late, early, also)).tasks());
        var before = new Cue(-5, NAME);
        var after = new Cue(10, NAME);
        assertEquals(
                List.of(before, after),
                Briefing.NONE.withRunOfShow(List.of(after, before, after)).runOfShow());
    }

    @Test
    void whatATourWasMadeFromMayChange() {
        var items = new ArrayList<Item>(List.of(ITEM));
        var tour = EMPTY.withItems(items, KNOWN);
        items.clear();
        assertEquals(List.of(ITEM), tour.items());
        assertThrows(UnsupportedOperationException.class, () -> tour.items().clear());
        assertThrows(UnsupportedOperationException.class, () -> tour.days().clear());
        assertThrows(UnsupportedOperationException.class, () -> tour.directory().sites().clear());
    }

    /// Items by clock time, with each to-be-confirmed one (`name@place`) at its place.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',            a b c
                    x@0,           x a b c
                    x@1,           a x b c
                    x@3,           a b c x
                    x@9,           a b c x
                    x@1 y@1,       a y x b c
                    x@1 y@2,       a x y b c
                    y@0 x@4,       y a b c x
                    """)
    void toBeConfirmedItemsStandAtTheirPlaces(String unconfirmed, String programme) {
        var items = new ArrayList<Item>();
        items.add(at("b", 10, 11));
        items.add(at("c", 14, 15));
        items.add(at("a", 9, 10));
        Stream.of(unconfirmed.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("@", 2))
                .forEach(word ->
                        items.add(
                                item(word[0])
                                        .withMoment(
                                                new Moment.ToBeConfirmed(
                                                        MONDAY, Integer.parseInt(word[1])))));
        var tour = EMPTY.withItems(items, KNOWN);
        assertEquals(programme, ids(tour.programme(MONDAY)));
        assertEquals("", ids(tour.programme(TUESDAY)));
    }

    @Test
    void itemsStandByDayTimeAndIdWithThePoolLast() {
        var tour =
                EMPTY.withItems(
                        List.of(
                                item("p").withMoment(new Moment.Pooled(1)),
                                item("q").withMoment(new Moment.Pooled(0)),
                                item("t")
                                        .withMoment(
                                                new Moment.Timed(
                                                        TUESDAY.atTime(8, 0),
                                                        TUESDAY.atTime(9, 0))),
                                item("u").withMoment(new Moment.ToBeConfirmed(MONDAY, 0)),
                                at("c", 9, 11),
                                at("b", 9, 10),
                                at("a", 9, 10)),
                        KNOWN);
        assertEquals("a b c u t q p", ids(tour.items()));
        assertEquals("q p", ids(tour.pool()));
        assertEquals(List.of(MONDAY, TUESDAY), tour.programmeDates());
    }

    @Test
    void datesOutsideTheTourAreShownToo() {
        var late = item("a").withMoment(new Moment.ToBeConfirmed(TUESDAY.plusDays(3), 0));
        assertEquals(
                List.of(MONDAY, TUESDAY, TUESDAY.plusDays(3)),
                EMPTY.with(late, KNOWN).programmeDates());
    }

    @Test
    void everybodyIsWhoFollowsTheTrackAsEntered() {
        var tour =
                EMPTY.with(ITEM, KNOWN)
                        .withDelegation(delegation(PRINCIPAL, MINISTER, HEAD), KNOWN);
        assertEquals(List.of(MINISTER, HEAD), tour.guests(ITEM));
        var named = new Guests.Named(List.of(OUTSIDER, HEAD, MINISTER, HEAD));
        var item = ITEM.withParty(ITEM.party().withGuests(named));
        assertEquals(List.of(MINISTER, HEAD, OUTSIDER), tour.guests(item));
    }

    @Test
    void aTimedItemIsLocalToItsSite() {
        var paris = KNOWN.with(SITE.withZone(ZoneId.of("Europe/Paris")));
        var tour = EMPTY.with(at("a", 9, 10), paris);
        assertEquals(
                Optional.of(
                        new Interval(
                                Instant.parse("2023-09-11T07:00:00Z"),
                                Instant.parse("2023-09-11T08:00:00Z"))),
                tour.interval(tour.items().getFirst()));
        assertEquals(Optional.empty(), tour.interval(ITEM));
        var nowhere = at("a", 9, 10).withPlace(Place.UNKNOWN);
        assertEquals(
                Optional.of(Instant.parse("2023-09-11T01:00:00Z")),
                EMPTY.with(nowhere, KNOWN).interval(nowhere).map(Interval::start));
    }

    @Test
    void theWayBackStandsInForTheWay() {
        var there = new TravelTimes.Travel(30, TravelTimes.Basis.MEASURED, "");
        var back = new TravelTimes.Travel(40, TravelTimes.Basis.ESTIMATE, "");
        var one = new TravelTimes(new TreeMap<>()).with(new TravelTimes.Way(BYD, ZONE), there);
        assertEquals(Optional.of(there), one.between(ZONE, BYD));
        var both = one.with(new TravelTimes.Way(ZONE, BYD), back);
        assertEquals(Optional.of(back), both.between(ZONE, BYD));
        assertEquals(Optional.of(there), both.between(BYD, ZONE));
        assertEquals(Optional.empty(), TravelTimes.NONE.between(BYD, ZONE));
        assertEquals(0, TravelTimes.NONE.between(BYD, BYD).orElseThrow().minutes());
    }

    @Test
    void aGiftIsGivenAtAnItemOfTheTourOrAtNone() {
        var vase = Gift.of(new GiftId("vase"), NAME, GiftDirection.TO_GUESTS);
        var given = vase.withAt(Optional.of(new ItemId("dinner")));
        var tour = EMPTY.with(item("dinner"), KNOWN).withGifts(List.of(given), Directory.EMPTY);
        assertEquals(List.of(given), tour.gifts());
        assertEquals(List.of(vase), tour.without(new ItemId("dinner")).gifts());
    }

    private static Arguments refused(String sentence, Executable making) {
        return Arguments.of(sentence, making);
    }

    private static Day day(LocalDate date) {
        return new Day(date, Text.EMPTY);
    }

    private static Task task(String id, LocalDate due) {
        return new Task(new TaskId(id), NAME, due, "", false);
    }

    private static Room room() {
        return new Room(HALL, NAME, OptionalInt.empty());
    }

    private static Delegation delegation(TrackId track, PersonId... people) {
        return Delegation.NONE.withDelegates(
                Stream.of(people).map(id -> Delegate.of(id, DelegateRole.HEAD, track)).toList());
    }

    private static Engagement item(String id) {
        return ITEM.withId(new ItemId(id));
    }

    private static Engagement at(String id, int from, int to) {
        return item(id).withMoment(new Moment.Timed(MONDAY.atTime(from, 0), MONDAY.atTime(to, 0)));
    }

    private static String ids(List<Item> items) {
        return String.join(" ", items.stream().map(item -> item.id().value()).toList());
    }
}
