package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Briefing;
import org.retinue.tour.Conditions;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Need;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Photography;
import org.retinue.tour.Precedence;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;
import org.retinue.tour.WorkingCalendar;

/// The rules about conditions of sites, care for guests and ranks: spoken, not spoken, at the
/// border.
class CircumstanceTest {

    private static final Engagement VISIT = visit("a", BYD, "09:00", "10:00");

    @Test
    void hostsAreAtHomeOnHolidaysAndWeekends() {
        var names = new TreeMap<LocalDate, Text>();
        names.put(MONDAY, Text.english("Day off"));
        var holiday = WorkingCalendar.WEEKDAYS.withHolidays(names);
        var worked = WorkingCalendar.WEEKDAYS.withWorkedWeekends(new TreeSet<>(Set.of(SUNDAY)));
        var sunday = visit("a", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00");
        assertEquals("", onDay(VISIT, WorkingCalendar.WEEKDAYS));
        assertEquals("HINT Optional.empty", onDay(sunday, WorkingCalendar.WEEKDAYS));
        assertEquals("", onDay(sunday, worked));
        assertEquals("WARNING " + Optional.of(Text.english("Day off")), onDay(VISIT, holiday));
        assertEquals("", onDay(VISIT.withKind(EngagementKind.BANQUET), holiday));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2023-09-01, '', '', 'WARNING NoRainPlan[site=byd]'",
        "true, 2023-08-31, '', '', ''",
        "false, 2023-09-01, '', '', ''",
        "true, 2023-09-01, Rain plan: the hall, '', ''",
        "true, 2023-09-01, '', 雨天改在室内, ''",
        "true, 2023-09-01, Bring hats, '', 'WARNING NoRainPlan[site=byd]'",
        "true, 2023-09-01, '', 帽子, 'WARNING NoRainPlan[site=byd]'"
    })
    void underTheOpenSkyOneThinksOfRain(
            boolean outdoors, LocalDate today, String note, String brief, String expected) {
        var item =
                VISIT.withNotes(
                                note.isEmpty()
                                        ? List.of()
                                        : List.of(new Note(Sensitivity.OFFICE, Text.english(note))))
                        .withBriefing(Briefing.NONE.withText(Text.of("", brief)));
        var conditions = Conditions.UNKNOWN.withOutdoors(outdoors);
        assertEquals(expected, said(Rule.WEATHER, at(tour(item), conditions), today));
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, POOLED, COMPANY_VISIT, 'ERROR NoPictures[site=byd]'",
        "FORBIDDEN, CLOSED, GROUP_PHOTO, 'ERROR NoPictures[site=byd]'",
        "FORBIDDEN, CLOSED, COMPANY_VISIT, ''",
        "FORBIDDEN, UNDECIDED, COMPANY_VISIT, ''",
        "OUTSIDE_ONLY, OPEN, COMPANY_VISIT, ''",
        "ALLOWED, OPEN, COMPANY_VISIT, ''"
    })
    void camerasComeToWhereTheyMay(
            Photography photography, PressAccess press, EngagementKind kind, String expected) {
        var item = VISIT.withKind(kind).withManner(VISIT.manner().withPress(press));
        var conditions = Conditions.UNKNOWN.withPhotography(photography);
        assertEquals(expected, said(Rule.PHOTOGRAPHY, at(tour(item), conditions), EARLY));
    }

    @Test
    void thatTelephonesAreHandedInIsWritten() {
        var conditions = Conditions.UNKNOWN.withPhonesOff(true);
        var note = new Note(Sensitivity.PARTICIPANTS, Text.of("", "手机交存"));
        assertEquals(
                "WARNING PhonesHandedIn[site=byd]",
                said(Rule.PHOTOGRAPHY, at(tour(VISIT), conditions), EARLY));
        assertEquals(
                "",
                said(
                        Rule.PHOTOGRAPHY,
                        at(tour(VISIT.withNotes(List.of(note))), conditions),
                        EARLY));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-05, ''",
        "2023-09-06, 'ERROR NoVisitorList[site=byd, daysLeft=3, needed=3]'",
        "2023-09-12, ''"
    })
    void aSiteGetsItsListOfVisitors(LocalDate today, String expected) {
        var conditions = Conditions.UNKNOWN.withVisitorListDays(OptionalInt.of(3));
        var nobody = withDelegates(tour(VISIT));
        assertEquals(expected, said(Rule.VISITOR_LIST, at(nobody, conditions), today));
        assertEquals("", said(Rule.VISITOR_LIST, nobody, today));
        assertEquals("", said(Rule.VISITOR_LIST, at(tour(VISIT), conditions), today));
    }

    @ParameterizedTest
    @CsvSource({
        "15, LITTLE_WALKING, ''",
        "16, LITTLE_WALKING, 'WARNING FarToWalk[guests=[minister], minutes=16, most=15]'",
        "16, WHEELCHAIR, 'WARNING FarToWalk[guests=[minister], minutes=16, most=15]'",
        "16, PRAYER, ''"
    })
    void nobodyWalksFurtherThanIsGoodForThem(int minutes, Need need, String expected) {
        var conditions = Conditions.UNKNOWN.withWalkingMinutes(OptionalInt.of(minutes));
        var tour = withDelegates(tour(VISIT), delegate(MINISTER, DelegateRole.ENTOURAGE, need));
        assertEquals(expected, said(Rule.FITNESS, at(tour, conditions), EARLY));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_MEAL, 11:00, 11:31, FASTING, 'WARNING MealWhileFasting[guests=[minister]]'",
        "WORKING_MEAL, 11:00, 11:30, FASTING, ''",
        "WORKING_MEAL, 13:30, 14:30, FASTING, ''",
        "WORKING_MEAL, 12:00, 13:00, PRAYER, ''",
        "TALKS, 12:00, 13:00, FASTING, ''",
        "BANQUET, 19:00, 21:00, FASTING, ''"
    })
    void whoeverFastsIsNotAskedToLunch(
            EngagementKind kind, String from, String to, Need need, String expected) {
        var meal = visit("a", BYD, from, to).withKind(kind);
        var tour = withDelegates(tour(meal), delegate(MINISTER, DelegateRole.ENTOURAGE, need));
        assertEquals(expected, said(Rule.FASTING, tour, EARLY));
    }

    @Test
    void whichCareIsNeededIsWritten() {
        var tour =
                withDelegates(
                        tour(), delegate(MINISTER, DelegateRole.ENTOURAGE, Need.MEDICAL_CARE));
        assertEquals("HINT CareUnknown[people=[minister]]", said(Rule.CARE, tour, EARLY));
        var minister =
                tour.directory()
                        .person(MINISTER)
                        .orElseThrow()
                        .withNotes(List.of(new Note(Sensitivity.MEDICAL, Text.english("Insulin"))));
        assertEquals("", said(Rule.CARE, tour.refreshed(Directory.EMPTY.with(minister)), EARLY));
        assertEquals("", said(Rule.CARE, tour(), EARLY));
    }

    @ParameterizedTest
    @CsvSource({
        "china-2013-14, 2, ''",
        "china-2013-14, 3, 'WARNING ManyBanquets[banquets=3, most=2]'",
        "general, 3, ''"
    })
    void banquetsAreCountedWhereARuleSaysSo(String pack, int banquets, String expected) {
        var items =
                IntStream.range(0, banquets)
                        .mapToObj(place ->
                                visit("b" + place, BYD, "1" + place + ":00", "1" + place + ":30")
                                        .withKind(EngagementKind.BANQUET))
                        .toArray(Item[]::new);
        var numbers = RulePacks.pack(pack).orElseThrow();
        assertEquals(
                expected,
                said(Rule.BANQUETS, new Situation(tour(items), TRAVEL, List.of(), EARLY, numbers)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, ''",
        "1, 3, 'WARNING HostTooLow[host=host, hosts=3, guest=head, guests=1]'",
        "1, 4, 'ERROR HostTooLow[host=host, hosts=4, guest=head, guests=1]'",
        "4, 1, ''",
        "0, 8, ''",
        "1, 0, ''"
    })
    void hostsAreOfTheirGuestsRank(int guest, int host, String expected) {
        var item =
                VISIT.withParty(
                        VISIT.party().withReception(new Reception(Optional.of(HOST), List.of())));
        var tour = ranked(ranked(tour(item), HEAD, guest), HOST, host);
        assertEquals(expected, said(Rule.RANK_MATCH, tour, EARLY));
    }

    @Test
    void theOrderByHandGoesByRankOrSaysWhy() {
        var higher = delegate(HOST, DelegateRole.OFFICIAL_SUITE);
        var lower = delegate(MINISTER, DelegateRole.OFFICIAL_SUITE);
        var head = delegate(HEAD, DelegateRole.HEAD);
        var good = ranks(withDelegates(tour(), head, higher, lower));
        var bad = ranks(withDelegates(tour(), head, lower, higher));
        var why = bad.delegation().withPrecedence(Precedence.AS_ENTERED.withNote("He asked so"));
        assertEquals("", said(Rule.PRECEDENCE, good, EARLY));
        assertEquals("WARNING OutOfOrder[people=[host]]", said(Rule.PRECEDENCE, bad, EARLY));
        assertEquals("", said(Rule.PRECEDENCE, bad.withDelegation(why, Visits.KNOWN), EARLY));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "COMPANY_VISIT",
                "TALKS",
                "ARRIVAL",
                "DEPARTURE",
                "WELCOME_CEREMONY",
                "BANQUET",
                "SHOW",
                "REST"
            })
    void wherePeopleMeetAsEqualsRanksMatch(EngagementKind kind) {
        var item =
                VISIT.withParty(
                                VISIT.party()
                                        .withReception(new Reception(Optional.of(HOST), List.of())))
                        .withKind(kind);
        var tour = ranked(ranked(tour(item), HEAD, 1), HOST, 3);
        assertEquals(
                kind == EngagementKind.SHOW || kind == EngagementKind.REST
                        ? ""
                        : "WARNING HostTooLow[host=host, hosts=3, guest=head, guests=1]",
                said(Rule.RANK_MATCH, tour, EARLY));
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTION_TOUR, WORKING_MEAL, 1, 3, ''",
        "INSPECTION_TOUR, WORKING_MEAL, 1, 4, 'WARNING ManyHosts[hosts=4, guests=1, most=3]'",
        "INSPECTION_TOUR, BANQUET, 10, 4, 'WARNING ManyHosts[hosts=4, guests=10, most=3]'",
        "INSPECTION_TOUR, BANQUET, 12, 4, ''",
        "INSPECTION_TOUR, BANQUET, 11, 4, 'WARNING ManyHosts[hosts=4, guests=11, most=3]'",
        "INSPECTION_TOUR, TALKS, 1, 4, ''",
        "OFFICIAL_VISIT, BANQUET, 1, 4, ''"
    })
    void hostsAtTableAreCountedWhereARuleSaysSo(
            TourKind kind, EngagementKind item, int guests, int hosts, String expected) {
        var people =
                IntStream.range(0, guests + hosts)
                        .mapToObj(number -> new PersonId("p" + number))
                        .toList();
        var known = people.stream().map(id -> Person.named(id, Text.english("Somebody"))).toList();
        var delegates =
                people.subList(0, guests).stream()
                        .map(id -> delegate(id, DelegateRole.ENTOURAGE))
                        .toList();
        var at = people.subList(guests, people.size());
        var reception = new Reception(Optional.of(at.getFirst()), at.subList(1, hosts));
        var meal = VISIT.withKind(item).withParty(VISIT.party().withReception(reception));
        var tour =
                tour().withDelegation(
                                tour().delegation().withDelegates(delegates),
                                Directory.of(List.of(), known, List.of()))
                        .with(meal, Visits.KNOWN.with(Directory.of(List.of(), known, List.of())));
        var ofKind = tour.withHeading(tour.heading().withKind(kind));
        var numbers = RulePacks.pack("china-2013-14").orElseThrow();
        assertEquals(
                expected,
                said(Rule.ACCOMPANYING, new Situation(ofKind, TRAVEL, List.of(), EARLY, numbers)));
        assertEquals("", said(Rule.ACCOMPANYING, ofKind, EARLY));
    }

    @Test
    void onlyBanquetsAreCounted() {
        var items =
                IntStream.range(0, 3)
                        .mapToObj(place ->
                                visit("v" + place, BYD, "1" + place + ":00", "1" + place + ":30"))
                        .toArray(Item[]::new);
        var numbers = RulePacks.pack("china-2013-14").orElseThrow();
        assertEquals(
                "",
                said(Rule.BANQUETS, new Situation(tour(items), TRAVEL, List.of(), EARLY, numbers)));
    }

    @Test
    void aSpouseInOfficeIsNoMereSpouse() {
        assertEquals("", said(Rule.SPOUSE_OFFICE, tour(), EARLY));
        assertEquals("", said(Rule.SPOUSE_OFFICE, ranked(tour(), MINISTER, 4), EARLY));
        assertEquals(
                "HINT SpouseInOffice[person=spouse]",
                said(Rule.SPOUSE_OFFICE, ranked(tour(), SPOUSE, 4), EARLY));
    }

    @ParameterizedTest
    @CsvSource({
        "AIRPORT, 2, ''",
        "AIRPORT, 1, 'ERROR TooMuchBaggage[pieces=2, room=1]'",
        "HOTEL, 1, ''",
        "AIRPORT, -1, ''"
    })
    void baggageGoesWithTheGuests(SiteKind kind, int room, String expected) {
        var leg = leg("l", LegMode.COACH, Route.between(HUAWEI, BYD), "09:00", "10:00");
        var baggage = room < 0 ? OptionalInt.empty() : OptionalInt.of(room);
        var coach =
                new Vehicle(
                        new VehicleId("van"),
                        VehicleKind.PEOPLE_CARRIER,
                        Text.english("Van"),
                        "",
                        20,
                        baggage);
        var ridden = leg.withParty(leg.party().withVehicles(List.of(coach.id())));
        var tour = tour().with(ridden, Directory.EMPTY.with(coach).with(Visits.KNOWN));
        var site = tour.directory().site(HUAWEI).orElseThrow().withKind(kind);
        var boarding = tour.refreshed(Directory.EMPTY.with(site));
        assertEquals(expected, said(Rule.SEATS, boarding, EARLY));
        var three = RulePacks.general().with(Map.of("V-1.baggage.pieces", "3"));
        assertEquals(
                expected.replace("pieces=2", "pieces=6"),
                expected.isEmpty()
                        ? ""
                        : said(
                                Rule.SEATS,
                                new Situation(boarding, TRAVEL, List.of(), EARLY, three)));
    }

    private static String onDay(Item item, WorkingCalendar calendar) {
        var found =
                findings(
                        Rule.HOLIDAY,
                        new Situation(
                                tour(item),
                                TRAVEL,
                                Others.of(List.of()),
                                EARLY,
                                RulePacks.general(),
                                calendar,
                                Circulation.NONE));
        return found.isEmpty()
                ? ""
                : found.getFirst().severity()
                        + " "
                        + ((Circumstance.FreeDay) found.getFirst().evidence()).holiday();
    }

    private static Tour at(Tour tour, Conditions conditions) {
        var site = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(site.withConditions(conditions)));
    }

    private static Tour ranks(Tour tour) {
        return ranked(ranked(ranked(tour, HEAD, 4), HOST, 3), MINISTER, 5);
    }

    /// Level 0 is unknown.
    private static Tour ranked(Tour tour, PersonId person, int level) {
        var rank = level == 0 ? Rank.UNKNOWN : Rank.of(level);
        var known = tour.directory().person(person).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(known.withRank(rank)));
    }

    private static Tour withDelegates(Tour tour, Delegate... delegates) {
        return tour.withDelegation(
                tour.delegation().withDelegates(List.of(delegates)), Visits.KNOWN);
    }

    private static Delegate delegate(PersonId person, DelegateRole role, Need... needs) {
        return new Delegate(person, role, PRINCIPAL, List.of(), Set.of(needs));
    }

    private static String said(Rule rule, Tour tour, LocalDate today) {
        return said(rule, new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()));
    }

    private static String said(Rule rule, Situation situation) {
        var found = findings(rule, situation);
        return found.isEmpty()
                ? ""
                : found.getFirst().severity() + " " + found.getFirst().evidence();
    }
}
