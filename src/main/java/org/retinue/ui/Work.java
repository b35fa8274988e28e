package org.retinue.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.retinue.check.Finding;
import org.retinue.exchange.table.FoundTable;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;
import org.retinue.ui.arrange.ArrangeDialog;
import org.retinue.ui.arrange.ArrangePane;
import org.retinue.ui.banner.Banner;
import org.retinue.ui.banner.Banners;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.exports.ExportDialog;
import org.retinue.ui.exports.Exports;
import org.retinue.ui.giving.Giving;
import org.retinue.ui.giving.Released;
import org.retinue.ui.guide.GuideView;
import org.retinue.ui.job.Background;
import org.retinue.ui.mend.Remedies;
import org.retinue.ui.merge.Merging;
import org.retinue.ui.merge.Overtaken;
import org.retinue.ui.office.RulesPane;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.paste.PasteDialog;
import org.retinue.ui.preview.DayTextDialog;
import org.retinue.ui.preview.Preset;
import org.retinue.ui.preview.PreviewDialog;
import org.retinue.ui.preview.Prints;
import org.retinue.ui.ripple.ShiftDialog;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.tour.NewTours;
import org.retinue.ui.tour.TourDialog;

/// What the commands do: dialogs, files, and what is asked of the world around the window.
final class Work implements Errands {

    private final Studio studio;
    private final Sheets sheets;
    private final Outside outside;
    private final Ways ways;
    private final Overtaken overtaken;
    private final Banners banners;
    private final VBox jobs = new VBox();
    private final Background background;
    private final Imports imports;
    private final Exports exports;
    private final Giving giving;
    private final Released released;
    private final Prints prints;
    private final NewTours newTours;
    private final Remedies remedies;
    private final Protecting protecting;

    /// What the window shows otherwise.
    record Ways(
            Consumer<Page> go,
            Runnable lookOn,
            Runnable search,
            Supplier<List<Finding>> findings,
            Consumer<ItemId> item) {}

    Work(Studio studio, Sheets sheets, Outside outside, Ways ways) {
        this.studio = studio;
        this.sheets = sheets;
        this.outside = outside;
        this.ways = ways;
        overtaken = new Overtaken(studio, sheets);
        banners = new Banners(studio, this::saveElsewhere, overtaken::choose);
        background = new Background(studio, jobs.getChildren(), this::tell);
        imports =
                new Imports(
                        studio,
                        sheets,
                        background,
                        new Imports.Ways(
                                packs -> importer().take(packs),
                                table -> pasting().open(List.of(table)),
                                new EnvelopeDialog(studio, sheets, background, outside),
                                this::tell));
        newTours = new NewTours(studio, sheets, background);
        remedies =
                new Remedies(
                        studio,
                        sheets,
                        background,
                        ways.findings(),
                        () -> outside.setting().officer());
        exports = new Exports(studio, outside, background, this::tell);
        protecting = new Protecting(studio, sheets, background, outside.guarding(), this::tell);
        prints = new Prints(studio, outside, background, this::tell);
        giving = new Giving(studio, background, outside.setting().program());
        released =
                new Released(
                        studio,
                        sheets,
                        giving,
                        banners,
                        new Released.Ways(exports, this::print, ways.item()));
    }

    /// What was given out of the open tour.
    Giving giving() {
        return giving;
    }

    Remedies remedies() {
        return remedies;
    }

    Released released() {
        return released;
    }

    Background background() {
        return background;
    }

    /// Where work that takes long shows.
    VBox jobs() {
        return jobs;
    }

    Banners banners() {
        return banners;
    }

    @Override
    public void newTour() {
        newTours.open(outside.setting().officer());
    }

    @Override
    public void tourDetails() {
        tour().ifPresent(tour -> new TourDialog(studio, sheets).open(tour));
    }

    @Override
    public void tourRules() {
        tour().ifPresent(_ -> {
            var rules = RulesPane.ofTour(studio);
            var close = sheets.dismiss(studio.say("ui.close"), "close");
            sheets.open(
                    Sheet.wide(studio.say("ui.command.tourRules"), rules, List.of(close)),
                    rules.first());
        });
    }

    @Override
    public void shift() {
        shift("");
    }

    /// Opens the dialog, in which this is typed already.
    void shift(String typed) {
        tour().ifPresent(tour ->
                lead(tour)
                        .ifPresent(
                                item -> new ShiftDialog(studio, sheets).open(tour, item, typed)));
    }

