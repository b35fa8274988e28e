package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.OutFile;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// A program whose disk is full: it works in a folder on a small disk until that is full, tells in
/// a line each what became of the edit and of an export, and then saves elsewhere.
final class FullDisk {

    private final Path folder;
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    private FullDisk(Path folder) {
        this.folder = folder;
    }

    /// The arguments are the folder on the small disk and a folder on another.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new FullDisk(Path.of(arguments[0])).work(Path.of(arguments[1]));
    }

    private void work(Path elsewhere) throws IOException, InterruptedException {
        var pack = folder.resolve("pack.json");
        OutFile.write(pack, new byte[1000]);
        var workspace =
                Workspace.create(folder.resolve("full.retinue"), "Officer", Clock.systemUTC());
        try (var desk = new Desk(workspace, tasks::add)) {
            desk.add(ScriptedEdits.start(), Deed.CREATE_TOUR);
            runUntilSettled(desk);
            fill();
            rename(desk, "An edit on a full disk");
            runUntilSettled(desk);
            say(
                    "saving",
                    desk.view().saving() instanceof Saving.Failed(var trouble)
                            ? trouble.kind()
                            : "saved");
            say("on the screen", title(desk.view().tour().orElseThrow()));
            say("exporting", export(pack));
            say("old pack", Files.size(pack));
            try (var files = Files.list(folder)) {
                say("left over", files.filter(file -> file.toString().endsWith(".part")).count());
            }
            var failed = desk.view().saving();
            desk.saveElsewhere(elsewhere.resolve("elsewhere.retinue"));
            while (desk.view().saving().equals(failed)) {
                tasks.take().run();
            }
            runUntilSettled(desk);
            say("elsewhere", desk.view().saving() instanceof Saving.Saved ? "saved" : "failed");
        }
        say("old workspace", Workspace.verify(folder.resolve("full.retinue")).isSound());
        try (var there =
                Workspace.open(
                        elsewhere.resolve("elsewhere.retinue"), "Officer", Clock.systemUTC())) {
            say(
                    "title elsewhere",
                    title(there.tour(ScriptedEdits.start().id()).orElseThrow().tour()));
        }
    }

    private void rename(Desk desk, String title) {
        var item = desk.view().tour().orElseThrow().items().getFirst();
        desk.edit(
                Edits.change(
                        Deed.RENAME_ITEM, item, present -> present.withTitle(Text.english(title))));
    }

    private static String title(Tour tour) {
        return tour.items().getFirst().title().best(Language.ENGLISH);
    }

    private void runUntilSettled(Desk desk) throws InterruptedException {
        while (desk.view().saving() instanceof Saving.Pending) {
            tasks.take().run();
        }
    }

    private static Object export(Path pack) {
        try {
            OutFile.write(pack, new byte[1_000_000]);
            return "written";
        } catch (Trouble trouble) {
            return trouble.kind();
        }
    }

    /// Leaves no byte free.
    private void fill() throws IOException {
        var filler = folder.resolve("filler");
        var free = Files.getFileStore(folder).getUsableSpace();
        try (var out = Files.newOutputStream(filler)) {
            out.write(new byte[(int) free]);
        }
    }

    private static void say(String what, Object came) {
        System.out.println(what + ": " + came);
    }
}
