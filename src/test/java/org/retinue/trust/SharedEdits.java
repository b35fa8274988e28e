package org.retinue.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// A program that renames one item again and again while another does so with another item of the
/// same tour. Acknowledges each name that is saved, and tells when it has to wait.
final class SharedEdits {

    static final int EDITS = 30;

    /// Writes the whole tour as it has it over what is there: what no program may do.
    static final String HEEDLESS = "heedless";

    private SharedEdits() {}

    /// The arguments are the workspace, the number of the item, and [#HEEDLESS] or nothing.
    public static void main(String[] arguments) throws InterruptedException {
        var file = Path.of(arguments[0]);
        var item = Integer.parseInt(arguments[1]);
        if (arguments.length > 2) {
            overwrite(file, item);
        } else {
            edit(file, item);
        }
    }

    private static void edit(Path file, int item) throws InterruptedException {
        var tasks = new LinkedBlockingQueue<Runnable>();
        try (var desk = new Desk(Workspace.open(file, "Officer", Clock.systemUTC()), tasks::add)) {
            desk.open(ScriptedEdits.start().id());
            while (desk.view().tour().isEmpty()) {
                tasks.take().run();
            }
            for (var number = 1; number <= EDITS; number++) {
                var title = Text.english("Edit " + number);
                var edited = desk.view().tour().orElseThrow().items().get(item);
                desk.edit(
                        Edits.change(
                                Deed.RENAME_ITEM, edited, present -> present.withTitle(title)));
                while (!(desk.view().saving() instanceof Saving.Saved)) {
                    if (desk.view().saving() instanceof Saving.Failed(var trouble)) {
                        System.out.println(trouble.kind());
                        desk.retry();
                    }
                    tasks.take().run();
                }
                System.out.println(number);
            }
        }
    }

    private static void overwrite(Path file, int item) {
        try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            var mine = workspace.tour(ScriptedEdits.start().id()).orElseThrow().tour();
            for (var number = 1; number <= EDITS; number++) {
                mine = renamed(mine, item, number);
                var there = workspace.tour(mine.id());
                try {
                    var _ =
                            workspace.save(
                                    new Change(there, Optional.of(mine), "TEST", Text.EMPTY));
                    System.out.println(number);
                } catch (Trouble e) {
                    System.out.println(e.kind());
                }
            }
        }
    }

    private static Tour renamed(Tour tour, int item, int number) {
        return tour.with(
                tour.items().get(item).id(),
                present -> present.withTitle(Text.english("Edit " + number)));
    }

    /// The last name that an item was given, or 0.
    static int last(Tour tour, int item) {
        var title = tour.items().get(item).title().best(Language.ENGLISH);
        return title.matches("Edit \\d{1,9}") ? Integer.parseInt(title.substring(5)) : 0;
    }
}
