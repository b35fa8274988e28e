package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Finding;
import org.retinue.check.Rule;
import org.retinue.check.Severity;
import org.retinue.edit.Deed;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Waiver;

/// The way of somebody who tries the program for the first time with the diplomats' tour: all stops
/// go to the pool and are arranged; another delegation wants one of the sites at that hour; the
/// clash is mended, and of the findings that are left one is waived.
class FirstTryTest {

    private static final TourId DIPLOMATS = new TourId("diplomats-2024-01");
    private static final TourId KENYA = new TourId("kenya");
    private static final ItemId HALL = new ItemId("dip-hall");

    @TempDir private Path folder;

    @Test
    void aTourIsArrangedBrokenMendedAndWaived() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            open(place);
            allToThePool(hand, place);
            arrange(hand, place);
            anotherDelegationComes(place);
            open(place);
            mend(hand, place);
            waive(hand, place);
        }
    }

    private static void allToThePool(Hand hand, Workplace place) {
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals(tour(place).items(), tour(place).pool());
    }

    private static void arrange(Hand hand, Workplace place) {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        hand.find("#arrange-what");
        hand.press(KeyCode.ENTER);
        hand.until("it is found", () -> !hand.scene().lookup("#arrange-apply").isDisabled());
        hand.press(KeyCode.ENTER);
        assertFalse(hand.shows("#arrange-what"));
        assertEquals(List.of(), tour(place).pool());
        var lunch = (Moment.Timed) tour(place).item(new ItemId("dip-lunch")).orElseThrow().moment();
        assertTrue(lunch.end().getHour() < 15, "Lunch is no dinner.");
    }

    /// At the same hour in the same hall.
    private static void anotherDelegationComes(Workplace place) {
        var diplomats = tour(place);
        var track = new TrackId("main");
        var hall =
                Engagement.of(
                                new ItemId("hall"),
                                EngagementKind.EXHIBITION_TOUR,
                                ((Engagement) diplomats.item(HALL).orElseThrow()).place(),
                                track)
                        .withMoment(diplomats.item(HALL).orElseThrow().moment())
                        .withStanding(Standing.in(ConfirmationState.CONFIRMED));
        var other =
                Tour.empty(
                                KENYA,
                                new Heading(
                                        "KE", Text.english("Kenya"), TourKind.WORKING_VISIT, ""),
                                diplomats.zone(),
                                diplomats.firstDay(),
                                diplomats.lastDay(),
                                new Track(track, Text.english("Main")))
                        .withItems(List.of(hall), diplomats.directory());
        Toolkit.run(() -> place.studio().desk().add(other, Deed.CREATE_TOUR));
        await(place, KENYA);
    }

    private static void mend(Hand hand, Workplace place) {
        hand.until("the clash is found", () -> hasClash(place));
        Toolkit.run(() -> place.studio().selection().choose(HALL));
        hand.press(KeyCode.CONTROL, KeyCode.M);
        hand.until("mends are offered", () -> !mends(hand).getItems().isEmpty());
        Toolkit.run(mends(hand)::requestFocus);
        hand.press(KeyCode.ENTER);
        assertFalse(hand.shows("#mend-choices"));
        hand.until("the clash is mended", () -> !hasClash(place));
    }

    private static void waive(Hand hand, Workplace place) {
        Toolkit.run(() -> place.studio().selection().choose(new ItemId("dip-skyline")));
        var before = counted(place);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        hand.find("#waive-why");
        hand.type("The ambassadors walk").press(KeyCode.ENTER);
        assertFalse(hand.shows("#waive-why"));
        hand.until("it counts no more", () -> counted(place) == before - 1);
        assertEquals(
                List.of("The ambassadors walk"),
                tour(place).waivers().stream().map(Waiver::reason).toList());
    }

    private static ListView<?> mends(Hand hand) {
        return (ListView<?>) hand.scene().getRoot().lookup("#mend-choices");
    }

    /// That both are there on one day is a hint, and no clash.
    private static boolean hasClash(Workplace place) {
        return found(place)
                .filter(finding -> finding.severity() != Severity.HINT)
                .anyMatch(finding -> finding.rule() == Rule.CLASH);
    }

    private static long counted(Workplace place) {
        return found(place).filter(finding -> finding.waived().isEmpty()).count();
    }

    private static Stream<Finding> found(Workplace place) {
        return place.view().findings(place.studio().today()).stream();
    }

    private static void await(Workplace place, TourId tour) {
        place.until("it is open", view -> view.tour().map(Tour::id).equals(Optional.of(tour)));
    }

    private static void open(Workplace place) {
        Toolkit.run(() -> place.studio().desk().open(DIPLOMATS));
        await(place, DIPLOMATS);
        place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        place.hand().find("#programme");
        place.hand().settle();
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }
}
