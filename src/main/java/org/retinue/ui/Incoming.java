package org.retinue.ui;

import java.util.List;
import java.util.function.Consumer;
import org.retinue.exchange.table.FoundTable;
import org.retinue.ui.calendar.CalendarDialog;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.imports.EnvelopeDialog;
import org.retinue.ui.imports.Imports;
import org.retinue.ui.imports.PackImport;
import org.retinue.ui.job.Background;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.paste.PasteDialog;
import org.retinue.ui.studio.Studio;

/// Whatever comes into the open workspace: files that are chosen or dropped, and what is pasted. A
/// pasted list is taken as one that came in a file, and a programme in a file as a pasted one.
final class Incoming {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Outside outside;
    private final Consumer<String> telling;
    private final Imports files;

    Incoming(
            Studio studio,
            Sheets sheets,
            Background background,
            Outside outside,
            Consumer<String> telling) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.outside = outside;
        this.telling = telling;
        files =
                new Imports(
                        studio,
                        sheets,
                        background,
                        new Imports.Ways(
                                packs -> packs().take(packs),
                                table -> pasting().open(List.of(table)),
                                (name, calendar) -> calendars().open(name, calendar),
                                new EnvelopeDialog(studio, sheets, background, outside),
                                telling));
    }

    /// Asks which files.
    void choose() {
        var chosen =
                outside.filesToOpen(studio.say("ui.command.importPacks"), FileKind.INCOMING, true);
        if (!chosen.isEmpty()) {
            files.read(chosen);
        }
    }

    Imports files() {
        return files;
    }

    PackImport packs() {
        return new PackImport(
                studio, sheets, studio.desk().issuing(outside.setting().program()), telling);
    }

    private CalendarDialog calendars() {
        return new CalendarDialog(studio, sheets, background, telling);
    }

    PasteDialog pasting() {
        return new PasteDialog(
                studio,
                sheets,
                background,
                new PasteDialog.Ways(
                        tables -> files.show("", tables.stream().map(FoundTable::pasted).toList()),
                        telling));
    }
}
