package org.retinue.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Assignment;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Guests;
import org.retinue.tour.Handover;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

class ChangeSheetTest {

    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId MINISTER = new PersonId("minister");
    private static final PersonId SPOUSE = new PersonId("spouse");
    private static final PersonId HOST = new PersonId("host");
    private static final PersonId INTERPRETER = new PersonId("interpreter");
    private static final PersonId CONTACT = new PersonId("contact");
    private static final TrackId MAIN = new TrackId("main");
    private static final TrackId OWN = new TrackId("own");
    private static final ItemId TALKS = new ItemId("talks");
    private static final ItemId SHOW = new ItemId("show");
    private static final SiteId HUAWEI = new SiteId("huawei");
    private static final SiteId MUSEUM = new SiteId("museum");
    private static final LocalDate DAY = LocalDate.parse("2023-09-11");

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property
    void whatStandsOnTheSheetOfAReaderConcernsThem(@ForAll("pairs") List<Tour> pair) {
        var sheet = ChangeSheet.of(pair.getFirst(), pair.getLast());
        for (var reader : people(pair)) {
            var earlier = Concern.of(sheet.before(), reader).items();
            var later = Concern.of(sheet.after(), reader).items();
            var mine = ids(sheet.forReader(reader));
            assertTrue(mine.stream().allMatch(id -> earlier.contains(id) || later.contains(id)));
            var missing = new ArrayList<>(ids(sheet));
            missing.removeIf(id -> !earlier.contains(id) || !later.contains(id));
            missing.removeAll(mine);
            assertEquals(List.of(), missing, "told to all, and not to whom it concerns");
        }
    }

    /// Exactly those whom an item concerns are told that it moves.
    @Property
    void oneMoveIsToldToThoseWhomItConcerns(@ForAll long seed) {
        var before = ArbitraryTours.tour(seed, 12);
        for (var item : before.items().stream().filter(ItemChange::stands).toList()) {
            var late = before.lastDay().atTime(23, 0);
            var moved = item.withMoment(new Moment.Timed(late, late.plusMinutes(7)));
            var after = before.with(item.id(), _ -> moved);
            var sheet = ChangeSheet.of(before, after);
            for (var reader : people(List.of(before))) {
                assertEquals(
                        Concern.of(before, reader).items().contains(item.id()),
                        !sheet.forReader(reader).isEmpty(),
                        () -> reader + " at " + item.id());
            }
        }
    }

    @Property
    void aStrangerIsToldNothing(@ForAll("pairs") List<Tour> pair) {
        assertTrue(
                ChangeSheet.of(pair.getFirst(), pair.getLast())
                        .forReader(new PersonId("stranger"))
                        .isEmpty());
    }

    @Property
    void nothingIsToldOfNoChange(@ForAll("pairs") List<Tour> pair) {
        var same = ChangeSheet.of(pair.getFirst(), pair.getFirst());
        assertTrue(same.isEmpty());
        people(pair).forEach(reader -> assertTrue(same.forReader(reader).isEmpty()));
    }

    @Test
    void whoComesToAnItemAndWhoIsAtItNoMore() {
        var before = tour();
        var after =
                before.with(
                        TALKS,
                        item ->
                                item.withParty(
                                        item.party()
                                                .withGuests(
                                                        new Guests.Named(List.of(HEAD, SPOUSE)))));
        assertEquals(
                List.of("CHANGED talks", "CANCELLED talks", "ADDED talks", "CHANGED talks", ""),
                told(before, after, HEAD, MINISTER, SPOUSE, HOST, new PersonId("other")));
    }

    @Test
    void whoFollowsAnotherTrackIsToldWhatThatMeans() {
        var before = tour();
        var delegates =
                before.delegation().delegates().stream()
                        .map(delegate ->
                                delegate.person().equals(MINISTER)
                                        ? delegate.withTrack(OWN)
                                        : delegate)
                        .toList();
        var after =
                before.withDelegation(
                        before.delegation().withDelegates(delegates), Directory.EMPTY);
        assertEquals(
                List.of(
                        "DELEGATE minister track",
                        "CANCELLED talks, ADDED show, DELEGATE minister track",
                        "DELEGATE minister track",
                        "DELEGATE minister track"),
                told(before, after, HEAD, MINISTER, SPOUSE, HOST));
    }

    @Test
    void aTitleIsToldToThoseWhoseItemsNameThePerson() {
        var before = tour();
        var host = before.directory().person(HOST).orElseThrow();
        var after =
                before.refreshed(before.directory().with(host.withTitle(Text.english("Chairman"))));
        assertEquals(
                List.of("PERSON host title", "", "PERSON host title", "PERSON host title"),
                told(before, after, HEAD, SPOUSE, INTERPRETER, CONTACT));
    }

    @Test
    void whatSomebodyEatsIsToldToThoseWhoServeThem() {
        var before = tour();
        var delegates =
                before.delegation().delegates().stream()
                        .map(delegate ->
                                delegate.person().equals(MINISTER)
                                        ? delegate.withDiet(List.of("no pork"))
                                        : delegate)
                        .toList();
        var after =
                before.withDelegation(
                        before.delegation().withDelegates(delegates), Directory.EMPTY);
        assertEquals(
                List.of("", "DELEGATE minister diet", "DELEGATE minister diet"),
                told(before, after, HEAD, MINISTER, HOST));
    }

