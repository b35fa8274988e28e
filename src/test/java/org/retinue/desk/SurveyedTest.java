package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Circulation;
import org.retinue.check.Finding;
import org.retinue.check.Handed;
import org.retinue.check.Rule;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.store.Workspace;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What was given out stands among the findings of the tour on the desk, and goes from there with
/// what puts it right.
class SurveyedTest {

    private static final Instant NOW = Instant.parse("2023-09-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 9, 11);
    private static final TrackId MAIN = new TrackId("main");
    private static final PersonId HEAD = new PersonId("head");
    private static final ItemId TALKS = new ItemId("talks");

    @TempDir private Path folder;
    private final Window window = new Window();
    private Desk desk;
    private Issuing issuing;

    @BeforeEach
    void open() {
        var file = folder.resolve("office.retinue");
        desk = new Desk(Workspace.create(file, "Lin", Clock.fixed(NOW, ZoneOffset.UTC)), window);
        issuing = desk.issuing("Retinue");
        desk.add(tour(), Deed.CREATE_TOUR);
        window.until(() -> desk.view().saving() instanceof Saving.Saved);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsNotGivenOutYetIsCounted() {
        assertEquals(List.of(), told());
        release(1);
        assertEquals(List.of(), told());
        desk.edit(at(10));
        assertEquals(List.of(new Handed.NotGivenOut(1, 1)), told());
        release(2);
        assertEquals(List.of(), told());
        desk.undo();
        assertEquals(List.of(new Handed.NotGivenOut(1, 2)), told());
    }

    @Test
    void whoeverHoldsAnOldPaperIsToldUntilTheyHaveANewOne() {
        release(1);
        hand(1);
        desk.edit(at(10));
        assertEquals(List.of(new Handed.NotGivenOut(1, 1)), told());
        release(2);
        assertEquals(List.of(new Handed.OldPaper(Optional.of(HEAD), "", 1, 2)), told());
        hand(2);
        assertEquals(List.of(), told());
    }

    @Test
    void aReleaseIsNotKeptBackByWhatItPutsRight() {
        release(1);
        desk.edit(at(10));
        var view = desk.view();
        var readiness = Readiness.of(view.tour().orElseThrow(), view.findings(TODAY));
        assertEquals(
                List.of(),
                readiness.findings().stream().filter(SurveyedTest::isOfReleases).toList());
    }

    @Test
    void aTourThatIsOverNeedsNoNewPapers() {
        release(1);
        hand(1);
        desk.edit(at(10));
        release(2);
        desk.edit(at(11));
        assertEquals(2, told().size());
        assertEquals(List.of(), told(DAY.plusDays(2)));
    }

    /// Whoever holds several old papers is told once, with the oldest of them; of a release that
    /// cannot be read its papers are old.
    @Test
    void theOldestPaperOfEachIsTold() {
        var given =
                InHands.of(
                        3,
                        Map.of(1, tour(), 2, tour(), 3, at(10).on(tour())),
                        List.of(handing(1, 2, "programme"), handing(2, 1, "room-list")));
        assertEquals(
                new Circulation(3, 1, List.of(new Circulation.Outdated(Optional.of(HEAD), "", 1))),
                given.beside(tour()));
    }

    private List<Object> told() {
        return told(TODAY);
    }

    private List<Object> told(LocalDate today) {
        return desk.view().findings(today).stream()
                .filter(SurveyedTest::isOfReleases)
                .<Object>map(Finding::evidence)
                .toList();
    }

    private static boolean isOfReleases(Finding finding) {
        return Set.of(Rule.OLD_PAPERS, Rule.UNRELEASED).contains(finding.rule());
    }

    private void release(int number) {
        var done = new ArrayList<Issued>();
        var tour = desk.view().tour().orElseThrow();
        issuing.release(new Readiness(tour, List.of(), List.of(), List.of()), "", done::add);
        window.until(() -> !done.isEmpty() && desk.view().given().release() == number);
    }

    private void hand(int release) {
        var done = new ArrayList<List<Handing>>();
        issuing.hand(
                desk.view().tour().orElseThrow(),
                List.of(handing(1, release, "programme")),
                done::add);
        var surveyed = new ArrayList<Boolean>();
        window.until(() -> !done.isEmpty());
        issuing.latest(_ -> surveyed.add(true));
        window.until(() -> !surveyed.isEmpty());
    }

    private static Handing handing(int number, int release, String paper) {
        return new Handing(
                number,
                release,
                paper,
                Optional.of(HEAD),
                "",
                Channel.BY_HAND,
                NOW,
                Optional.empty());
    }

    private static Edit at(int hour) {
        UnaryOperator<Item> later = item -> item.withMoment(moment(hour));
        return Edits.change(Deed.CHANGE_TIME, talks(), later);
    }

    private static Moment moment(int hour) {
        return new Moment.Timed(DAY.atTime(hour, 0), DAY.atTime(hour + 1, 0));
    }

    private static Item talks() {
        return Engagement.of(TALKS, EngagementKind.TALKS, Place.UNKNOWN, MAIN)
                .withMoment(moment(9));
    }

    private static Tour tour() {
        var delegation =
                Delegation.named(Text.english("Zambia"), "ZM")
                        .withDelegates(List.of(Delegate.of(HEAD, DelegateRole.HEAD, MAIN)));
        return Tour.empty(
                        new TourId("zm"),
                        new Heading("", Text.english("Zambia"), TourKind.STATE_VISIT, "Lin"),
                        ZoneId.of("Asia/Shanghai"),
                        DAY.minusDays(1),
                        DAY.plusDays(1),
                        new Track(MAIN, Text.english("Main")))
                .withDelegation(
                        delegation, Directory.EMPTY.with(Person.named(HEAD, Text.english("Mwila"))))
                .with(talks(), Directory.EMPTY);
    }
}
