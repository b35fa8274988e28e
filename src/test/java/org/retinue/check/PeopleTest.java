package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HALL;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.OFFICER;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.only;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.Route;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// The rules about people and what carries them: spoken, not spoken, at the border.
class PeopleTest {

    private static final VehicleId CAR = new VehicleId("car");

    @ParameterizedTest
    @CsvSource({"1, ''", "2, 'Heads[people=[head, minister]]'", "0, 'Heads[people=[]]'"})
    void aDelegationHasOneHead(int heads, String expected) {
        var delegates =
                List.of(
                        delegate(HEAD, heads > 0),
                        delegate(MINISTER, heads > 1),
                        delegate(SPOUSE, false));
        assertEquals(expected, said(Rule.ONE_HEAD, withDelegates(delegates, "ZM")));
    }

    @Test
    void nobodyAsksForTheHeadOfNobodyOrOfGuestsFromManyCountries() {
        assertEquals("", said(Rule.ONE_HEAD, withDelegates(List.of(), "ZM")));
        var headless = withDelegates(List.of(delegate(HEAD, false)), "");
        var diplomats =
                headless.withHeading(headless.heading().withKind(TourKind.FAMILIARISATION_TOUR));
        assertEquals("Heads[people=[]]", said(Rule.ONE_HEAD, headless));
        assertEquals("", said(Rule.ONE_HEAD, diplomats));
    }

    @Test
    void namesAndTitlesAreInBothLanguages() {
        var tour = tour(received("a", "09:00", "10:00"));
        assertEquals("", said(Rule.NAMES, tour));
        assertEquals(
                "NamesMissing[people=[spouse, host]]",
                said(
                        Rule.NAMES,
                        tour.refreshed(
                                Directory.EMPTY
                                        .with(person(tour, SPOUSE).withName(Text.english("Ann")))
                                        .with(person(tour, HOST).withTitle(Text.EMPTY)))));
    }

    @ParameterizedTest
    @CsvSource({
        "ZM, CN, en, zh, '', 'PronunciationMissing[head=head]'",
        "ZM, CN, '', '', '', 'PronunciationMissing[head=head]'",
        "'', '', en, zh, '', 'PronunciationMissing[head=head]'",
        "ZM, CN, en, zh, hah-kah-EEN-deh, ''",
        "CN, CN, zh, zh, '', ''",
        "'', CN, en, zh en, '', ''",
        "'', '', '', '', '', ''"
    })
    void whoeverReceivesThePrincipalKnowsHowToSayTheName(
            String country,
            String hosts,
            String spoken,
            String hostSpeaks,
            String pronunciation,
            String expected) {
        var tour = tour(received("a", "09:00", "10:00"));
        var head =
                person(tour, HEAD)
                        .withCountry(country)
                        .withLanguages(languages(spoken))
                        .withPronunciation(pronunciation);
        var host = person(tour, HOST).withCountry(hosts).withLanguages(languages(hostSpeaks));
        var known = Directory.EMPTY.with(head).with(host);
        assertEquals(expected, said(Rule.NAMES, tour.refreshed(known)));
        assertEquals("", said(Rule.NAMES, tour().refreshed(known)), "nobody receives");
    }

