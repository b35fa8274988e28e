package org.retinue.tour;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// Random tours for tests of laws: every kind of item and moment, several zones and scripts, and
/// any field may be absent. A tour is made from a seed, so that a failing one can be made again.
public final class ArbitraryTours {

    private static final List<String> ZONES =
            List.of(
                    "Asia/Shanghai",
                    "Europe/Paris",
                    "America/Caracas",
                    "Asia/Kathmandu",
                    "America/New_York");
    private static final List<String> WORDS =
            List.of(
                    "Huawei",
                    "比亚迪",
                    "𠮷野家",
                    "Tebboune عبد المجيد",
                    "O'Brien & \"Sons\" <b>",
                    "Zoë\tÅngström",
                    "'; DROP TABLE tour; --",
                    "=HYPERLINK(\"x\")",
                    "Ünï\u202Ecode",
                    "line one\nline two",
                    "%00 {0} \\",
                    "🛰️ launch");
    private static final int SITES = 6;
    private static final int PEOPLE = 8;

    private final RandomGenerator random;
    private final ArbitraryPapers papers;
    private final Directory directory;
    private final List<Track> tracks;
    private final LocalDate first;

    private ArbitraryTours(long seed) {
        random = new java.util.Random(seed);
        papers = new ArbitraryPapers(seed, PEOPLE, SITES);
        directory = directory();
        tracks =
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(number -> new Track(new TrackId("track-" + number), name()))
                        .toList();
        first = LocalDate.of(2023, 3, 20).plusDays(random.nextInt(400));
    }

    /// Tours of up to 12 items.
    public static Arbitrary<Tour> tours() {
        return Arbitraries.longs().map(seed -> tour(seed, 12));
    }

    /// Two tours under one id, as before and after an edit that changes much.
    public static Arbitrary<List<Tour>> pairs() {
        return Arbitraries.longs()
                .map(seed -> {
                    var before = tour(seed, 12);
                    return List.of(before, after(before, seed + 1));
                });
    }

    /// The tour that the seed stands for, with up to so many items.
    public static Tour tour(long seed, int mostItems) {
        var maker = new ArbitraryTours(seed);
        return maker.tour(
                new TourId("tour-" + Long.toUnsignedString(seed, 32)),
                maker.random.nextInt(mostItems + 1));
    }

    /// Another tour under the same id that keeps some of the items.
    public static Tour after(Tour before, long seed) {
        var maker = new ArbitraryTours(seed);
        var made = maker.tour(before.id(), maker.random.nextInt(12));
        var kept =
                before.items().stream()
                        .filter(item -> maker.random.nextBoolean())
                        .filter(item -> made.item(item.id()).isEmpty())
                        .map(item ->
                                item.withParty(
                                        item.party()
                                                .withTracks(
                                                        List.of(made.tracks().getFirst().id()))))
                        .map(item ->
                                item instanceof Engagement engagement
                                                && engagement.place().room().isPresent()
                                        ? engagement.withPlace(
                                                Place.at(engagement.place().site().orElseThrow()))
                                        : item);
        return made.withItems(
                Stream.concat(made.items().stream(), kept).toList(),
                before.directory().with(made.directory()));
    }

    /// Travel times between some of the sites of these tours.
    public static TravelTimes travelTimes(long seed) {
        var random = new java.util.Random(seed);
        var ways = new TreeMap<Way, Travel>();
        for (var from = 0; from < SITES; from++) {
            for (var to = 0; to < SITES; to++) {
                if (from != to && random.nextInt(3) > 0) {
                    var basis = random.nextBoolean() ? Basis.ESTIMATE : Basis.MEASURED;
                    ways.put(
                            new Way(new SiteId("site-" + from), new SiteId("site-" + to)),
                            new Travel(random.nextInt(120), basis, "seed " + seed));
                }
            }
        }
        return new TravelTimes(ways);
    }

    private Tour tour(TourId id, int items) {
        var days =
                IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(number -> new Day(first.plusDays(number), text()))
                        .toList();
        var heading = new Heading(maybe(word()), name(), oneOf(TourKind.values()), maybe(word()));
        var zone = zone();
        var delegation = delegation();
        var programme = IntStream.range(0, items).mapToObj(this::item).toList();
        return new Tour(
                id,
                heading,
                zone,
                days,
                tracks,
                delegation,
                programme,
                directory,
                papers.stays(first),
                papers.gifts(programme),
                tasks(),
                rules(),
                waivers(),
                notes());
    }

    private RuleChoice rules() {
        var numbers = new TreeMap<String, String>();
        if (random.nextBoolean()) {
            numbers.put("T-9.rest.warning.hours", Integer.toString(random.nextInt(12)));
            numbers.put("T-" + random.nextInt(20), "off");
        }
        return new RuleChoice(optional("pack-" + random.nextInt(3)), numbers);
    }

