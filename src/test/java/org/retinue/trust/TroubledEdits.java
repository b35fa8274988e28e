package org.retinue.trust;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Notice;
import org.retinue.desk.Saving;
import org.retinue.desk.View;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;
import org.retinue.words.Words;

/// A program that works while its disk refuses something: it tells each edit that is saved; when
/// one cannot be, what the officer reads in either language and what is on the screen; and goes on
/// at another place, or tries again.
final class TroubledEdits {

    static final int EDITS = 6;

    /// What is done about a failure.
    enum Manner {
        ELSEWHERE,
        AGAIN,
        /// Calls the edit saved, and ends: what no program may do.
        HEEDLESS
    }

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Manner manner;

    private TroubledEdits(Manner manner) {
        this.manner = manner;
    }

    /// The arguments are the workspace, the other place, and the manner.
    public static void main(String[] arguments) throws InterruptedException {
        try {
            new TroubledEdits(Manner.valueOf(arguments[2]))
                    .work(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (Trouble trouble) {
            // Nothing was begun that could be lost.
            tell(trouble);
        }
    }

    private void work(Path file, Path elsewhere) throws InterruptedException {
        try (var desk = new Desk(Protected.open(file), tasks::add)) {
            notice(desk.view());
            desk.listen(TroubledEdits::notice);
            desk.open(ScriptedEdits.start().id());
            while (desk.view().tour().isEmpty() && desk.view().notice().isEmpty()) {
                tasks.take().run();
            }
            if (desk.view().tour().isEmpty()) {
                // It could not be read; the officer asks once more.
                desk.open(ScriptedEdits.start().id());
                while (desk.view().tour().isEmpty()) {
                    tasks.take().run();
                }
            }
            for (var number = 1; number <= EDITS; number++) {
                ScriptedEdits.edit(desk, number);
                settle(desk);
                if (desk.view().saving() instanceof Saving.Failed(var trouble)) {
                    if (manner == Manner.HEEDLESS) {
                        System.out.println("saved " + number);
                        Runtime.getRuntime().halt(0);
                    }
                    tell(trouble);
                    goOn(desk, elsewhere);
                    return;
                }
                System.out.println("saved " + number);
            }
        }
    }

    private void goOn(Desk desk, Path elsewhere) throws InterruptedException {
        var shown = ScriptedEdits.count(desk.view().tour().orElseThrow()).orElse(-1);
        System.out.println("shown " + shown);
        var failed = desk.view().saving();
        if (manner == Manner.AGAIN) {
            desk.retry();
        } else {
            desk.saveElsewhere(elsewhere);
        }
        while (desk.view().saving().equals(failed)) {
            tasks.take().run();
        }
        settle(desk);
        if (desk.view().saving() instanceof Saving.Saved) {
            System.out.println(manner.name().toLowerCase(Locale.ROOT) + " " + shown);
        }
    }

    private void settle(Desk desk) throws InterruptedException {
        while (desk.view().saving() instanceof Saving.Pending) {
            tasks.take().run();
        }
    }

    private static void notice(View view) {
        if (view.notice().orElse(null) instanceof Notice.Unreadable(var trouble)) {
            System.out.println("noticed " + trouble.kind());
        }
    }

    private static void tell(Trouble trouble) {
        System.out.println("failed " + trouble.kind());
        System.out.println("said " + Words.in(Language.ENGLISH).trouble(trouble));
        System.out.println("said " + Words.in(Language.CHINESE).trouble(trouble));
    }
}
