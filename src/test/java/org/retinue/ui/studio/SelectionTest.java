package org.retinue.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

class SelectionTest {

    private static final ItemId CALL = new ItemId("call");
    private static final ItemId TALKS = new ItemId("talks");
    private static final ItemId LUNCH = new ItemId("lunch");

    private final Selection selection = new Selection();

    @Test
    void selectsOneOrMany() {
        selection.choose(CALL);
        assertEquals(chosen(CALL, CALL), selection.get());
        selection.choose(List.of(CALL, TALKS, CALL), TALKS);
        assertEquals(chosen(TALKS, CALL, TALKS), selection.get());
        selection.clear();
        assertEquals(Chosen.NONE, selection.get());
    }

    @Test
    void whatIsAddedLeadsAndWhatIsTakenOutHandsOver() {
        selection.choose(CALL);
        selection.toggle(TALKS);
        assertEquals(chosen(TALKS, CALL, TALKS), selection.get());
        selection.toggle(TALKS);
        assertEquals(chosen(CALL, CALL), selection.get());
        selection.toggle(CALL);
        assertEquals(Chosen.NONE, selection.get());
    }

    @Test
    void keepsWhatTheTourHasInTheOrderOfTheTour() {
        selection.choose(List.of(LUNCH, TALKS, CALL), TALKS);
        selection.keep(tour(CALL, TALKS, LUNCH));
        assertEquals(chosen(TALKS, CALL, TALKS, LUNCH), selection.get());
        selection.keep(tour(CALL, LUNCH));
        assertEquals(chosen(LUNCH, CALL, LUNCH), selection.get());
        selection.keep(tour());
        assertEquals(Chosen.NONE, selection.get());
    }

    @Test
    void tellsOnlyOfChanges() {
        var told = new ArrayList<Chosen>();
        selection.choose(CALL);
        selection.chosen().subscribe((_, now) -> told.add(now));
        selection.choose(CALL);
        selection.keep(tour(CALL));
        selection.choose(TALKS);
        assertEquals(List.of(chosen(TALKS, TALKS)), told);
    }

    @Test
    void theLeadIsAmongTheSelected() {
        assertThrows(IllegalArgumentException.class, () -> chosen(CALL, TALKS));
        assertThrows(
                IllegalArgumentException.class, () -> new Chosen(List.of(CALL), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Chosen(List.of(), Optional.of(CALL)));
    }

    private static Chosen chosen(ItemId lead, ItemId... items) {
        return new Chosen(List.of(items), Optional.of(lead));
    }

    /// The items stand in the pool, in this order.
    private static Tour tour(ItemId... items) {
        var track = new Track(new TrackId("all"), Text.of("All", "全体"));
        var tour =
                Tour.empty(
                        new TourId("tour"),
                        new Heading("T-1", Text.of("A visit", "访问"), TourKind.WORKING_VISIT, ""),
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 8),
                        track);
        var place = 0;
        for (var id : items) {
            var item =
                    Engagement.of(id, EngagementKind.OTHER, Place.UNKNOWN, track.id())
                            .withMoment(new Moment.Pooled(place++));
            tour = tour.with(item, Directory.EMPTY);
        }
        return tour;
    }
}