    @Test
    void whatOnlyTheOfficeWorksWithIsToldToNobody() {
        var before = tour();
        var after =
                before.with(
                        TALKS,
                        item ->
                                item.withStanding(
                                        item.standing()
                                                .withAnchored(true)
                                                .withConfirmation(
                                                        new Confirmation(
                                                                ConfirmationState.TENTATIVE,
                                                                Optional.of(DAY),
                                                                "",
                                                                Optional.empty()))));
        assertEquals(2, Comparison.of(before, after).fields().size());
        assertTrue(ChangeSheet.of(before, after).isEmpty());
    }

    @Test
    void aRoomAndAGiftAreToldToTheirPeople() {
        var before = tour();
        var stay =
                new Stay(
                        new StayId("stay"),
                        MUSEUM,
                        "",
                        RoomClass.GRAND_SUITE,
                        List.of(MINISTER),
                        DAY,
                        DAY.plusDays(1),
                        Text.EMPTY);
        var gift =
                new Gift(
                        new GiftId("gift"),
                        Text.english("Vase"),
                        GiftDirection.TO_GUESTS,
                        Text.EMPTY,
                        Optional.of(HEAD),
                        OptionalInt.empty(),
                        "",
                        Handover.IN_PUBLIC,
                        Optional.empty(),
                        false);
        var after =
                before.withStays(List.of(stay), Directory.EMPTY)
                        .withGifts(List.of(gift), Directory.EMPTY);
        assertEquals(
                List.of("GIFT gift ", "STAY stay ", ""),
                told(before, after, HEAD, MINISTER, SPOUSE));
        var part = ChangeSheet.of(before, after).parts().getFirst();
        assertEquals(List.of(true, false), List.of(part.isNew(), part.isGone()));
    }

    private static List<String> told(Tour before, Tour after, PersonId... readers) {
        var sheet = ChangeSheet.of(before, after);
        return Stream.of(readers).map(reader -> written(sheet.forReader(reader))).toList();
    }

    private static String written(ChangeSheet sheet) {
        var lines =
                new ArrayList<>(
                        sheet.items().stream()
                                .map(change -> change.fate() + " " + change.id())
                                .toList());
        sheet.parts().stream()
                .flatMap(part -> part.fields().stream())
                .forEach(field -> lines.add(field.part() + " " + field.id() + " " + field.field()));
        return String.join(", ", lines);
    }

    private static List<ItemId> ids(ChangeSheet sheet) {
        return sheet.items().stream().map(ItemChange::id).toList();
    }

    private static List<PersonId> people(List<Tour> tours) {
        var people = new TreeSet<PersonId>();
        tours.forEach(tour -> people.addAll(tour.directory().people().keySet()));
        return List.copyOf(people);
    }

    /// Talks of the head and the minister with a host, and a show for the spouse's own track.
    private static Tour tour() {
        var zone = ZoneId.of("Asia/Shanghai");
        var known =
                Directory.of(
                        List.of(
                                Site.named(HUAWEI, SiteKind.COMPANY, Text.english("Huawei"), zone)
                                        .withContacts(List.of(CONTACT)),
                                Site.named(MUSEUM, SiteKind.VENUE, Text.english("Museum"), zone)),
                        Stream.of(HEAD, MINISTER, SPOUSE, HOST, INTERPRETER, CONTACT)
                                .map(id -> Person.named(id, Text.english(id.value())))
                                .toList(),
                        List.of());
        var talks = Engagement.of(TALKS, EngagementKind.TALKS, Place.at(HUAWEI), MAIN);
        var show = Engagement.of(SHOW, EngagementKind.SHOW, Place.at(MUSEUM), OWN);
        var party =
                talks.party()
                        .withReception(new Reception(Optional.of(HOST), List.of()))
                        .withAssignments(List.of(new Assignment(Duty.INTERPRETER, INTERPRETER)));
        return Tour.empty(
                        new TourId("tour"),
                        new Heading("", Text.english("Visit"), TourKind.STATE_VISIT, ""),
                        zone,
                        DAY,
                        DAY,
                        new Track(MAIN, Text.english("Main")))
                .withTracks(
                        List.of(
                                new Track(MAIN, Text.english("Main")),
                                new Track(OWN, Text.english("Own"))))
                .withDelegation(
                        Delegation.NONE.withDelegates(
                                List.of(
                                        Delegate.of(HEAD, DelegateRole.HEAD, MAIN),
                                        Delegate.of(MINISTER, DelegateRole.OFFICIAL_SUITE, MAIN),
                                        Delegate.of(SPOUSE, DelegateRole.SPOUSE, OWN))),
                        known)
                .withItems(
                        List.of(talks.withMoment(at(9)).withParty(party), show.withMoment(at(10))),
                        known);
    }

    private static Moment at(int hour) {
        var start = LocalDateTime.of(DAY, java.time.LocalTime.of(hour, 0));
        return new Moment.Timed(start, start.plusHours(1));
    }
}
