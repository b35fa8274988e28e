package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.edit.FromTemplate.Answers;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

class FromTemplateTest {

    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);
    private static final SiteId HOTEL = new SiteId("hotel");
    private static final TrackId TRACK = new TrackId("principal");
    private static final Heading HEADING =
            new Heading("ZM-1", Text.english("Visit"), TourKind.STATE_VISIT, "Li");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    3, arrival 09-07 15:00; talks 09-08 10:00; departure 09-09 16:00; visit pool; call pool
                    5, arrival 09-07 15:00; talks 09-08 10:00; visit 09-09 09:00; departure 09-11 16:00; call pool
                    2, arrival 09-07 15:00; departure 09-08 16:00; call pool; talks pool; visit pool
                    1, arrival 09-07 tbc; departure 09-07 tbc; call pool; talks pool; visit pool
                    """)
    void theFirstDayStaysTheFirstAndTheLastTheLast(int days, String expected) {
        var first = LocalDate.of(2026, 9, 7);
        var made = make(first, first.plusDays(days - 1L));
        assertEquals(
                Stream.of(expected.split("; ")).sorted().toList(),
                made.items().stream().map(FromTemplateTest::say).sorted().toList());
        assertEquals(first, made.firstDay());
        assertEquals(first.plusDays(days - 1L), made.lastDay());
    }

    @Test
    void tasksKeepTheirDistanceFromTheDaysTheyBelongTo() {
        var made = make(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 8));
        assertEquals(
                List.of("2026-07-09", "2026-09-07", "2026-09-08", "2026-09-11"),
                made.tasks().stream().map(task -> task.due().toString()).toList());
        assertEquals(
                List.of("agree", "greet", "between", "thank"),
                made.tasks().stream().map(task -> task.what().best(Language.ENGLISH)).toList());
        assertTrue(made.tasks().stream().noneMatch(Task::done));
    }

    @Test
    void whatIsToBeConfirmedIsDueAsLongBeforeTheFirstDay() {
        var made = make(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 10));
        assertEquals(
                new Confirmation(
                        ConfirmationState.TENTATIVE,
                        Optional.empty(),
                        "",
                        Optional.of(LocalDate.of(2026, 8, 31))),
                item(made, "arrival").standing().confirmation());
    }

    @Test
    void theHeadLeadsTheDelegation() {
        var head = Person.named(new PersonId("head"), Text.english("The Minister"));
        var delegation = Delegation.NONE.withCountry("ZM");
        var first = LocalDate.of(2026, 9, 7);
        var answers =
                new Answers(HEADING, ZONE, delegation, Optional.of(head), first, first.plusDays(2));
        var made = new FromTemplate(template(), answers).make();
        assertEquals(HEADING, made.heading());
        assertEquals("ZM", made.delegation().country());
        assertEquals(DelegateRole.HEAD, made.delegation().head().orElseThrow().role());
        assertEquals(Optional.of(head), made.directory().person(head.id()));
        assertEquals(List.of(head.id()), made.guests(item(made, "talks")));
    }

    /// The old head and a minister in two rooms, a liaison officer in a third, a room to work in;
    /// only the liaison officer and the new head travel.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4 | new SUITE 09-07 09-10; staff SINGLE 09-08 09-10; - WORKING 09-07 09-08
                    6 | new SUITE 09-07 09-12; staff SINGLE 09-08 09-12; - WORKING 09-07 09-08
                    2 | new SUITE 09-07 09-08; - WORKING 09-07 09-08
                    1 |
                    """)
    void roomsOfThoseWhoTravelAgainComeAlongWithoutTheirNumbers(int days, String expected) {
        var first = LocalDate.of(2026, 9, 7);
        var head = Person.named(new PersonId("new"), Text.english("The Minister"));
        var answers =
                new Answers(
                        HEADING,
                        ZONE,
                        Delegation.NONE,
                        Optional.of(head),
                        first,
                        first.plusDays(days - 1L));
        var made = new FromTemplate(housed(), answers).make();
        assertEquals(
                expected == null ? List.of() : List.of(expected.split("; ")),
                made.stays().stream().map(FromTemplateTest::say).toList());
        assertEquals(
                List.of(),
                made.stays().stream()
                        .filter(stay -> !stay.room().isEmpty() || !stay.remark().isEmpty())
                        .toList());
        assertEquals(List.of(), made.gifts());
    }

    private static String say(Stay stay) {
        return "%s %s %3$tm-%3$td %4$tm-%4$td"
                .formatted(
                        stay.people().stream().map(PersonId::value).findFirst().orElse("-"),
                        stay.roomClass(),
                        stay.from(),
                        stay.until());
    }

    private static Tour housed() {
        var old = List.of(new PersonId("old"), new PersonId("minister"));
        var known =
                Directory.EMPTY.with(Site.named(HOTEL, SiteKind.HOTEL, Text.english("H"), ZONE));
        for (var id : List.of("old", "minister", "staff")) {
            known = known.with(Person.named(new PersonId(id), Text.english(id)));
        }
        var delegation =
                Delegation.NONE.withDelegates(
                        List.of(
                                Delegate.of(old.get(0), DelegateRole.HEAD, TRACK),
                                Delegate.of(old.get(1), DelegateRole.OFFICIAL_SUITE, TRACK)));
        var last = MONDAY.plusDays(3);
        return template()
                .withDelegation(delegation, known)
                .withStays(
                        List.of(
                                stay("a", RoomClass.SUITE, List.of(old.get(0)), MONDAY, last),
                                stay("b", RoomClass.SINGLE, List.of(old.get(1)), MONDAY, last),
                                stay(
                                        "c",
                                        RoomClass.SINGLE,
                                        List.of(new PersonId("staff")),
                                        MONDAY.plusDays(1),
                                        last),
                                stay(
                                        "d",
                                        RoomClass.WORKING,
                                        List.of(),
                                        MONDAY,
                                        MONDAY.plusDays(1))),
                        known)
                .withGifts(
                        List.of(
                                Gift.of(
                                        new GiftId("vase"),
                                        Text.english("A vase"),
                                        GiftDirection.TO_GUESTS)),
                        known);
    }

    private static Stay stay(
            String id,
            RoomClass roomClass,
            List<PersonId> people,
            LocalDate from,
            LocalDate until) {
        return new Stay(
                new StayId(id),
                HOTEL,
                "412",
                roomClass,
                people,
                from,
                until,
                Text.english("Early check-in"));
    }

    @Property(tries = 60)
    void nothingIsLostAndEverythingIsNew(
            @ForAll("tours") Tour template, @ForAll @IntRange(min = 1, max = 12) int days) {
        var first = LocalDate.of(2026, 9, 7);
        var answers =
                new Answers(
                        HEADING,
                        ZONE,
                        Delegation.NONE,
                        Optional.empty(),
                        first,
                        first.plusDays(days - 1L));
        var made = new FromTemplate(template, answers).make();
        assertEquals(days, made.days().size());
        assertEquals(titles(template), titles(made));
        assertEquals(template.tasks().size(), made.tasks().size());
        assertTrue(
                made.stays().stream()
                        .allMatch(stay ->
                                !stay.from().isBefore(made.firstDay())
                                        && stay.until().isAfter(stay.from())));
        var ids = new HashSet<ItemId>();
        template.items().forEach(item -> ids.add(item.id()));
        made.items().forEach(item -> assertTrue(ids.add(item.id())));
    }

    private static List<String> titles(Tour tour) {
        return tour.items().stream().map(item -> item.title().toString()).sorted().toList();
    }

    private static Tour make(LocalDate first, LocalDate last) {
        return new FromTemplate(
                        template(),
                        new Answers(HEADING, ZONE, Delegation.NONE, Optional.empty(), first, last))
                .make();
    }

    private static Item item(Tour tour, String title) {
        return tour.items().stream()
                .filter(item -> item.title().equals(Text.english(title)))
                .findFirst()
                .orElseThrow();
    }

    private static String say(Item item) {
        var title = item.title().best(Language.ENGLISH);
        return switch (item.moment()) {
            case Moment.Timed(var start, _) -> "%s %2$tm-%2$td %2$tR".formatted(title, start);
            case Moment.ToBeConfirmed(var day, _, _) -> "%s %2$tm-%2$td tbc".formatted(title, day);
            case Moment.Pooled _ -> title + " pool";
        };
    }

    /// Four days: arrival, talks, a visit, departure; and a call in the pool.
    private static Tour template() {
        var last = MONDAY.plusDays(3);
        var arrival = item("arrival", timed(MONDAY, 15));
        var confirmation =
                new Confirmation(
                        ConfirmationState.TENTATIVE,
                        Optional.empty(),
                        "",
                        Optional.of(MONDAY.minusDays(7)));
        return Tour.empty(
                        new TourId("template"),
                        HEADING,
                        ZONE,
                        MONDAY,
                        last,
                        new Track(TRACK, Text.english("Principal")))
                .withItems(
                        List.of(
                                arrival.withStanding(
                                        Standing.TENTATIVE.withConfirmation(confirmation)),
                                item("talks", timed(MONDAY.plusDays(1), 10)),
                                item("visit", timed(MONDAY.plusDays(2), 9)),
                                item("departure", timed(last, 16)),
                                item("call", Moment.POOLED)),
                        Directory.EMPTY)
                .withTasks(
                        List.of(
                                task("agree", MONDAY.minusDays(60)),
                                task("greet", MONDAY),
                                task("between", MONDAY.plusDays(2)),
                                task("thank", last.plusDays(3))));
    }

    private static Moment timed(LocalDate date, int hour) {
        var start = date.atTime(LocalTime.of(hour, 0));
        return new Moment.Timed(start, start.plusHours(1));
    }

    private static Engagement item(String title, Moment moment) {
        return Engagement.of(new ItemId(title), EngagementKind.TALKS, Place.UNKNOWN, TRACK)
                .withTitle(Text.english(title))
                .withMoment(moment);
    }

    private static Task task(String what, LocalDate due) {
        return new Task(new TaskId(what), Text.english(what), due, "", true);
    }
}
