package org.retinue.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.retinue.brief.Pack;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
import org.retinue.tour.Tour;

/// Packs that leave the program for others, made beside the window and written where the officer
/// says.
final class Exports {

    private final Studio studio;
    private final Outside outside;
    private final Background background;
    private final Consumer<String> telling;

    Exports(Studio studio, Outside outside, Background background, Consumer<String> telling) {
        this.studio = studio;
        this.outside = outside;
        this.background = background;
        this.telling = telling;
    }

    /// Writes what leaves as a pack, of the release of that number or of none.
    void export(Tour tour, Outgoing outgoing, String release) {
        place("ui.command.export", FileKind.PACK, tour, part(outgoing, release))
                .ifPresent(file -> export(outgoing, release, file));
    }

    /// The file of one audience is not to be taken for that of another.
    private static String part(Outgoing outgoing, String release) {
        var audience = outgoing.redacted().audience();
        return (audience.isFull() ? release : audience.key() + " " + release).strip();
    }

    private void export(Outgoing outgoing, String release, Path file) {
        var made =
                new Pack.Made(
                        studio.clock().instant(),
                        outside.setting().officer(),
                        outside.setting().program());
        background.run(
                studio.say("ui.command.export"),
                job -> write(job, file, () -> outgoing.pack(release, made)),
                written -> done("ui.exported", written));
    }

    /// Makes the content and writes it; nothing is written once it is no longer wanted.
    private static Optional<Path> write(Job job, Path file, Supplier<byte[]> content) {
        job.reach(1, 1, file.getFileName().toString());
        var made = content.get();
        if (!job.isWanted()) {
            return Optional.empty();
        }
        OutFile.write(file, made);
        return Optional.of(file);
    }

    private Optional<Path> place(String title, FileKind kind, Tour tour, String part) {
        var name = FileNames.of(studio.words(), tour, part, kind.extension());
        return outside.fileToSave(studio.say(title), kind, name);
    }

    private void done(String key, Optional<Path> file) {
        telling.accept(
                file.map(written -> studio.say(key, written.toString()))
                        .orElse(studio.say("ui.job.cancelled")));
    }
}
