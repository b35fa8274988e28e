package org.retinue.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.check.Checks;
import org.retinue.check.Others;
import org.retinue.check.Situation;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

class GivenOutTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Tour TOUR = ArbitraryTours.tour(7, 12);

    @TempDir Path folder;
    private Optional<Workspace> workspace = Optional.empty();

    @BeforeEach
    void open() {
        var file = folder.resolve("office.retinue");
        workspace = Optional.of(Workspace.create(file, "Lin", Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        workspace.ifPresent(Workspace::close);
    }

    @Test
    void aReleaseOpensAsTheTourThatItWas() {
        var given = given();
        assertEquals(done(1, "First", TOUR), given.release(clean(TOUR), "First"));
        var later = ArbitraryTours.after(TOUR, 3);
        assertEquals(done(2, "", later), given.release(clean(later), " "));
        assertEquals(Optional.of(TOUR), given.tour(TOUR.id(), 1));
        assertEquals(Optional.of(later), given.tour(TOUR.id(), 2));
        assertEquals(Optional.empty(), given.tour(TOUR.id(), 3));
        assertEquals(List.of(1, 2), List.copyOf(given.tours(TOUR.id()).keySet()));
    }

    /// The pack of a release is the same each time but for the time of making.
    @Test
    void aReleaseIsExportedAgainToTheSameBytes() {
        var given = given();
        var _ = given.release(clean(TOUR), "");
        var first = export(NOW);
        assertArrayEquals(first, export(NOW));
        assertEquals(
                new String(first, UTF_8),
                new String(export(NOW.plusSeconds(60)), UTF_8).replace("09:31:00", "09:30:00"));
    }

    private byte[] export(Instant at) {
        var tour = given().tour(TOUR.id(), 1).orElseThrow();
        return Outgoing.of(tour, Audience.FULL, Optional.empty())
                .pack("1", new Pack.Made(at, "Lin", "Retinue"));
    }

    @Test
    void errorsKeepATourBack() {
        var situation =
                Situation.of(
                        TOUR,
                        TravelTimes.NONE,
                        Others.of(List.of()),
                        LocalDate.parse("2023-01-01"),
                        Office.UNSETTLED);
        var readiness = Readiness.of(TOUR, Checks.findings(situation));
        assertTrue(readiness.isBlocked(), "the tour has errors");
        assertEquals(new Issued.Blocked(readiness), given().release(readiness, ""));
        assertEquals(List.of(), given().releases(TOUR.id()));
    }

    @Test
    void whatWasAcknowledgedIsKept() {
        var item = TOUR.items().getFirst();
        var readiness = new Readiness(TOUR, List.of(), List.of(), List.of(item));
        assertInstanceOf(Issued.Done.class, given().release(readiness, ""));
        assertEquals(
                List.of("unconfirmed " + item.id()),
                workspace.orElseThrow().releases().of(TOUR.id()).getFirst().acknowledged());
    }

    @Test
    void whoHasWhatIsNoted() {
        var person = TOUR.directory().people().firstKey();
        var one =
                new Handing(
                        1,
                        1,
                        "programme",
                        Optional.of(person),
                        "",
                        Channel.E_MAIL,
                        NOW,
                        Optional.empty());
        assertEquals(List.of(one), given().hand(TOUR, List.of(one)));
        given().confirm(TOUR, List.of(1), Optional.of(NOW));
        assertEquals(Optional.of(NOW), given().handings(TOUR.id()).getFirst().acknowledged());
        given().forget(TOUR, List.of(1));
        assertEquals(List.of(), given().handings(TOUR.id()));
    }

    private GivenOut given() {
        return new GivenOut(workspace.orElseThrow(), "Retinue");
    }

    private static Readiness clean(Tour tour) {
        return new Readiness(tour, List.of(), List.of(), List.of());
    }

    private static Issued done(int number, String note, Tour tour) {
        return new Issued.Done(new Release(number, note, "Lin", NOW, Packs.hash(tour)));
    }
}
