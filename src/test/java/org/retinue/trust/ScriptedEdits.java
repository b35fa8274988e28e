package org.retinue.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// A program that makes 200 edits through the desk and acknowledges each on its output as soon as
/// the desk calls it saved. It is there to be killed.
final class ScriptedEdits {

    static final int EDITS = 200;

    private static final ItemId EDITED = new ItemId("edited");

    private ScriptedEdits() {}

    public static void main(String[] arguments) throws InterruptedException {
        var tasks = new LinkedBlockingQueue<Runnable>();
        try (var desk =
                new Desk(
                        Workspace.open(Path.of(arguments[0]), "Officer", Clock.systemUTC()),
                        tasks::add)) {
            desk.open(start().id());
            while (desk.view().tour().isEmpty()) {
                tasks.take().run();
            }
            for (var number = 1; number <= EDITS; number++) {
                var title = Text.english("Edit " + number);
                var moment = moment(number);
                var item = desk.view().tour().orElseThrow().item(EDITED).orElseThrow();
                desk.edit(
                        Edits.change(
                                Deed.CHANGE_TIME,
                                item,
                                present -> present.withTitle(title).withMoment(moment)));
                while (!(desk.view().saving() instanceof Saving.Saved)) {
                    tasks.take().run();
                }
                System.out.println(number);
            }
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

    private static Moment moment(int number) {
        var start = LocalDateTime.parse("2023-09-11T08:00").plusMinutes(number);
        return new Moment.Timed(start, start.plusMinutes(30));
    }
}
