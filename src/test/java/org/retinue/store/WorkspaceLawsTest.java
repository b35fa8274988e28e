package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// The laws of saving: what was saved is what is read, and only the last save counts.
class WorkspaceLawsTest {

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterTry
    void close() {
        fresh.close();
    }

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Provide
    Arbitrary<TravelTimes> travelTimes() {
        return Arbitraries.longs().map(ArbitraryTours::travelTimes);
    }

    @Property(tries = 30)
    void whatWasSavedIsRead(@ForAll("tours") Tour tour) {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, tour);
        assertEquals(Optional.of(stored), workspace.tour(tour.id()));
        assertEquals(List.of(TourSummary.of(stored)), workspace.tours());
        assertEquals(tour.directory(), workspace.directory());
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Property(tries = 30)
    void savingOneAndThenAnotherIsSavingTheOtherAlone(@ForAll("pairs") List<Tour> pair) {
        var workspace = fresh.workspace();
        var first = Workspaces.add(workspace, pair.get(0));
        Workspaces.saved(workspace, Optional.of(first), pair.get(1));
        var alone = fresh.workspace();
        Workspaces.add(alone, pair.get(1));
        assertEquals(tour(alone, pair.get(1)), tour(workspace, pair.get(1)));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Property(tries = 30)
    void whatAnOfficeSettledIsReadAndNeverOverwrittenUnseen(@ForAll long seed) {
        var workspace = fresh.workspace();
        var first = ArbitraryTours.office(seed);
        var second = ArbitraryTours.office(seed + 1);
        assertEquals(Office.UNSETTLED, workspace.office());
        assertEquals(Optional.empty(), workspace.save(Office.UNSETTLED, first, "CHANGE"));
        assertEquals(first, workspace.office());
        assertEquals(
                first.equals(second) ? Optional.empty() : Optional.of(first),
                workspace.save(second.withRules(RuleChoice.OFFICE), second, "CHANGE"));
        assertEquals(Optional.empty(), workspace.save(first, second, "CHANGE"));
        assertEquals(second, workspace.office());
        assertEquals(List.of(), workspace.verify().faults());
        assertEquals(Optional.empty(), workspace.save(second, Office.UNSETTLED, "CHANGE"));
        assertEquals(Office.UNSETTLED, workspace.office());
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Property(tries = 20)
    void aRemovedTourLeavesOnlyWhatItShared(@ForAll("tours") Tour tour) {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, tour);
        var removal = new Change(Optional.of(stored), Optional.empty(), "REMOVE", Text.EMPTY);
        assertEquals(new Saved.Done(0), workspace.save(removal));
        assertEquals(Optional.empty(), workspace.tour(tour.id()));
        assertEquals(tour.directory(), workspace.directory());
        assertEquals(List.of(), workspace.verify().faults());
        Workspaces.add(workspace, tour);
        assertEquals(Optional.of(tour), tour(workspace, tour));
    }

    @Property(tries = 20)
    void aDirectoryIsReadAsItWasSaved(@ForAll("pairs") List<Tour> pair) {
        var workspace = fresh.workspace();
        var one = pair.get(0).directory();
        var other = pair.get(1).directory();
        assertEquals(done(), workspace.save(Directory.EMPTY, one, "TEST", Text.EMPTY));
        assertEquals(done(), workspace.save(one, other, "TEST", Text.EMPTY));
        assertEquals(other, workspace.directory());
        assertEquals(List.of(), workspace.verify().faults());
    }

    /// A tour carries nothing that it does not name, so all of it stays.
    @Property(tries = 30)
    void nothingThatATourNamesIsRemoved(@ForAll("tours") Tour tour) {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, tour);
        var all = tour.directory();
        var less =
                Stream.of(
                                all.sites().keySet().stream().map(all::without),
                                all.people().keySet().stream().map(all::without),
                                all.vehicles().keySet().stream().map(all::without))
                        .flatMap(directories -> directories);
        less.forEach(directory ->
                assertInstanceOf(
                        DirectorySaved.InUse.class,
                        workspace.save(all, directory, "REMOVE", Text.EMPTY)));
    }

    @Property(tries = 20)
    void travelTimesAreReadAsTheyWereSaved(
            @ForAll("travelTimes") TravelTimes one, @ForAll("travelTimes") TravelTimes other) {
        var workspace = fresh.workspace();
        workspace.save(TravelTimes.NONE, one, "TEST");
        assertEquals(one, workspace.travelTimes());
        workspace.save(one, other, "TEST");
        assertEquals(other, workspace.travelTimes());
        assertEquals(List.of(), workspace.verify().faults());
    }

    private static DirectorySaved done() {
        return new DirectorySaved.Done();
    }

    private static Optional<Tour> tour(Workspace workspace, Tour wanted) {
        return workspace.tour(wanted.id()).map(Stored::tour);
    }
}