    @ParameterizedTest
    @CsvSource({
        "Ana-María Ruiz, ana maria RUIZ, '', '', 'SamePerson[one=head, other=minister]'",
        "Ana Ruiz, 'RUIZ, Ana', ES, ES, 'SamePerson[one=head, other=minister]'",
        "Ana Al-Ruiz, Ana Alruiz, ES, ES, 'SamePerson[one=head, other=minister]'",
        "Li Nan, An Lin, CN, CN, ''",
        "Ana Ruiz, Ana Ruiz, ES, CL, ''",
        "Ana Ruiz, Anna Ruiz, ES, ES, ''"
    })
    void aPersonIsEnteredOnce(
            String one, String other, String country, String otherCountry, String expected) {
        var tour = tour();
        var head = person(tour, HEAD).withName(Text.english(one)).withCountry(country);
        var minister =
                person(tour, MINISTER).withName(Text.english(other)).withCountry(otherCountry);
        assertEquals(
                expected,
                said(
                        Rule.DUPLICATE_PERSON,
                        tour.refreshed(Directory.EMPTY.with(head).with(minister))));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en, zh, '', 'ERROR [head, minister]'",
        "zh, en, zh, '', WARNING [minister]",
        "en, en, zh, zh en, ''",
        "en, fr, zh, zh en, WARNING [minister]",
        "en, en, zh, zh fr, 'ERROR [head, minister]'",
        "en, en, zh en, '', ''",
        "'', '', zh, '', ''",
        "en, en, '', '', ''"
    })
    void guestsAndHostUnderstandEachOther(
            String head, String minister, String host, String interpreter, String expected) {
        var item = received("a", "09:00", "10:00");
        var tour = tour(interpreter.isEmpty() ? item : on(item, Duty.INTERPRETER, INTERPRETER));
        var spoken =
                tour.refreshed(
                        Directory.EMPTY
                                .with(person(tour, HEAD).withLanguages(languages(head)))
                                .with(person(tour, MINISTER).withLanguages(languages(minister)))
                                .with(person(tour, HOST).withLanguages(languages(host)))
                                .with(
                                        Person.named(INTERPRETER, Text.english("I"))
                                                .withLanguages(languages(interpreter))));
        var found = findings(Rule.LANGUAGES, Visits.situation(spoken));
        assertEquals(
                expected,
                found.isEmpty()
                        ? ""
                        : found.getFirst().severity()
                                + " "
                                + ((People.NoInterpreter) found.getFirst().evidence()).guests());
    }

    @Test
    void itIsToldWhichLanguagesHaveToBeInterpreted() {
        var tour = tour(received("a", "09:00", "10:00"));
        var spoken =
                tour.refreshed(
                        Directory.EMPTY
                                .with(person(tour, HEAD).withLanguages(languages("fr en")))
                                .with(person(tour, HOST).withLanguages(languages("zh"))));
        assertEquals(
                new People.NoInterpreter(List.of(HEAD), languages("en fr"), HOST, languages("zh"))
                        .toString(),
                said(Rule.LANGUAGES, spoken));
    }

    @Test
    void nobodyInterpretsAShow() {
        var item = received("a", "09:00", "10:00").withKind(EngagementKind.SHOW);
        var tour = tour(item);
        assertEquals(
                "",
                said(
                        Rule.LANGUAGES,
                        tour.refreshed(
                                Directory.EMPTY
                                        .with(person(tour, HEAD).withLanguages(languages("en")))
                                        .with(person(tour, HOST).withLanguages(languages("zh"))))));
    }

    /// Two engagements of an hour; the first of the kind.
    @ParameterizedTest
    @CsvSource({
        "COMPANY_VISIT, 10:00, ''",
        "TALKS, 10:00, ''",
        "TALKS, 10:01, 'NoRelief[interpreter=interpreter, minutes=61, most=60]'",
        "COURTESY_CALL, 10:01, 'NoRelief[interpreter=interpreter, minutes=61, most=60]'",
        "FORUM, 09:30, ''",
        "FORUM, 09:31, 'NoRelief[interpreter=interpreter, minutes=31, most=30]'"
    })
    void inTalksOneIsRelievedSoonerAndInABoothMuchSooner(
            EngagementKind kind, String end, String expected) {
        var first = visit("a", BYD, "09:00", end).withKind(kind);
        var then = visit("b", BYD, end, "10:50");
        assertEquals(
                expected,
                said(
                        Rule.INTERPRETER_LOAD,
                        tour(
                                on(first, Duty.INTERPRETER, INTERPRETER),
                                on(then, Duty.INTERPRETER, INTERPRETER))));
        assertEquals(
                "",
                said(
                        Rule.INTERPRETER_LOAD,
                        tour(on(first, Duty.INTERPRETER, INTERPRETER, OFFICER))));
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 11:00, ''",
        "10:00, 11:01, 'NoRelief[interpreter=interpreter, minutes=121, most=120]'",
        "10:20, 12:20, ''",
        "10:19, 11:10, 'NoRelief[interpreter=interpreter, minutes=130, most=120]'"
    })
    void anInterpreterIsRelieved(String start, String end, String expected) {
        assertEquals(
                expected,
                said(
                        Rule.INTERPRETER_LOAD,
                        tour(
                                on(
                                        visit("a", BYD, "09:00", "10:00"),
                                        Duty.INTERPRETER,
                                        INTERPRETER),
                                on(visit("b", BYD, start, end), Duty.INTERPRETER, INTERPRETER))));
    }

    @Test
    void twoInterpretersRelieveEachOther() {
        assertEquals(
                "",
                said(
                        Rule.INTERPRETER_LOAD,
                        tour(
                                on(
                                        visit("a", BYD, "09:00", "12:00"),
                                        Duty.INTERPRETER,
                                        INTERPRETER,
                                        OFFICER))));
    }

    @ParameterizedTest
    @CsvSource({
        "16:00, ''",
        "16:01, 'LongInterpreting[interpreter=interpreter, minutes=361, most=360]'"
    })
    void anInterpretersDayIsSixHours(String end, String expected) {
        var items =
                Stream.of("09:00-11:00", "11:30-13:30", "14:00-" + end)
                        .map(times -> times.split("-", 2))
                        .map(times ->
                                on(
                                        visit(
                                                "a" + times[0].substring(0, 2),
                                                BYD,
                                                times[0],
                                                times[1]),
                                        Duty.INTERPRETER,
                                        INTERPRETER,
                                        OFFICER))
                        .toArray(Item[]::new);
        assertEquals(expected, said(Rule.INTERPRETER_LOAD, tour(items)));
    }

    @Test
    void talksHaveAnInterpreterForEachSide() {
        var talks = visit("a", BYD, "09:00", "10:00").withKind(EngagementKind.TALKS);
        assertEquals("", said(Rule.ONE_INTERPRETER, tour(talks)));
        assertEquals(
                "",
                said(
                        Rule.ONE_INTERPRETER,
                        tour(
                                on(
                                        talks.withKind(EngagementKind.COMPANY_VISIT),
                                        Duty.INTERPRETER,
                                        INTERPRETER))));
        assertEquals(
                "SharedInterpreter[interpreter=interpreter]",
                said(Rule.ONE_INTERPRETER, tour(on(talks, Duty.INTERPRETER, INTERPRETER))));
        assertEquals(
                "",
                said(
                        Rule.ONE_INTERPRETER,
                        tour(on(talks, Duty.INTERPRETER, INTERPRETER, OFFICER))));
    }

    @ParameterizedTest
    @EnumSource(
            value = EngagementKind.class,
            names = {"COMPANY_VISIT", "TALKS", "BANQUET", "REST", "GROUP_PHOTO"})
    void whereThereAreLiaisonOfficersEveryEngagementHasOne(EngagementKind kind) {
        var without = visit("a", BYD, "09:00", "10:00").withKind(kind);
        var with = on(visit("b", BYD, "11:00", "12:00"), Duty.LIAISON_OFFICER, OFFICER);
        var isAccompanied = kind != EngagementKind.REST && kind != EngagementKind.GROUP_PHOTO;
        assertEquals("", said(Rule.LIAISON, tour(without)));
        assertEquals("", said(Rule.LIAISON, tour(without, with), TUESDAY), "it is past");
        assertEquals(
                isAccompanied ? "NoLiaison[items=1]" : "", said(Rule.LIAISON, tour(without, with)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-07, ''",
        "2023-09-08, 'NobodyLiaises[]'",
        "2023-09-11, 'NobodyLiaises[]'",
        "2023-09-12, ''"
    })
    void nearTheDayTheTourHasALiaisonOfficer(LocalDate today, String expected) {
        var visit = visit("a", BYD, "09:00", "10:00");
        assertEquals(expected, said(Rule.LIAISON, tour(visit), today));
        assertEquals("", said(Rule.LIAISON, tour(visit.withKind(EngagementKind.REST)), today));
        assertEquals("", said(Rule.LIAISON, tour(on(visit, Duty.LIAISON_OFFICER, OFFICER)), today));
    }

    @ParameterizedTest
    @CsvSource({
        "20:00, 04:30, ''",
        "20:01, 04:30, 'LongDuty[person=officer, minutes=721, most=720]'",
        "20:00, 04:00, ''",
        "20:00, 03:59, 'ShortStaffNight[person=officer, planned=479, needed=480]'"
    })
    void thoseOnDutyHaveTheirHours(String end, String next, String expected) {
        assertEquals(
                expected,
                said(
                        Rule.STAFF_DUTY,
                        tour(
                                on(visit("a", BYD, "08:00", end), Duty.DRIVER, OFFICER),
                                on(
                                        visit(
                                                "b",
                                                BYD,
                                                TUESDAY.atTime(LocalTime.parse(next)),
                                                TUESDAY,
                                                "05:00"),
                                        Duty.DRIVER,
                                        OFFICER))));
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void theHoursOfThoseOnTheRoadAreCounted(Duty duty) {
        assertEquals(
                duty == Duty.DRIVER || duty == Duty.LIAISON_OFFICER
                        ? "LongDuty[person=officer, minutes=780, most=720]"
                        : "",
                said(Rule.STAFF_DUTY, tour(on(visit("a", BYD, "08:00", "21:00"), duty, OFFICER))));
    }

    @Test
    void aDriverHasASeatAlready() {
        var leg = leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "10:00");
        var driven =
                leg.withParty(
                        leg.party()
                                .withAssignments(
                                        List.of(
                                                new Assignment(Duty.INTERPRETER, INTERPRETER),
                                                new Assignment(Duty.NOTE_TAKER, OFFICER)))
                                .withVehicles(List.of(CAR)));
        var car =
                new Vehicle(CAR, VehicleKind.CAR, Text.english("Car"), "", 3, OptionalInt.empty());
        assertEquals(
                "TooFewSeats[people=4, seats=3]",
                said(
                        Rule.SEATS,
                        tour().with(driven, Directory.EMPTY.with(car).with(Visits.KNOWN))));
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "2, 'TooFewSeats[people=3, seats=2]'"})
    void everybodyHasASeat(int seats, String expected) {
        var leg = leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "10:00");
        var party =
                leg.party()
                        .withAssignments(
                                List.of(
                                        new Assignment(Duty.DRIVER, OFFICER),
                                        new Assignment(Duty.INTERPRETER, INTERPRETER)))
                        .withVehicles(List.of(CAR));
        var known =
                Directory.EMPTY
                        .with(
                                new Vehicle(
                                        CAR,
                                        VehicleKind.CAR,
                                        Text.english("Car"),
                                        "",
                                        seats,
                                        OptionalInt.empty()))
                        .with(Person.named(OFFICER, Text.english("O")));
        assertEquals(
                expected,
                said(Rule.SEATS, tour().with(leg.withParty(party), known.with(Visits.KNOWN))));
        assertEquals("", said(Rule.SEATS, tour(leg)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, ''",
        "2, 0, 'TooManyPeople[site=huawei, room=Optional.empty, people=3, capacity=2]'",
        "2, 3, ''",
        "9, 2, 'TooManyPeople[site=huawei, room=Optional[hall], people=3, capacity=2]'"
    })
    void thePlaceHoldsEverybody(int site, int room, String expected) {
        var hall =
                new Room(
                        HALL,
                        Text.english("Hall"),
                        room == 0 ? OptionalInt.empty() : OptionalInt.of(room));
        var item =
                visit("a", HUAWEI, "09:00", "10:00")
                        .withPlace(new Place(Optional.of(HUAWEI), Optional.of(HALL)));
        var tour = tour(on(item, Duty.INTERPRETER, INTERPRETER));
        var huawei = tour.directory().site(HUAWEI).orElseThrow();
        assertEquals(
                expected,
                said(
                        Rule.CAPACITY,
                        tour.refreshed(
                                Directory.EMPTY.with(
                                        huawei.withCapacity(OptionalInt.of(site))
                                                .withRooms(List.of(hall))))));
    }

    @Test
    void aSiteIsSeenOnce() {
        var first = visit("a", BYD, "09:00", "10:00");
        var elsewhere = visit("b", HUAWEI, "11:00", "12:00");
        var again = visit("c", BYD, "13:00", "14:00");
        assertEquals("", said(Rule.REPEATED_SITE, tour(first, again)));
        assertEquals("", said(Rule.REPEATED_SITE, tour(first, elsewhere)));
        assertEquals(
                "SeenBefore[site=byd, date=2023-09-11]",
                said(Rule.REPEATED_SITE, tour(first, elsewhere, again)));
        assertEquals(
                "",
                said(
                        Rule.REPEATED_SITE,
                        tour(first, elsewhere, again.withKind(EngagementKind.TALKS))));
        assertEquals("", said(Rule.REPEATED_SITE, tour(only(first, SPOUSE), elsewhere, again)));
    }

    private static Engagement received(String id, String from, String to) {
        var visit = visit(id, BYD, from, to);
        return visit.withParty(
                visit.party().withReception(new Reception(Optional.of(HOST), List.of())));
    }

    private static Engagement on(Engagement item, Duty duty, PersonId... people) {
        return item.withParty(
                item.party()
                        .withAssignments(
                                Arrays.stream(people)
                                        .map(person -> new Assignment(duty, person))
                                        .toList()));
    }

    private static Delegate delegate(PersonId person, boolean isHead) {
        return new Delegate(
                person,
                isHead ? DelegateRole.HEAD : DelegateRole.OFFICIAL_SUITE,
                PRINCIPAL,
                List.of(),
                Set.of());
    }

    private static Tour withDelegates(List<Delegate> delegates, String country) {
        var tour = tour();
        return tour.withDelegation(
                tour.delegation().withDelegates(delegates).withCountry(country), Visits.KNOWN);
    }

    private static Person person(Tour tour, PersonId id) {
        return tour.directory().person(id).orElseThrow();
    }

    private static List<Language> languages(String tags) {
        return Stream.of(tags.split(" ")).filter(tag -> !tag.isEmpty()).map(Language::of).toList();
    }

    private static String said(Rule rule, Tour tour) {
        return said(rule, tour, EARLY);
    }

    private static String said(Rule rule, Tour tour, LocalDate today) {
        var found =
                findings(rule, new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()));
        return found.isEmpty() ? "" : found.getFirst().evidence().toString();
    }
}
