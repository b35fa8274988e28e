package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Samples;
import org.retinue.store.Workspace;

/// A damaged workspace shows what can be done about it, by mouse and keyboard.
class RescueTest {

    @TempDir private Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);

    /// A workspace with a backup from before the last edit, and a tour changed behind its back.
    @BeforeEach
    void damage() throws SQLException {
        try (var workspace = Workspace.create(file(), "Li", Workplace.CLOCK)) {
            Samples.fill(workspace);
            var _ = workspace.backup();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var change = connection.createStatement()) {
            change.execute(
                    "UPDATE tour SET zone = 'Nowhere' WHERE tour = (SELECT min(tour) FROM tour)");
            change.execute(
                    "UPDATE person SET mobile = '+86 1' WHERE person = (SELECT min(person) FROM person)");
        }
    }

    @Test
    void aBackupIsRestored() throws Exception {
        var program = Program.start(folder, file(), ended::countDown);
        try (var hand = program.hand()) {
            hand.until("the backups are looked at", () -> backups(hand).getItems().size() == 2);
            hand.click("#rescue-restore");
            hand.until("the tours show", () -> hand.shows("#tours .table-row-cell:filled"));
            Toolkit.run(program.desktop()::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), Workspace.verify(file()).faults());
        assertEquals(1, kept("office before restoring").size());
    }

    @Test
    void whatCanBeReadIsSalvagedAndTheRestIsNamed() throws Exception {
        var program = Program.start(folder, file(), ended::countDown);
        try (var hand = program.hand()) {
            hand.until("the backups are looked at", () -> backups(hand).getItems().size() == 2);
            hand.click("#rescue-salvage").find("#rescue-losses");
            var losses = losses(hand);
            assertEquals(2, losses.size(), losses.toString());
            assertTrue(losses.getFirst().contains("taken from the backup of"), losses.toString());
            assertTrue(losses.getLast().contains("not as it was saved"), losses.toString());
            hand.click("#rescue-open");
            hand.until("the tours show", () -> hand.shows("#tours .table-row-cell:filled"));
            Toolkit.run(program.desktop()::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), Workspace.verify(file()).faults());
        assertEquals(1, kept("office damaged").size());
    }

    @Test
    void nothingIsChangedByLookingAtIt() throws Exception {
        var before = Files.readAllBytes(file());
        var program = Program.start(folder, file(), ended::countDown);
        try (var hand = program.hand()) {
            assertEquals(
                    "office.retinue is damaged", hand.find(".title-3", Labeled.class).getText());
            var quit = hand.find("#rescue-quit", Button.class);
            Toolkit.run(quit::fire);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file())));
    }

    private List<Path> kept(String name) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(name)).toList();
        }
    }

    private Path file() {
        return folder.resolve("office.retinue");
    }

    private static ListView<?> backups(Hand hand) {
        return hand.find("#rescue-backups", ListView.class);
    }

    private static List<String> losses(Hand hand) {
        return hand.find("#rescue-losses", VBox.class).getChildren().stream()
                .map(line -> ((Labeled) line).getText())
                .toList();
    }
}
