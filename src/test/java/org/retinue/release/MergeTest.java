package org.retinue.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ArbitraryTours;
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
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

class MergeTest {

    private static final Moment EARLY =
            new Moment.Timed(
                    LocalDateTime.parse("2023-09-11T08:00"),
                    LocalDateTime.parse("2023-09-11T09:00"));
    private static final Moment LATE =
            new Moment.Timed(
                    LocalDateTime.parse("2023-09-11T18:00"),
                    LocalDateTime.parse("2023-09-11T19:00"));

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property
    void aSideThatDidNothingChangesNothing(@ForAll("pairs") List<Tour> pair) {
        var base = pair.getFirst();
        var changed = pair.getLast();
        assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, base));
        assertEquals(new Merge(changed, List.of()), Merge.of(base, base, changed));
        assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, changed));
    }

    @Test
    void differentFieldsOfOneItemAreBothKept() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var mine = base.with(item.id(), retimed(EARLY));
        var theirs = base.with(item.id(), renamed("Signing"));
        assertEquals(
                new Merge(mine.with(item.id(), renamed("Signing")), List.of()),
                Merge.of(base, mine, theirs));
    }

    @Test
    void theSameFieldIsMineAndTheConflictIsTold() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var mine = base.with(item.id(), retimed(EARLY));
        var theirs = base.with(item.id(), retimed(LATE));
        assertEquals(
                new Merge(
                        mine,
                        List.of(
                                new Conflict(
                                        "items/" + item.id() + "/moment",
                                        Optional.of(item.moment()),
                                        EARLY,
                                        LATE))),
                Merge.of(base, mine, theirs));
    }

    @Test
    void anItemThatOneSideRemovedAndTheOtherChangedStays() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var changed = base.with(item.id(), renamed("Signing"));
        assertEquals(
                new Merge(changed, List.of()), Merge.of(base, base.without(item.id()), changed));
        assertEquals(
                new Merge(changed, List.of()), Merge.of(base, changed, base.without(item.id())));
    }

    /// What one side gives at an item keeps the item that the other removed.
    @Test
    void anItemAtWhichSomethingIsGivenStays() {
        var base = tourWithItems().withGifts(List.of(), Directory.EMPTY);
        var item = base.items().getFirst();
        var vase =
                Gift.of(new GiftId("vase"), Text.english("Vase"), GiftDirection.TO_GUESTS)
                        .withAt(Optional.of(item.id()));
        var giving = base.withGifts(List.of(vase), Directory.EMPTY);
        var without = base.without(item.id());
        assertEquals(new Merge(giving, List.of()), Merge.of(base, giving, without));
        assertEquals(new Merge(giving, List.of()), Merge.of(base, without, giving));
        assertEquals(
                new Merge(giving.without(item.id()), List.of()),
                Merge.of(giving, giving.without(item.id()), giving));
    }

    @Test
    void anItemThatOneSideRemovedIsGone() {
        var base = tourWithItems();
        var gone = base.items().getFirst();
        var other = base.items().getLast();
        var mine = base.without(gone.id());
        var theirs = base.with(other.id(), renamed("Signing"));
        assertEquals(Optional.empty(), Merge.of(base, mine, theirs).tour().item(gone.id()));
    }

    @Test
    void whatEachSideInsertedStandsWhereItWasInserted() {
        var base = delegation("a", "b", "c");
        var mine = delegation("a", "mine", "b", "c");
        var theirs = delegation("a", "b", "theirs", "c");
        assertEquals(
                new Merge(delegation("a", "mine", "b", "theirs", "c"), List.of()),
                Merge.of(base, mine, theirs));
        assertEquals(
                new Merge(delegation("theirs", "a", "mine"), List.of()),
                Merge.of(base, delegation("a", "mine", "b"), delegation("theirs", "a", "c")));
    }

    @Test
    void anInsertionOfTheOneSideAndAnOrderOfTheOtherAreBothKept() {
        var base = delegation("a", "b", "c");
        var inserted = delegation("a", "b", "new", "c");
        var ordered = delegation("c", "a", "b");
        var both = new Merge(delegation("c", "a", "b", "new"), List.of());
        assertEquals(both, Merge.of(base, inserted, ordered));
        assertEquals(both, Merge.of(base, ordered, inserted));
    }

    @Test
    void twoOrdersAreAConflict() {
        var base = delegation("a", "b", "c");
        var mine = delegation("b", "a", "c");
        var theirs = delegation("a", "c", "b");
        assertEquals(
                new Merge(
                        mine,
                        List.of(
                                new Conflict(
                                        "delegation/delegates",
                                        Optional.of(base.delegation().delegates()),
                                        mine.delegation().delegates(),
                                        theirs.delegation().delegates()))),
                Merge.of(base, mine, theirs));
    }

    @Test
    void differentFieldsOfOneTaskAreBothKeptWhateverTheOrder() {
        var base = empty().withTasks(List.of(task("a", 1), task("b", 2), task("c", 3)));
        var mine = base.withTasks(List.of(task("a", 9), task("b", 2), task("c", 3)));
        var theirs =
                base.withTasks(List.of(task("a", 1).withDone(true), task("b", 2), task("c", 1)));
        assertEquals(
                new Merge(
                        base.withTasks(
                                List.of(task("c", 1), task("b", 2), task("a", 9).withDone(true))),
                        List.of()),
                Merge.of(base, mine, theirs));
    }

    @Test
    void aTitleOfWhichEachSideTookAHalfIsMine() {
        var base = titled(Text.of("Visit", "访问"));
        var mine = titled(Text.of("", "访问"));
        var theirs = titled(Text.of("Visit", ""));
        assertEquals(
                new Merge(
                        mine,
                        List.of(
                                new Conflict(
                                        "heading/title",
                                        Optional.of(Text.of("Visit", "访问")),
                                        Text.of("", "访问"),
                                        Text.english("Visit")))),
                Merge.of(base, mine, theirs));
    }

    @Test
    void aRecordThatRefusesWhatWasMergedIsMine() {
        var one = onTracks("one");
        var two = onTracks("two");
        assertEquals(
                new Merge(
                        one,
                        List.of(
                                new Conflict(
                                        "items/item/party",
                                        Optional.of(party(onTracks("one", "two"))),
                                        party(one),
                                        party(two)))),
                Merge.of(onTracks("one", "two"), one, two));
    }

    @Test
    void theLastTrackStays() {
        var both = List.of(track("one"), track("two"));
        var base = empty().withTracks(both);
        var mine = base.withTracks(List.of(track("one")));
        var theirs = base.withTracks(List.of(track("two")));
        assertEquals(
                new Merge(
                        mine,
                        List.of(
                                new Conflict(
                                        "tracks",
                                        Optional.of(both),
                                        mine.tracks(),
                                        theirs.tracks()))),
                Merge.of(base, mine, theirs));
    }

    /// Nothing that only one side did is lost.
    @Property
    void whatEachSideAddedIsThere(@ForAll long seed) {
        var base = ArbitraryTours.tour(seed, 12);
        var mine = Additions.to(base, "mine", seed);
        var theirs = Additions.to(base, "theirs", seed + 1);
        var merge = Merge.of(base, mine, theirs);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(Set.of(), Additions.missing(mine, merge.tour()), "what was mine");
        assertEquals(Set.of(), Additions.missing(theirs, merge.tour()), "what was theirs");
    }

    /// However far the sides are apart: the tour's own invariants hold, and what one side alone has
    /// is there.
    @Property
    void anyTwoSidesMakeATour(@ForAll long seed) {
        var base = ArbitraryTours.tour(seed, 12);
        var mine = ArbitraryTours.after(base, seed + 1);
        var theirs = ArbitraryTours.after(base, seed + 2);
        var merged = Merge.of(base, mine, theirs).tour().itemsById().keySet();
        for (var side : List.of(mine, theirs)) {
            var added = new HashSet<>(side.itemsById().keySet());
            added.removeAll(base.itemsById().keySet());
            added.removeAll(merged);
            assertEquals(Set.of(), added);
        }
    }

    /// Whoever chooses theirs at every conflict gets what the other side would get who chooses its
    /// own, but for the order of what both inserted at one place.
    @Property
    void itIsSymmetricButForTheChosenConflicts(@ForAll long seed) {
        var base = ArbitraryTours.tour(seed, 12);
        var mine = ArbitraryTours.after(base, seed + 1);
        var theirs = ArbitraryTours.after(base, seed + 2);
        var conflicts = fields(Merge.of(base, mine, theirs));
        assertEquals(conflicts, fields(Merge.of(base, theirs, mine)));
        assertEquals(
                unordered(Merge.of(base, theirs, mine).tour()),
                unordered(Merge.of(base, mine, theirs, conflicts).tour()));
    }

    /// Choosing changes nothing but what was chosen.
    @Property
    void aChoiceIsOfOneField(@ForAll long seed) {
        var base = ArbitraryTours.tour(seed, 12);
        var mine = Additions.to(base, "mine", seed);
        var changed = base.heading().withTitle(Text.english("Mine " + seed));
        var other = base.heading().withTitle(Text.english("Theirs " + seed));
        var merge = Merge.of(base, mine.withHeading(changed), base.withHeading(other));
        var conflict = merge.conflicts().getFirst();
        var chosen =
                Merge.of(
                        base,
                        mine.withHeading(changed),
                        base.withHeading(other),
                        Set.of(conflict.field()));
        assertEquals(merge.conflicts(), chosen.conflicts());
        assertEquals(merge.tour().heading(), changed);
        assertEquals(
                List.of("heading/title/en"),
                merge.conflicts().stream().map(Conflict::field).toList());
        assertEquals(
                chosen.tour().heading().title().forms().get(Language.ENGLISH), "Theirs " + seed);
        assertEquals(chosen.tour(), merge.tour().withHeading(chosen.tour().heading()));
    }

    private static Set<String> fields(Merge merge) {
        return merge.conflicts().stream().map(Conflict::field).collect(Collectors.toSet());
    }

    /// What the tour says, with its lists in no order.
    private static Set<Object> unordered(Tour tour) {
        return Unordered.of(tour);
    }

    private static Party party(Tour tour) {
        return tour.items().getFirst().party();
    }

    private static Tour empty() {
        var heading = new Heading("", Text.english("Visit"), TourKind.STATE_VISIT, "");
        var day = LocalDate.parse("2023-09-11");
        return Tour.empty(
                new TourId("tour"), heading, ZoneId.of("Asia/Shanghai"), day, day, track("one"));
    }

    private static Task task(String id, int day) {
        return new Task(
                new TaskId(id),
                Text.english(id),
                LocalDate.parse("2023-09-01").plusDays(day),
                "",
                false);
    }

    private static Track track(String id) {
        return new Track(new TrackId(id), Text.english(id));
    }

    private static Tour delegation(String... people) {
        var known =
                Directory.of(
                        List.of(),
                        Stream.of(people)
                                .map(id -> Person.named(new PersonId(id), Text.english(id)))
                                .toList(),
                        List.of());
        var delegates =
                Stream.of(people)
                        .map(id ->
                                Delegate.of(
                                        new PersonId(id),
                                        DelegateRole.ENTOURAGE,
                                        new TrackId("one")))
                        .toList();
        return empty().withDelegation(Delegation.NONE.withDelegates(delegates), known);
    }

    private static Tour titled(Text title) {
        return empty().withHeading(empty().heading().withTitle(title));
    }

    private static Tour onTracks(String... tracks) {
        var ids = Stream.of(tracks).map(TrackId::new).toList();
        var item =
                Engagement.of(
                        new ItemId("item"), EngagementKind.REST, Place.UNKNOWN, new TrackId("one"));
        return empty().withTracks(List.of(track("one"), track("two")))
                .with(item.withParty(item.party().withTracks(ids)), Directory.EMPTY);
    }

    private static Tour tourWithItems() {
        return ArbitraryTours.tour(7, 12);
    }

    private static UnaryOperator<Item> retimed(Moment moment) {
        return item -> item.withMoment(moment);
    }

    private static UnaryOperator<Item> renamed(String title) {
        return item -> item.withTitle(Text.english(title));
    }
}
