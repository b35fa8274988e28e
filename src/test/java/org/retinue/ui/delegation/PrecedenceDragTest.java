package org.retinue.ui.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.programme.TourWindow;

/// Delegates are put elsewhere in the order by the mouse.
class PrecedenceDragTest {

    private static final double ROW = 32;

    @TempDir private Path folder;

    @Test
    void aDelegateIsDraggedToWhereTheStrokeShows() {
        try (var window = on("Banda", "Envoy", "Phiri", "Zulu")) {
            var banda = place(window, "Banda");
            window.hand().hold(middle(window, "Phiri"), banda.add(0, 4));
            assertEquals(banda.getY(), stroke(window).getCenterY(), 2);
            assertEquals(List.of("Banda", "Envoy", "Phiri", "Zulu"), order(window));
            window.hand().drop();
            assertEquals(List.of("Phiri", "Banda", "Envoy", "Zulu"), order(window));
            assertFalse(window.hand().shows("#landing"));
            assertEquals(PrecedenceOrder.BY_HAND, window.tour().delegation().precedence().order());
            Toolkit.run(() -> window.desk().undo());
            window.hand().settle();
            assertEquals(List.of("Banda", "Envoy", "Phiri", "Zulu"), order(window));
        }
    }

    /// Also where the cursor is, below what is typed, and further down than there are any.
    @Test
    void aDelegateIsDraggedDown() {
        try (var window = on("Banda", "Envoy", "Phiri", "Zulu")) {
            window.hand().click(cell(window, "Banda"));
            var zulu = place(window, "Zulu");
            window.hand().drag(middle(window, "Banda"), zulu.add(20, 4));
            assertEquals(List.of("Envoy", "Phiri", "Banda", "Zulu"), order(window));
            window.hand().drag(middle(window, "Envoy"), zulu.add(20, 4 * ROW));
            assertEquals(List.of("Phiri", "Banda", "Zulu", "Envoy"), order(window));
        }
    }

    @Test
    void escapeCallsTheDragOff() {
        try (var window = on("Banda", "Envoy", "Phiri", "Zulu")) {
            var top = place(window, "Banda").add(0, 4);
            window.hand().hold(middle(window, "Zulu"), top);
            assertTrue(window.hand().shows("#landing"));
            window.hand().press(KeyCode.ESCAPE);
            assertFalse(window.hand().shows("#landing"));
            window.hand().carry(top, top.add(0, 6)).drop();
            assertEquals(List.of("Banda", "Envoy", "Phiri", "Zulu"), order(window));
        }
    }

    @Test
    void besideItsOwnPlaceNothingLandsAndNothingIsDone() {
        try (var window = on("Banda", "Envoy", "Phiri")) {
            var before = Toolkit.get(() -> window.desk().view().undoable());
            var envoy = middle(window, "Envoy");
            window.hand().hold(envoy, envoy.add(0, 20));
            assertFalse(window.hand().shows("#landing"));
            window.hand().drop();
            assertEquals(before, Toolkit.get(() -> window.desk().view().undoable()));
            assertEquals(List.of("Banda", "Envoy", "Phiri"), order(window));
        }
    }

    @Test
    void theListGoesOnWhereTheDragRestsAtItsEnd() {
        var names =
                IntStream.range(10, 50)
                        .mapToObj(number -> "Member" + number)
                        .toArray(String[]::new);
        try (var window = on(names)) {
            var grid = Toolkit.get(() -> bounds(window, ".grid .virtual-flow"));
            window.hand()
                    .hold(
                            middle(window, "Member10"),
                            new Point2D(middle(window, "Member10").getX(), grid.getMaxY() - 6));
            window.hand().until("the end", () -> isAtEnd(window, grid));
            window.hand().drop();
            assertEquals("Member10", order(window).getLast());
        }
    }

    private TourWindow on(String... names) {
        var people =
                Stream.of(names)
                        .map(name ->
                                Person.named(
                                        new PersonId(name.toLowerCase(Locale.ROOT)),
                                        Text.english(name)))
                        .toList();
        var delegates =
                people.stream()
                        .map(person ->
                                Delegate.of(
                                        person.id(),
                                        DelegateRole.OFFICIAL_SUITE,
                                        new TrackId("main")))
                        .toList();
        var tour =
                Tour.empty(
                                new TourId("sample"),
                                new Heading("", Text.english("Sample"), TourKind.STATE_VISIT, ""),
                                ZoneId.of("Asia/Shanghai"),
                                LocalDate.of(2026, 9, 14),
                                LocalDate.of(2026, 9, 15),
                                new Track(new TrackId("main"), Text.english("Main")))
                        .withDelegation(
                                Delegation.named(Text.english("Delegation"), "ZM")
                                        .withDelegates(delegates),
                                Directory.of(List.of(), people, List.of()));
        var window = TourWindow.on(folder, tour, DelegationPage::new);
        window.hand().settle();
        return window;
    }

    private static List<String> order(TourWindow window) {
        var tour = window.tour();
        return tour.delegation().delegates().stream()
                .map(delegate -> tour.directory().person(delegate.person()).orElseThrow())
                .map(person -> person.name().form(window.studio().words().language()).orElse(""))
                .toList();
    }

    /// The top left of somebody's row.
    private static Point2D place(TourWindow window, String name) {
        return Toolkit.get(() -> {
            var bounds = cell(window, name).localToScene(cell(window, name).getLayoutBounds());
            return new Point2D(bounds.getMinX() + 20, bounds.getMinY());
        });
    }

    private static Point2D middle(TourWindow window, String name) {
        return place(window, name).add(0, ROW / 2);
    }

    /// Whether the line below the last is seen whole.
    private static boolean isAtEnd(TourWindow window, Bounds grid) {
        return window.hand().scene().getRoot().lookupAll(".line-blank").stream()
                .filter(Node::isVisible)
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .anyMatch(row -> row.getMaxY() <= grid.getMaxY() + 1);
    }

    private static Labeled cell(TourWindow window, String name) {
        return Toolkit.get(() ->
                cells(window)
                        .filter(cell -> name.equals(cell.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Stream<Labeled> cells(TourWindow window) {
        return window.hand().scene().getRoot().lookupAll(".table-cell.column-name").stream()
                .map(Labeled.class::cast)
                .filter(cell -> cell.isVisible() && cell.getParent().isVisible());
    }

    private static Bounds stroke(TourWindow window) {
        return Toolkit.get(() -> bounds(window, "#landing"));
    }

    private static Bounds bounds(TourWindow window, String selector) {
        var node = window.hand().scene().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
