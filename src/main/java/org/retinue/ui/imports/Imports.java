package org.retinue.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.brief.Reason;
import org.retinue.desk.InFile;
import org.retinue.desk.PackFile;
import org.retinue.envelope.Content;
import org.retinue.exchange.Bounded;
import org.retinue.exchange.Format;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.list.Kinds;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListReport;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.TableFile;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.job.Job;
import org.retinue.ui.list.ListDialog;
import org.retinue.ui.studio.Studio;

/// Brings files in, each as its content says what it is. Several are shown one after the other.
public final class Imports {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Ways ways;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /// Where files of each format go, and who is told what is wrong.
    public record Ways(
            Consumer<List<PackImport.Read>> packs,
            Consumer<Table> programme,
            BiConsumer<String, CalendarFile> calendars,
            EnvelopeDialog envelopes,
            Consumer<String> telling) {}

    /// What came of reading a file.
    private sealed interface Arrived {}

    private record Packed(PackImport.Read read) implements Arrived {}

    private record Tables(Path file, List<FoundTable> tables) implements Arrived {}

    private record Sealed(Path file, Content envelope) implements Arrived {}

    private record Calendar(Path file, CalendarFile calendar) implements Arrived {}

    private record Refused(String why) implements Arrived {}

    public Imports(Studio studio, Sheets sheets, Background background, Ways ways) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.ways = ways;
        // Where one dialog follows another at once, what waits goes on waiting.
        sheets.clear().subscribe(_ -> Platform.runLater(this::next));
    }

    /// Reads the files; then shows what is in them.
    public void read(List<Path> files) {
        background.run(
                studio.say("ui.command.importPacks"),
                job -> read(files, job),
                read -> {
                    take(read);
                    if (read.size() < files.size()) {
                        ways.telling()
                                .accept(studio.say("ui.import.stopped", read.size(), files.size()));
                    }
                });
    }

    /// Shows tables, as the clipboard holds them.
    public void show(String name, List<FoundTable> tables) {
        new ListDialog(studio, sheets, background, ways.programme()).open(name, tables);
    }

    public void show(String name, CalendarFile calendar) {
        ways.calendars().accept(name, calendar);
    }

    /// Those that were read before the rest was no longer wanted.
    private List<Arrived> read(List<Path> files, Job job) {
        var read = new ArrayList<Arrived>();
        for (var file : files) {
            job.reach(read.size() + 1, files.size(), file.getFileName().toString());
            if (job.isWanted()) {
                var one = read(file, job);
                if (job.isWanted()) {
                    read.add(one);
                }
            }
        }
        return read;
    }

    private Arrived read(Path file, Job job) {
        try {
            var content = InFile.bytes(file);
            return switch (Format.of(content)) {
                case PACK, PAPER -> new Packed(new PackImport.Read(file, PackFile.of(content)));
                case WORKBOOK, TABLE -> tables(file, TableFile.read(content, job::isWanted));
                case ENVELOPE -> new Sealed(file, new Content(content));
                case CALENDAR ->
                        calendar(
                                file,
                                Bounded.whileWanted(
                                        job::isWanted, () -> CalendarFile.read(content)));
                case UNKNOWN -> new Refused(studio.say("ui.import.unknown", name(file)));
            };
        } catch (IOException _) {
            var unreadable = new Problem("", Reason.UNREADABLE, List.of());
            return new Packed(new PackImport.Read(file, new Reading.Refused(List.of(unreadable))));
        }
    }

    private Arrived tables(Path file, TableFile.Reading reading) {
        return switch (reading) {
            case TableFile.Read(var tables) -> new Tables(file, tables);
            case TableFile.Unread(var why) ->
                    new Refused(
                            studio.say(
                                    "ui.import.refusedFile",
                                    name(file),
                                    ListReport.refused(studio.words(), why)));
        };
    }

    private Arrived calendar(Path file, Bounded.Result<CalendarFile> reading) {
        return switch (reading) {
            case Bounded.Done(var calendar) -> new Calendar(file, calendar);
            case Bounded.Stopped<CalendarFile> _ ->
                    new Refused(studio.say("ui.import.unknown", name(file)));
        };
    }

    private void take(List<Arrived> all) {
        var packs =
                all.stream()
                        .filter(Packed.class::isInstance)
                        .map(one -> ((Packed) one).read())
                        .toList();
        if (!packs.isEmpty()) {
            ways.packs().accept(packs);
        }
        all.forEach(one -> {
            if (one instanceof Tables(var file, var tables)) {
                waiting.add(() -> show(file, tables));
            } else if (one instanceof Sealed(var file, var envelope)) {
                waiting.add(() -> open(file, envelope.bytes()));
            } else if (one instanceof Calendar(var file, var calendar)) {
                waiting.add(() -> show(name(file), calendar));
            }
        });
        var refused =
                all.stream()
                        .filter(Refused.class::isInstance)
                        .map(one -> ((Refused) one).why())
                        .collect(Collectors.joining("\n"));
        if (!refused.isEmpty()) {
            ways.telling().accept(refused);
        }
        next();
    }

    /// What was inside comes in like any other pack.
    private void open(Path file, byte[] envelope) {
        ways.envelopes()
                .open(
                        name(file),
                        envelope,
                        inside ->
                                background.run(
                                        () -> new PackImport.Read(file, PackFile.of(inside)),
                                        read -> ways.packs().accept(List.of(read))));
    }

    /// What waits is shown once no dialog stands before the pages.
    private void next() {
        if (sheets.clear().getValue() && !waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /// A file of one table that is a programme goes into the tour as a pasted one does.
    private void show(Path file, List<FoundTable> tables) {
        var hasTour = studio.view().get().tour().isPresent();
        if (tables.size() == 1
                && hasTour
                && Kinds.of(tables.getFirst().table(), true) == ListKind.PROGRAMME) {
            ways.programme().accept(tables.getFirst().table());
        } else {
            show(name(file), tables);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
