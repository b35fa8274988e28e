package org.retinue.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.retinue.check.Finding;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.arrange.Arranging;
import org.retinue.ui.banner.Banners;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.exports.ExportDialog;
import org.retinue.ui.exports.Exports;
import org.retinue.ui.giving.Giving;
import org.retinue.ui.giving.Released;
import org.retinue.ui.guide.GuideView;
import org.retinue.ui.job.Background;
import org.retinue.ui.lock.Protecting;
import org.retinue.ui.mend.Remedies;
import org.retinue.ui.merge.Merging;
import org.retinue.ui.merge.Overtaken;
import org.retinue.ui.office.RulesPane;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.preview.DayTextDialog;
import org.retinue.ui.preview.Preset;
import org.retinue.ui.preview.PreviewDialog;
import org.retinue.ui.preview.Prints;
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
    private final WorkspaceFiles workspaces;
    private final Incoming incoming;
    private final Exports exports;
    private final Giving giving;
    private final Released released;
    private final Prints prints;
    private final NewTours newTours;
    private final Arranging arranging;
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
        background = new Background(studio, jobs.getChildren(), banners::tell);
        workspaces = new WorkspaceFiles(studio, outside);
        incoming = new Incoming(studio, sheets, background, outside, banners::tell);
        arranging = new Arranging(studio, sheets, background);
        newTours = new NewTours(studio, sheets, background);
        remedies =
                new Remedies(
                        studio,
                        sheets,
                        background,
                        ways.findings(),
                        () -> outside.setting().officer());
        exports = new Exports(studio, outside, background, banners::tell);
        protecting = new Protecting(studio, sheets, background, outside.guarding(), banners::tell);
        prints = new Prints(studio, outside, background, banners::tell);
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
            var title = studio.say("ui.command.tourRules");
            sheets.open(Sheet.wide(title, rules, List.of(closing())), rules.first());
        });
    }

    @Override
    public void shift() {
        arranging.shift("");
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
        var _ = arranging.whole();
    }

    @Override
    public void fits() {
        arranging.fits();
    }

    Arranging arranging() {
        return arranging;
    }

    @Override
    public void pasteTable() {
        incoming.pasting().open();
    }

    @Override
    public void newWorkspace() {
        workspaces.create();
    }

    @Override
    public void openWorkspace() {
        workspaces.open();
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
        incoming.choose();
    }

    /// Files that are dropped onto the window, or chosen, and what is pasted.
    Incoming incoming() {
        return incoming;
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
        workspaces.saveElsewhere();
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
        var title = studio.say("ui.guide.title");
        sheets.open(new Sheet(title, guide, List.of(closing())), guide.list());
    }

    @Override
    public void about() {
        var about = new AboutPane(studio, outside.setting());
        var title = studio.say("ui.command.about");
        sheets.open(new Sheet(title, about, List.of(closing())), about.list());
    }

    /// The button that takes away what was only to be seen.
    private Button closing() {
        return sheets.dismiss(studio.say("ui.close"), "close");
    }

    private Optional<Tour> tour() {
        return studio.view().get().tour();
    }
}