    @Override
    public void mend() {
        remedies.mend();
    }

    @Override
    public void waive() {
        remedies.waive();
    }

    @Override
    public void arrange() {
        var _ = arranging();
    }

    /// Opens the dialog.
    Optional<ArrangePane> arranging() {
        return tour().map(tour -> new ArrangeDialog(studio, sheets, background).open(tour));
    }

    @Override
    public void fits() {
        tour().ifPresent(tour ->
                lead(tour)
                        .ifPresent(item ->
                                new ArrangeDialog(studio, sheets, background).open(tour, item)));
    }

    @Override
    public void pasteTable() {
        pasting().open();
    }

    PasteDialog pasting() {
        return new PasteDialog(
                studio,
                sheets,
                background,
                new PasteDialog.Ways(
                        tables ->
                                imports.show("", tables.stream().map(FoundTable::pasted).toList()),
                        this::tell));
    }

    @Override
    public void newWorkspace() {
        outside.fileToSave(
                        studio.say("ui.command.newWorkspace"), FileKind.WORKSPACE, "office.retinue")
                .ifPresent(outside::openWorkspace);
    }

    @Override
    public void openWorkspace() {
        outside.filesToOpen(studio.say("ui.command.openWorkspace"), FileKind.WORKSPACE, false)
                .forEach(outside::openWorkspace);
    }

    @Override
    public Protecting protecting() {
        return protecting;
    }

    @Override
    public void openSample() {
        outside.openSample();
    }

    @Override
    public void importPacks() {
        var files =
                outside.filesToOpen(studio.say("ui.command.importPacks"), FileKind.INCOMING, true);
        if (!files.isEmpty()) {
            imports.read(files);
        }
    }

    /// Files that are dropped onto the window, or chosen.
    Imports imports() {
        return imports;
    }

    PackImport importer() {
        return new PackImport(
                studio, sheets, studio.desk().issuing(outside.setting().program()), this::tell);
    }

    /// Lets the officer choose where somebody else changed the same.
    void merge(Merging merging) {
        overtaken.choose(merging);
    }

    void closeDialog() {
        sheets.close();
    }

    @Override
    public void export() {
        tour().ifPresent(tour ->
                new ExportDialog(studio, sheets, exports.keys())
                        .open(
                                tour,
                                (wish, wrap) ->
                                        exports.export(tour, wish, wrap, Optional.empty())));
    }

    @Override
    public void copyDay() {
        tour().ifPresent(tour -> new DayTextDialog(studio, sheets, background, outside).open(tour));
    }

    @Override
    public void print() {
        print(Preset.NONE);
    }

    void print(Preset preset) {
        tour().ifPresent(tour -> new PreviewDialog(studio, sheets, prints).open(tour, preset));
    }

    @Override
    public void giveOut() {
        released.giveOut();
    }

    @Override
    public void saveElsewhere() {
        outside.fileToSave(
                        studio.say("ui.command.saveElsewhere"),
                        FileKind.WORKSPACE,
                        studio.view().get().file().getFileName().toString())
                .ifPresent(studio.desk()::saveElsewhere);
    }

    @Override
    public void quit() {
        outside.quit();
    }

    void askToGiveUp(Runnable goOn) {
        new GiveUpDialog(studio, sheets).open(goOn);
    }

    @Override
    public void search() {
        ways.search().run();
    }

    @Override
    public void go(Page page) {
        ways.go().accept(page);
    }

    @Override
    public void look() {
        ways.lookOn().run();
    }

    @Override
    public void guide() {
        var guide = new GuideView(studio);
        var close = sheets.dismiss(studio.say("ui.close"), "close");
        sheets.open(new Sheet(studio.say("ui.guide.title"), guide, List.of(close)), guide.list());
    }

    @Override
    public void about() {
        var about = new AboutPane(studio, outside.setting());
        var close = sheets.dismiss(studio.say("ui.close"), "close");
        sheets.open(new Sheet(studio.say("ui.command.about"), about, List.of(close)), about.list());
    }

    private Optional<Tour> tour() {
        return studio.view().get().tour();
    }

    private Optional<Item> lead(Tour tour) {
        return studio.selection().get().lead().flatMap(tour::item);
    }

    private void tell(String sentence) {
        banners.say(Banner.Tone.INFORMATION, sentence);
    }

    private void tell(Trouble trouble) {
        banners.say(Banner.Tone.DANGER, studio.words().trouble(trouble));
    }
}
