package org.retinue.ui.exports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.Export;
import org.retinue.desk.Exported;
import org.retinue.desk.Markings;
import org.retinue.desk.OfficeKeys;
import org.retinue.desk.OutFile;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.desk.Wrapping;
import org.retinue.print.Issue;
import org.retinue.release.Release;
import org.retinue.tour.Tour;
import org.retinue.ui.job.Background;
import org.retinue.ui.job.Job;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.FileNames;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// Tours that leave the program for others in any form, made beside the window and written where
/// the officer says.
public final class Exports {

    private final Studio studio;
    private final Outside outside;
    private final Background background;
    private final Consumer<String> telling;

    public Exports(
            Studio studio, Outside outside, Background background, Consumer<String> telling) {
        this.studio = studio;
        this.outside = outside;
        this.background = background;
        this.telling = telling;
    }

    /// Writes what leaves of the tour as it was released, or of the tour as it is now.
    public void export(Tour tour, ExportWish wish, WrapWish wrap, Optional<Release> release) {
        var number = release.map(one -> Integer.toString(one.number())).orElse("");
        place("ui.command.export", FileKind.of(wish.form()), tour, part(wish.outgoing(), number))
                .ifPresentOrElse(file -> write(tour, wish, wrap, release, file), wrap::close);
    }

    /// A calendar calls off what was given out before and is no more.
    private void write(
            Tour tour, ExportWish wish, WrapWish wrap, Optional<Release> release, Path file) {
        var export = ordered(tour, wish, release);
        if (wish.form() == OutForm.CALENDAR) {
            studio.desk()
                    .issuing(outside.setting().program())
                    .calendar(
                            tour.id(),
                            release.map(Release::number),
                            wish.track(),
                            calendar -> write(export.with(calendar), wish.outgoing(), wrap, file));
        } else {
            write(export, wish.outgoing(), wrap, file);
        }
    }

    /// The file of one audience is not to be taken for that of another.
    private static String part(Outgoing outgoing, String release) {
        var audience = outgoing.redacted().audience();
        return (audience.isFull() ? release : audience.key() + " " + release).strip();
    }

    private Export ordered(Tour tour, ExportWish wish, Optional<Release> release) {
        var now = studio.clock().instant();
        var officer = outside.setting().officer();
        return new Export(
                wish.form(),
                wish.table(),
                wish.days(),
                wish.languages(),
                release.map(Issue::of).orElseGet(() -> Issue.draft(now, officer, Packs.hash(tour))),
                Markings.of(studio.view().get().office(), wish.outgoing().redacted().audience()),
                new Pack.Made(now, officer, outside.setting().program()));
    }

    /// The office's own keys.
    public OfficeKeys keys() {
        return OfficeKeys.beside(outside.setting().preferences());
    }

    private void write(Export export, Outgoing outgoing, WrapWish wrap, Path file) {
        background.run(
                studio.say("ui.command.export"),
                job -> {
                    try (wrap) {
                        return wrap.wrapping(keys())
                                .map(wrapping ->
                                        write(job, file, wrapping, () -> export.of(outgoing)))
                                .orElse(studio.say("envelope.keyNotOpened"));
                    }
                },
                telling);
    }

    /// Makes the content and writes it, and says so; nothing is written once it is no longer
    /// wanted.
    private String write(Job job, Path file, Wrapping wrapping, Supplier<Exported> content) {
        job.reach(1, 1, file.getFileName().toString());
        var made = content.get();
        var wrapped = wrapping.around(made.content());
        if (!job.isWanted()) {
            return studio.say("ui.job.cancelled");
        }
        OutFile.write(file, wrapped);
        return told(file, made);
    }

    private Optional<Path> place(String title, FileKind kind, Tour tour, String part) {
        var name = FileNames.of(studio.words(), tour, part, kind.extension());
        return outside.fileToSave(studio.say(title), kind, name);
    }

    private String told(Path file, Exported written) {
        var sentences = new ArrayList<String>();
        sentences.add(studio.say("ui.exported", file.toString()));
        written.remarks().forEach(remark -> sentences.add(remark.said(studio.words())));
        return String.join(" ", sentences);
    }
}
