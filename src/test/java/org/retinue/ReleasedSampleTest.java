package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.release.ChangeSheet;
import org.retinue.tour.Assignment;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Guests;
import org.retinue.tour.Handover;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.RoomClass;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Signature;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.VehicleId;
import org.retinue.words.ChangeLine;
import org.retinue.words.ChangeLines;
import org.retinue.words.Words;

/// Rev 1 of a sample tour, forty edits, Rev 2, and what each of twelve recipients is told: the
/// lines stand in `golden/release/sheets.txt`, each sheet below its reader.
final class ReleasedSampleTest {

    private static final Path SHEETS = Path.of("src/test/resources/golden/release/sheets.txt");
    private static final LocalDate MONDAY = LocalDate.parse("2023-09-11");
    private static final LocalDate TUESDAY = LocalDate.parse("2023-09-12");

    private static final List<String> READERS =
            List.of(
                    "hakainde-hichilema",
                    "zm-minister",
                    "zm-physician",
                    "zm-press",
                    "zm-security",
                    "host-huawei",
                    "greeter-byd",
                    "host-city",
                    "interpreter-en-b",
                    "liaison-a",
                    "driver-a",
                    "photographer");

    @Test
    void fortyEditsAndTheRightSheetsForTwelveReaders() throws IOException {
        assertEquals(40, edits().size());
        var first = SampleFiles.tour("zambia-2023-09");
        var second = first;
        for (var edit : edits()) {
            var before = second;
            second = edit.on(second);
            assertEquals(false, before.equals(second), () -> "No change: " + edit.subject());
        }
        var sheet = ChangeSheet.of(first, second);
        var told =
                READERS.stream()
                        .map(reader ->
                                "# " + reader + "\n" + said(sheet.forReader(new PersonId(reader))))
                        .collect(Collectors.joining("\n"));
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(SHEETS, told);
        }
        assertEquals(Files.readString(SHEETS), told);
    }

    private static String said(ChangeSheet sheet) {
        return ChangeLines.of(Words.in(Language.ENGLISH), sheet).stream()
                .map(ReleasedSampleTest::said)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String said(ChangeLine line) {
        return Stream.of(
                        line.section().name(),
                        line.subject(),
                        line.field(),
                        line.before() + " > " + line.after())
                .collect(Collectors.joining(" | "));
    }

    private static List<Edit> edits() {
        return Stream.of(itemEdits(), partyEdits(), programmeEdits(), sharedEdits(), ownEdits())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Edit> itemEdits() {
        return List.of(
                timed("zm-dinner-sunday", LocalDate.parse("2023-09-10"), "19:10", "20:20"),
                item("zm-briefing", it -> it.withTitle(Text.english("Delegation meeting"))),
                timed("zm-leg-hotel-park", MONDAY, "08:25", "08:40"),
                engagement(
                        "zm-wreath",
                        it -> it.withManner(it.manner().withDress(Text.english("Dark suit")))),
                timed("zm-byd", MONDAY, "10:30", "11:50"),
                engagement(
                        "zm-huawei",
                        it -> it.withManner(it.manner().withPress(PressAccess.CLOSED))),
                item(
                        "zm-talks-huawei",
                        it ->
                                it.withStanding(
                                        it.standing()
                                                .withConfirmation(
                                                        Confirmation.in(
                                                                ConfirmationState.CONFIRMED)))),
                engagement(
                        "zm-talks-huawei",
                        it -> it.withSetting(it.setting().withSignatures(List.of(memorandum())))),
                engagement(
                        "zm-banquet",
                        it ->
                                it.withSetting(
                                        it.setting()
                                                .withSeating(
                                                        it.setting()
                                                                .seating()
                                                                .withForm(
                                                                        Optional.of(
                                                                                SeatingForm
                                                                                        .ARMCHAIRS))))),
                engagement(
                        "zm-zte",
                        it ->
                                it.withBriefing(
                                        it.briefing()
                                                .withText(
                                                        Text.english("Ask for the 5G figures.")))),
                item(
                        "zm-tencent",
                        it ->
                                it.withNotes(
                                        List.of(
                                                new Note(
                                                        Sensitivity.OPEN,
                                                        Text.english("Lift on the left."))))));
    }

    private static List<Edit> partyEdits() {
        return List.of(
                guests("zm-briefing", "hakainde-hichilema", "zm-minister", "zm-ambassador"),
                without("zm-wreath", Duty.PHOTOGRAPHER, "photographer"),
                reception("zm-byd", Optional.of("host-byd")),
                guests(
                        "zm-lunch-byd",
                        "hakainde-hichilema",
                        "zm-minister",
                        "zm-ambassador",
                        "zm-protocol",
                        "zm-aide",
                        "zm-press"),
                without("zm-talks-huawei", Duty.NOTE_TAKER, "note-taker"),
                item(
                        "zm-zte",
                        it ->
                                it.withParty(
                                        it.party()
                                                .withAssignments(
                                                        Stream.concat(
                                                                        it
                                                                                .party()
                                                                                .assignments()
                                                                                .stream(),
                                                                        Stream.of(interpreterB()))
                                                                .toList()))),
                without("zm-banquet", Duty.INTERPRETER, "interpreter-en-b"),
                item(
                        "zm-leg-zte-airport",
                        it ->
                                it.withParty(
                                        it.party()
                                                .withVehicles(
                                                        List.of(new VehicleId("principal-car"))))),
                without("zm-leg-tencent-zte", Duty.DRIVER, "driver-a"),
                reception("zm-farewell", Optional.empty()));
    }

    private static List<Edit> programmeEdits() {
        return List.of(
                Edits.remove(Set.of(new ItemId("zm-rest-monday")), Text.EMPTY),
                Edits.remove(Set.of(new ItemId("zm-lunch-tencent")), Text.EMPTY),
                edit(tour -> tour.with(coffee(tour), tour.directory())),
                edit(tour ->
                        Edits.moveToPool(tour.item(new ItemId("zm-press")).orElseThrow()).on(tour)),
                timed("zm-port", TUESDAY, "14:55", "15:10"),
                timed("zm-talks-huawei", MONDAY, "16:20", "17:00"),
                item("zm-check-in", it -> it.withStanding(it.standing().withAnchored(true))),
                item(
                        "zm-tencent",
                        it ->
                                it.withStanding(
                                        it.standing()
                                                .withConfirmation(
                                                        new Confirmation(
                                                                it.standing()
                                                                        .confirmation()
                                                                        .state(),
                                                                Optional.of(MONDAY),
                                                                "Lin",
                                                                Optional.empty())))));
    }

    private static List<Edit> sharedEdits() {
        return List.of(
                person("host-huawei", who -> who.withTitle(Text.english("Rotating chairman"))),
                person("zm-minister", who -> who.withContact(new Person.Contact("+260 1", ""))),
                edit(tour -> {
                    var site = tour.directory().site(new SiteId("huawei")).orElseThrow();
                    return tour.refreshed(
                            tour.directory().with(site.withAddress(Text.english("Gate 3"))));
                }),
                edit(tour -> {
                    var car = tour.directory().vehicle(new VehicleId("principal-car"));
                    return tour.refreshed(
                            tour.directory().with(car.orElseThrow().withPlate("B 00001")));
                }));
    }

    private static List<Edit> ownEdits() {
        return List.of(
                edit(tour ->
                        tour.withDays(
                                tour.days().stream()
                                        .map(day ->
                                                day.date().equals(TUESDAY)
                                                        ? new Day(TUESDAY, Text.english("Nanshan"))
                                                        : day)
                                        .toList())),
                delegates(all -> all.filter(it -> !it.person().value().equals("zm-physician"))),
                delegates(all ->
                        all.map(it ->
                                it.person().value().equals("zm-security")
                                        ? it.withDiet(List.of("no nuts"))
                                        : it)),
                edit(tour ->
                        tour.withTasks(
                                Stream.concat(tour.tasks().stream(), Stream.of(task())).toList())),
                edit(tour ->
                        tour.withStays(
                                Stream.concat(tour.stays().stream(), Stream.of(stay())).toList(),
                                Directory.EMPTY)),
                edit(tour ->
                        tour.withGifts(
                                Stream.concat(tour.gifts().stream(), Stream.of(gift())).toList(),
                                Directory.EMPTY)),
                edit(tour ->
                        tour.withRules(
                                new RuleChoice(
                                        Optional.empty(), new TreeMap<>(Map.of("T-13", "off"))))));
    }

    private static Signature memorandum() {
        return new Signature(
                Text.english("Memorandum"),
                Optional.of(new PersonId("zm-minister")),
                Optional.of(new PersonId("host-huawei")),
                List.of());
    }

    private static Assignment interpreterB() {
        return new Assignment(Duty.INTERPRETER, new PersonId("interpreter-en-b"));
    }

    private static Item coffee(Tour tour) {
        var lead = new Reception(Optional.of(new PersonId("host-tencent")), List.of());
        var coffee =
                Engagement.of(
                        new ItemId("zm-coffee"),
                        EngagementKind.WORKING_MEAL,
                        Place.at(new SiteId("tencent")),
                        tour.tracks().getFirst().id());
        return coffee.withTitle(Text.english("Coffee"))
                .withMoment(moment(TUESDAY, "11:30", "11:45"))
                .withParty(coffee.party().withReception(lead));
    }

    private static Task task() {
        return new Task(new TaskId("flags"), Text.english("Flags"), MONDAY, "", false);
    }

    private static Stay stay() {
        return new Stay(
                new StayId("zm-suite-new"),
                new SiteId("hotel-futian"),
                "2101",
                RoomClass.SUITE,
                List.of(new PersonId("zm-minister")),
                MONDAY,
                TUESDAY,
                Text.EMPTY);
    }

    private static Gift gift() {
        return new Gift(
                new GiftId("zm-gift-new"),
                Text.english("Tea set"),
                GiftDirection.TO_GUESTS,
                Text.EMPTY,
                Optional.of(new PersonId("zm-minister")),
                OptionalInt.empty(),
                "",
                Handover.THROUGH_STAFF,
                Optional.of(new ItemId("zm-banquet")),
                false);
    }

    private static Edit edit(UnaryOperator<Tour> change) {
        return new Edit(Deed.CHANGE_HEADING, Text.EMPTY, change);
    }

    private static Edit item(String id, UnaryOperator<Item> change) {
        return new Edit(
                Deed.RENAME_ITEM, Text.english(id), tour -> tour.with(new ItemId(id), change));
    }

    private static Edit engagement(String id, UnaryOperator<Engagement> change) {
        return item(id, it -> it instanceof Engagement engagement ? change.apply(engagement) : it);
    }

    private static Edit timed(String id, LocalDate day, String from, String until) {
        return item(id, it -> it.withMoment(moment(day, from, until)));
    }

    private static Moment moment(LocalDate day, String from, String until) {
        return new Moment.Timed(
                day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(until)));
    }

    private static Edit guests(String id, String... people) {
        var named = new Guests.Named(Stream.of(people).map(PersonId::new).toList());
        return item(id, it -> it.withParty(it.party().withGuests(named)));
    }

    private static Edit without(String id, Duty duty, String person) {
        var unwanted = new Assignment(duty, new PersonId(person));
        return item(
                id,
                it ->
                        it.withParty(
                                it.party()
                                        .withAssignments(
                                                it.party().assignments().stream()
                                                        .filter(each -> !each.equals(unwanted))
                                                        .toList())));
    }

    private static Edit reception(String id, Optional<String> lead) {
        var reception = new Reception(lead.map(PersonId::new), List.of());
        return item(id, it -> it.withParty(it.party().withReception(reception)));
    }

    private static Edit person(String id, UnaryOperator<Person> change) {
        return edit(tour -> {
            var known = tour.directory();
            var person = known.person(new PersonId(id)).orElseThrow();
            return tour.refreshed(known.with(change.apply(person)));
        });
    }

    private static Edit delegates(UnaryOperator<Stream<Delegate>> change) {
        return edit(tour ->
                tour.withDelegation(
                        tour.delegation()
                                .withDelegates(
                                        change.apply(tour.delegation().delegates().stream())
                                                .toList()),
                        Directory.EMPTY));
    }
}
