package org.retinue.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.Change;
import org.retinue.store.Weakened;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// A program that makes edits through the desk and acknowledges each on its output as soon as the
/// desk calls it saved. It is there to be killed.
final class ScriptedEdits {

    static final int EDITS = 200;

    /// Acknowledges what is not saved yet: what no program may do.
    static final String EARLY = "early";

    private static final ItemId EDITED = new ItemId("edited");

    private ScriptedEdits() {}

    /// The arguments are the workspace; how many edits; and [#EARLY], or the settings of SQLite to
    /// work with in place of the program's own.
    public static void main(String[] arguments) throws InterruptedException {
        var file = Path.of(arguments[0]);
        var edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : EDITS;
        var manner = arguments.length > 2 ? arguments[2] : "";
        var workspace = manner.contains("=") ? Weakened.open(file, manner) : Protected.open(file);
        var tasks = new LinkedBlockingQueue<Runnable>();
        try (var desk = new Desk(workspace, tasks::add)) {
            desk.open(start().id());
            while (desk.view().tour().isEmpty()) {
                tasks.take().run();
            }
            for (var number = 1; number <= edits; number++) {
                edit(desk, number);
                while (!manner.equals(EARLY) && !(desk.view().saving() instanceof Saving.Saved)) {
                    tasks.take().run();
                }
                System.out.println(number);
            }
        }
    }

    /// Makes the edits here, and comes back when all are saved.
    static void make(Path file, int edits) {
        try (var workspace = Protected.open(file)) {
            var before = workspace.tour(start().id());
            var _ =
                    workspace.save(
                            new Change(before, Optional.of(after(edits)), "TEST", Text.EMPTY));
        }
    }

    static void edit(Desk desk, int number) {
        var title = Text.english("Edit " + number);
        var moment = moment(number);
        var item = desk.view().tour().orElseThrow().item(EDITED).orElseThrow();
        desk.edit(
                Edits.change(
                        Deed.CHANGE_TIME,
                        item,
                        present -> present.withTitle(title).withMoment(moment)));
    }

    /// A workspace with the tour in it before the first edit.
    static void create(Path file) {
        try (var workspace = Workspace.create(file, "Officer", Clock.systemUTC())) {
            var _ =
                    workspace.save(
                            new Change(
                                    Optional.empty(),
                                    Optional.of(start()),
                                    "CREATE_TOUR",
                                    Text.EMPTY));
        }
    }

    /// The tour before the first edit.
    static Tour start() {
        var tour = ArbitraryTours.tour(11, 60);
        return tour.with(
                tour.items()
                        .getFirst()
                        .withId(EDITED)
                        .withTitle(Text.english("Edit 0"))
                        .withMoment(moment(0)),
                tour.directory());
    }

    /// The tour after so many edits.
    static Tour after(int number) {
        return start().with(
                        EDITED,
                        item ->
                                item.withTitle(Text.english("Edit " + number))
                                        .withMoment(moment(number)));
    }

    /// How many edits the tour has seen; nothing where it is not as it was after any.
    static Optional<Integer> count(Tour tour) {
        return tour.item(EDITED)
                .map(item -> item.title().best(Language.ENGLISH))
                .filter(title -> title.matches("Edit \\d{1,9}"))
                .map(title -> Integer.valueOf(title.substring("Edit ".length())))
                .filter(number -> after(number).equals(tour));
    }

    private static Moment moment(int number) {
        var start = LocalDateTime.parse("2023-09-11T08:00").plusMinutes(number);
        return new Moment.Timed(start, start.plusMinutes(30));
    }
}
