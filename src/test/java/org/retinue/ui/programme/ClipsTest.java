package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.edit.Edit;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.sheet.Clip;
import org.retinue.ui.sheet.Outcome;
import org.retinue.words.Words;

/// What whole lines become that are pasted, moved or taken away.
class ClipsTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final LocalDate NEXT = Plain.FIRST.plusDays(1);
    private static final LineId ON_NEXT = new LineId.OfNew(Optional.of(NEXT));
    private static final ItemId OTHER = new ItemId("other");

    @Test
    void whatTheWorkspaceKnowsNowHoldsAndNotWhatTheClipRemembers() {
        var renamed = Plain.OFFICE.site(Plain.BYD).orElseThrow().withName(Text.english("BYD now"));
        var now = Plain.OFFICE.with(renamed);
        var clip = clip(Plain.withVisit("09:00", "10:00"), false);
        var after = made(sheet(Plain.another(), now).paste(clip, ON_NEXT)).on(Plain.another());
        assertEquals(Optional.of(renamed), after.directory().site(Plain.BYD));
    }

    @Test
    void whatOnlyTheClipKnowsComesAlong() {
        var clip = clip(Plain.withVisit("09:00", "10:00"), false);
        var after =
                made(sheet(Plain.another(), Directory.EMPTY).paste(clip, ON_NEXT))
                        .on(Plain.another());
        assertEquals(Plain.OFFICE.site(Plain.BYD), after.directory().site(Plain.BYD));
    }

    @ParameterizedTest
    @EnumSource(ConfirmationState.class)
    void nobodyHasBeenAskedAboutACopy(ConfirmationState state) {
        var tour = standing(Plain.withVisit("09:00", "10:00"), asked(state));
        var expected =
                state == ConfirmationState.IDEA
                        ? Standing.in(ConfirmationState.IDEA)
                        : Standing.TENTATIVE;
        var pasted = made(sheet(tour).paste(clip(tour, false), ON_NEXT)).on(tour);
        assertEquals(List.of(asked(state), expected), standings(pasted));
        var step = arrangement(tour).copied(tour.items()).orElseThrow();
        assertEquals(List.of(asked(state), expected), standings(step.edit().on(tour)));
    }

    @Test
    void whatIsCutAndPastedStaysAsItIsButForItsHostWhoConfirmsAgain() {
        var tour = standing(Plain.withVisit("09:00", "10:00"), asked(ConfirmationState.CONFIRMED));
        var loose = standing(tour, asked(ConfirmationState.CONFIRMED).withAnchored(false));
        var after = made(sheet(loose).paste(clip(loose, true), ON_NEXT)).on(loose);
        var again = standing(tour, asked(ConfirmationState.RECONFIRM).withAnchored(false));
        assertEquals(
                again.items().stream()
                        .map(item -> item.withMoment(Plain.timed(1, "09:00", 1, "10:00")))
                        .toList(),
                after.items());
    }

    @ParameterizedTest
    @CsvSource({"true, CONFIRMED", "false, DONE"})
    void whatIsHeldAtItsTimeStaysThereAndIsSaidToStay(boolean anchored, ConfirmationState state) {
        var held = standing(Plain.withVisit("09:00", "10:00"), in(state, anchored));
        var refused = new Outcome.Refused<LineId>(WORDS.say("board.held"));
        var sheet = sheet(held);
        var line = new LineId.OfItem(Plain.VISIT);
        assertEquals(refused, sheet.away(List.of(line)));
        assertEquals(refused, sheet.paste(clip(held, true), ON_NEXT));
        var visit = held.items();
        for (var step :
                List.of(
                        arrangement(held).onDay(visit, NEXT),
                        arrangement(held).toPool(visit),
                        arrangement(held).toNeighbour(visit, 1).orElseThrow())) {
            assertEquals(Optional.of(WORDS.say("board.held")), step.remark());
            assertEquals(held, step.edit().on(held));
        }
    }

    @Test
    void theOthersGoWithoutWhatIsHeld() {
        var other = Plain.visit("11:00", "12:00").withId(OTHER);
        var tour =
                standing(Plain.withVisit("09:00", "10:00"), in(ConfirmationState.CONFIRMED, true))
                        .with(other, Plain.OFFICE);
        var lines = List.<LineId>of(new LineId.OfItem(Plain.VISIT), new LineId.OfItem(OTHER));
        var away = (Outcome.Made<LineId>) sheet(tour).away(lines);
        assertEquals(Optional.of(WORDS.say("board.held")), away.remark());
        assertEquals("09:00 pool", moments(away.edit().on(tour)));
        var cut = new Clip<>(sheet(tour), lines, true);
        var moved = (Outcome.Made<LineId>) sheet(tour).paste(cut, ON_NEXT);
        assertEquals(Optional.of(WORDS.say("board.held")), moved.remark());
        assertEquals("09:00 11:00", moments(moved.edit().on(tour)));
        assertEquals(Optional.of(NEXT), moved.edit().on(tour).item(OTHER).orElseThrow().day());
        assertEquals(List.of(new LineId.OfItem(OTHER)), moved.lines());
        var step = arrangement(tour).toPool(tour.items());
        assertEquals("09:00 pool", moments(step.edit().on(tour)));
        assertEquals(Optional.of(WORDS.say("board.held")), step.remark());
    }

    @Test
    void anAnchoredItemWithoutATimeMayBePlaced() {
        var waiting =
                standing(Plain.withVisit("09:00", "10:00"), in(ConfirmationState.CONFIRMED, true))
                        .with(Plain.VISIT, item -> item.withMoment(Moment.POOLED));
        var step = arrangement(waiting).onDay(waiting.items(), NEXT);
        assertEquals(Optional.empty(), step.remark());
        assertNotEquals(waiting, step.edit().on(waiting));
    }

    @Test
    void itemsOfTracksThatTheTourDoesNotHaveGoToItsFirstTrack() {
        var tour =
                Plain.withVisit("09:00", "10:00")
                        .with(Plain.visit("11:00", "12:00").withId(OTHER), Plain.OFFICE)
                        .with(OTHER, item -> item.withParty(item.party().withTracks(both())));
        var clip =
                new Clip<LineId, Column>(
                        sheet(tour),
                        List.of(new LineId.OfItem(Plain.VISIT), new LineId.OfItem(OTHER)),
                        false);
        var strange =
                Plain.EMPTY.withTracks(
                        List.of(
                                new Track(new TrackId("media"), Text.english("Media")),
                                new Track(Plain.SPOUSE, Text.english("Spouse"))));
        var pasted = (Outcome.Made<LineId>) sheet(strange).paste(clip, ON_NEXT);
        assertEquals(
                List.of(List.of(new TrackId("media")), List.of(Plain.SPOUSE)),
                pasted.edit().on(strange).items().stream()
                        .map(item -> item.party().tracks())
                        .toList());
        assertEquals(Optional.of(WORDS.say("programme.otherTracks")), pasted.remark());
        var same = (Outcome.Made<LineId>) sheet(Plain.another()).paste(clip, ON_NEXT);
        assertEquals(Optional.empty(), same.remark());
    }

    private static List<TrackId> both() {
        return List.of(Plain.PRINCIPAL, Plain.SPOUSE);
    }

    private static Standing asked(ConfirmationState state) {
        return Standing.of(
                        new Confirmation(
                                state, Optional.of(Plain.FIRST), "Li Mei", Optional.of(NEXT)))
                .withAnchored(true);
    }

    private static Standing in(ConfirmationState state, boolean anchored) {
        return Standing.in(state).withAnchored(anchored);
    }

    private static Tour standing(Tour tour, Standing standing) {
        return tour.with(Plain.VISIT, item -> item.withStanding(standing));
    }

    /// Of the visit, and after that of its copy.
    private static List<Standing> standings(Tour tour) {
        return tour.items().stream()
                .sorted(Comparator.comparing(item -> !item.id().equals(Plain.VISIT)))
                .map(Item::standing)
                .toList();
    }

    private static String moments(Tour tour) {
        return String.join(
                " ",
                tour.items().stream()
                        .map(item ->
                                item.moment() instanceof Moment.Timed(var start, _)
                                        ? start.toLocalTime().toString()
                                        : "pool")
                        .toList());
    }

    private static Clip<LineId, Column> clip(Tour from, boolean cut) {
        return new Clip<>(sheet(from), List.of(new LineId.OfItem(Plain.VISIT)), cut);
    }

    private static Edit made(Outcome<LineId> outcome) {
        return ((Outcome.Made<LineId>) outcome).edit();
    }

    private static Arrangement arrangement(Tour tour) {
        return new Arrangement(tour, TravelTimes.NONE, WORDS);
    }

    private static ProgrammeSheet sheet(Tour tour) {
        return sheet(tour, Plain.OFFICE);
    }

    private static ProgrammeSheet sheet(Tour tour, Directory directory) {
        return new ProgrammeSheet(tour, directory, List.of(), WORDS);
    }
}