    private List<Waiver> waivers() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number ->
                        new Waiver(
                                "T-" + number,
                                random.nextBoolean()
                                        ? List.of()
                                        : List.of(new ItemId("item-0-0"), new ItemId("gone")),
                                maybe(word()),
                                word(),
                                maybe(word()),
                                first.minusDays(random.nextInt(9))))
                .toList();
    }

    /// What an office may have settled.
    public static Office office(long seed) {
        var maker = new ArbitraryTours(seed);
        var holidays = new TreeMap<LocalDate, Text>();
        var worked = new TreeSet<LocalDate>();
        for (var date = maker.first; date.isBefore(maker.first.plusDays(30)); ) {
            var isSaturday = date.getDayOfWeek() == DayOfWeek.SATURDAY;
            if (maker.random.nextInt(4) == 0) {
                holidays.put(date, maker.text());
            } else if (isSaturday && maker.random.nextBoolean()) {
                worked.add(date);
            }
            date = date.plusDays(1);
        }
        return new Office(
                maker.rules(),
                new WorkingCalendar(holidays, worked),
                maker.audiences(),
                maker.random.nextBoolean() ? maker.text() : Text.EMPTY,
                maker.random.nextBoolean() ? "+86 10 6555 " + maker.random.nextInt(10_000) : "",
                maker.known(),
                maker.layouts());
    }

    private SortedMap<String, String> layouts() {
        var layouts = new TreeMap<String, String>();
        for (var number = random.nextInt(3); number > 0; number--) {
            layouts.put("0a1b2c3d" + number, number + "=NOTE,7=TITLE");
        }
        return layouts;
    }

    private SortedMap<String, KnownOffice> known() {
        var known = new TreeMap<String, KnownOffice>();
        for (var number = random.nextInt(3); number > 0; number--) {
            var key = "k".repeat(42) + "A";
            known.put(
                    "11111-2222" + number,
                    new KnownOffice(
                            "深圳 " + number, key, key, first, random.nextBoolean() ? "Lin" : ""));
        }
        return known;
    }

    private SortedMap<String, AudienceChoice> audiences() {
        var audiences = new TreeMap<String, AudienceChoice>();
        var sees = new TreeMap<String, Boolean>();
        for (var kind : List.of("plates", "facts", "stays")) {
            if (random.nextBoolean()) {
                sees.put(kind, random.nextBoolean());
            }
        }
        if (random.nextBoolean()) {
            audiences.put("press", AudienceChoice.USUAL.withSees(sees));
        }
        if (random.nextBoolean()) {
            audiences.put("own-" + random.nextInt(3), new AudienceChoice(name(), "driving", sees));
        }
        return audiences;
    }

    private List<Task> tasks() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(number ->
                        new Task(
                                new TaskId("task-" + number + "-" + random.nextInt(2)),
                                name(),
                                first.minusDays(random.nextInt(3)),
                                papers.owner(),
                                random.nextBoolean()))
                .toList();
    }

    private Delegation delegation() {
        var delegates =
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(number ->
                                new Delegate(
                                        person(number),
                                        number == 0
                                                ? DelegateRole.HEAD
                                                : oneOf(DelegateRole.values()),
                                        track(),
                                        random.nextBoolean() ? List.of() : List.of("no pork", "清真"),
                                        some(Need.values())))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(delegates, random);
        return new Delegation(text(), country(), delegates, precedence());
    }

    private Precedence precedence() {
        return new Precedence(oneOf(PrecedenceOrder.values()), optional(first), maybe(word()));
    }

    private Item item(int number) {
        var id = new ItemId("item-" + number + "-" + random.nextInt(3));
        var moment = moment();
        if (random.nextInt(4) == 0) {
            var route = new Route(optional(site()), optional(site()));
            return new Leg(
                    id,
                    oneOf(LegMode.values()),
                    text(),
                    moment,
                    route,
                    party(),
                    papers.cars(),
                    standing(),
                    notes());
        }
        return new Engagement(
                id,
                oneOf(EngagementKind.values()),
                text(),
                moment,
                place(),
                party(),
                manner(),
                papers.setting(),
                standing(),
                briefing(),
                notes());
    }

    private Briefing briefing() {
        var cues =
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(number -> new Cue(random.nextInt(-20, 90), name()))
                        .toList();
        return new Briefing(text(), cues);
    }

    private Moment moment() {
        return switch (random.nextInt(5)) {
            case 0 -> new Moment.Pooled(random.nextInt(4), length());
            case 1 ->
                    new Moment.ToBeConfirmed(
                            first.plusDays(random.nextInt(5)), random.nextInt(4), length());
            default -> {
                var start = first.atStartOfDay().plusMinutes(random.nextInt(5 * 24 * 60));
                yield new Moment.Timed(start, end(start));
            }
        };
    }

    private Optional<Duration> length() {
        return optional(Duration.ofMinutes(1 + random.nextInt(300)));
    }

    private LocalDateTime end(LocalDateTime start) {
        return start.plusMinutes(
                random.nextInt(10) == 0 ? random.nextInt(-60, 1) : random.nextInt(5, 300));
    }

    private Place place() {
        var site = directory.site(site()).orElseThrow();
        if (random.nextInt(5) == 0) {
            return Place.UNKNOWN;
        }
        var room =
                site.rooms().isEmpty() || random.nextBoolean()
                        ? Optional.<RoomId>empty()
                        : Optional.of(site.rooms().getFirst().id());
        return new Place(Optional.of(site.id()), room);
    }

    private Party party() {
        var on =
                random.nextInt(3) == 0 ? tracks.stream().map(Track::id).toList() : List.of(track());
        return new Party(
                on,
                random.nextInt(3) == 0
                        ? new Guests.Named(List.of(person(0), person(5)))
                        : Guests.ALL,
                new Reception(optional(person(random.nextInt(PEOPLE))), List.of(person(6))),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Assignment(oneOf(Duty.values()), person(7))),
                random.nextBoolean() ? List.of() : List.of(new VehicleId("car-1")));
    }

    private Manner manner() {
        return new Manner(text(), oneOf(PressAccess.values()), papers.interpreting());
    }

    private Standing standing() {
        var asked = optional(first.minusDays(random.nextInt(30)));
        var confirmation =
                new Confirmation(
                        oneOf(ConfirmationState.values()), asked, maybe(word()), optional(first));
        return new Standing(confirmation, random.nextInt(4) == 0, oneOf(Importance.values()));
    }

    private Directory directory() {
        var sites = IntStream.range(0, SITES).mapToObj(this::site).toList();
        var people = IntStream.range(0, PEOPLE).mapToObj(this::newPerson).toList();
        var car =
                new Vehicle(
                        new VehicleId("car-1"),
                        papers.vehicleKind(),
                        name(),
                        maybe("粤B·" + random.nextInt(99999)),
                        7,
                        capacity());
        return Directory.of(sites, people, List.of(car));
    }

    private Site site(int number) {
        var rooms =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(room ->
                                new Room(
                                        new RoomId("room-" + number + "-" + room),
                                        name(),
                                        capacity()))
                        .toList();
        return new Site(
                new SiteId("site-" + number),
                oneOf(SiteKind.values()),
                name(),
                text(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new Position(
                                        random.nextDouble(-90, 90), random.nextDouble(-180, 180))),
                zone(),
                number > 0 && random.nextInt(3) == 0
                        ? Optional.of(new SiteId("site-0"))
                        : Optional.empty(),
                capacity(),
                hours(),
                conditions(),
                rooms,
                random.nextBoolean() ? List.of() : List.of(person(PEOPLE - 1), person(number)),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Fact(name(), maybe(word()), "early 2024")),
                notes());
    }

    private Conditions conditions() {
        return new Conditions(
                oneOf(Photography.values()),
                random.nextBoolean(),
                capacity(),
                capacity(),
                random.nextBoolean());
    }

    private OpeningHours hours() {
        if (random.nextInt(3) == 0) {
            return OpeningHours.UNKNOWN;
        }
        var weekdays = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        var usual = OpeningHours.on(weekdays, LocalTime.of(9, 0), LocalTime.of(17, 30));
        var exceptions = new TreeMap<LocalDate, List<OpeningHours.Opening>>();
        exceptions.put(LocalDate.of(2023, 9, 29), List.of());
        exceptions.put(
                LocalDate.of(2023, 10, 7),
                List.of(new OpeningHours.Opening(LocalTime.of(20, 0), LocalTime.MIDNIGHT)));
        return new OpeningHours(usual.week(), exceptions);
    }

    private Person newPerson(int number) {
        return new Person(
                person(number),
                name(),
                maybe(word()),
                text(),
                rank(),
                text(),
                country(),
                random.nextBoolean() ? List.of() : List.of(Language.CHINESE, Language.of("pt-BR")),
                new Person.Contact(maybe("+86 755 1234 " + number), maybe("a@example.org")),
                papers.address(),
                papers.identity(),
                notes());
    }

    private Rank rank() {
        return new Rank(
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(8)),
                optional(oneOf(DiplomaticClass.values())),
                optional(LocalDate.of(2016, 3, 1).plusDays(random.nextInt(2000))));
    }

    private List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var count = random.nextInt(3); count > 1; count--) {
            notes.add(new Note(oneOf(Sensitivity.values()), name()));
        }
        return notes;
    }

    private Text name() {
        return Text.english(word()).with(Language.CHINESE, random.nextBoolean() ? word() : "");
    }

    private Text text() {
        var text = random.nextInt(3) == 0 ? Text.EMPTY : name();
        return random.nextInt(5) == 0 ? text.with(Language.of("ar"), "زيارة") : text;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
    }

    private String maybe(String value) {
        return random.nextInt(3) == 0 ? "" : value;
    }

    private <T> Optional<T> optional(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private OptionalInt capacity() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(300));
    }

    private String country() {
        return random.nextBoolean() ? "" : "ZM";
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private SiteId site() {
        return new SiteId("site-" + random.nextInt(SITES));
    }

    private PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private TrackId track() {
        return tracks.get(random.nextInt(tracks.size())).id();
    }

    private <T> Set<T> some(T[] values) {
        return Stream.of(values).filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
