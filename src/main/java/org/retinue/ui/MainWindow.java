package org.retinue.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Finding;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.banner.Banner;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.directory.PeoplePage;
import org.retinue.ui.directory.SitesPage;
import org.retinue.ui.directory.VehiclesPage;
import org.retinue.ui.imports.Drops;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.programme.ProgrammePage;
import org.retinue.ui.search.Palette;
import org.retinue.ui.search.Target;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// What the one window of a workspace holds: menus, the bar of the open tour, the pages, banners,
/// the status line, and the place where dialogs appear.
public final class MainWindow extends StackPane {

    private final Studio studio;
    private final Sheets sheets;
    private final Work work;
    private final Commands commands;
    private final Pages pages;
    private final Navigation navigation;
    private final BorderPane frame = new BorderPane();
    private Page shown = Page.HOME;
    private Optional<Page> left;
    private Optional<Target.OfItem> wanted = Optional.empty();

    public MainWindow(Studio studio, Outside outside) {
        this.studio = studio;
        sheets = new Sheets(studio.words());
        var ways =
                new Work.Ways(this::go, this::lookOn, this::search, this::troubles, this::openItem);
        work = new Work(studio, sheets, outside, ways);
        commands = Commands.of(studio, sheets, work);
        pages = new Pages(studio, outside, work, commands, new Pages.Ways(this::open, this::open));
        navigation = new Navigation(studio, this::go);
        frame.getStyleClass().add("frame");
        frame.setTop(
                new VBox(
                        new Menus(studio, commands, outside, sheets.clear(), this::entries),
                        new TopBar(studio, commands),
                        work.jobs(),
                        work.banners()));
        frame.setLeft(navigation.scrolling());
        frame.setBottom(
                new StatusLine(studio, work.giving(), this::showFindings, () -> go(Page.RELEASES)));
        getChildren().addAll(frame, sheets);
        new Drops(this, files -> work.incoming().files().read(files), studio).listen();
        sceneProperty().subscribe(this::entered);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::changePart);
        left = studio.preferences().page();
        go(Page.HOME);
        studio.view().map(view -> view.tour().map(Tour::id)).subscribe(this::opened);
        left.ifPresent(this::go);
    }

    /// Shows the page; one of a tour only while a tour is open.
    public void go(Page page) {
        if (!page.isOfTour() || studio.view().get().tour().isPresent()) {
            shown = page;
            studio.preferences().keep(page);
            navigation.select(page);
            frame.setCenter(pages.of(page));
            Platform.runLater(this::focusGrid);
        }
    }

    /// Shows this in the place of the page.
    void go(Page page, Node node) {
        pages.put(page, node);
        go(page);
    }

    /// One comes to a grid to type into it. A page that was never shown has no field to type into
    /// before it is laid out.
    private void focusGrid() {
        frame.applyCss();
        frame.layout();
        Pages.focus(frame.getCenter());
    }

    /// Opens the palette.
    Palette search() {
        var palette = new Palette(studio, commands.offered(), this::follow);
        sheets.openAtTop(palette, palette.field());
        return palette;
    }

    private void follow(Target target) {
        sheets.close();
        switch (target) {
            case Target.OfCommand(var id) -> commands.run(id);
            case Target.OfTour(var tour) -> open(tour);
            case Target.OfItem item -> open(item);
            case Target.OfSite(var site) -> page(Page.SITES, SitesPage.class).select(site);
            case Target.OfPerson(var person) -> page(Page.PEOPLE, PeoplePage.class).select(person);
            case Target.OfVehicle(var vehicle) ->
                    page(Page.VEHICLES, VehiclesPage.class).select(vehicle);
        }
    }

    private <T> T page(Page page, Class<T> type) {
        go(page);
        return type.cast(frame.getCenter());
    }

    /// The item is selected when its tour is there.
    private void open(Target.OfItem item) {
        wanted = Optional.of(item);
        open(item.tour());
        if (shows(item.tour())) {
            selectWanted(item.tour());
        }
    }

    private boolean shows(TourId tour) {
        return studio.view().get().tour().map(Tour::id).equals(Optional.of(tour));
    }

    private void selectWanted(TourId tour) {
        wanted.filter(item -> item.tour().equals(tour))
                .ifPresent(item -> {
                    wanted = Optional.empty();
                    var programme = page(Page.PROGRAMME, ProgrammePage.class);
                    Platform.runLater(() -> programme.select(item.item()));
                });
    }

    /// What can be done to the selected items of the page that shows.
    private List<MenuItem> entries() {
        return frame.getCenter() instanceof ProgrammePage programme
                ? programme.entries()
                : List.of();
    }

    /// F6 goes from a page that has no parts of its own to the list of pages, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            var focused = getScene().getFocusOwner();
            if (frame.getCenter() instanceof Parent page
                    && focused != null
                    && Sheets.isWithin(focused, page)) {
                navigation.focus(shown);
            } else {
                focusGrid();
            }
            event.consume();
        }
    }

    /// Says that something failed, until it is dismissed.
    void warn(String sentence) {
        work.banners().say(Banner.Tone.DANGER, sentence);
    }

    /// Asks whether to go on although something is not saved.
    void askToGiveUp(Runnable goOn) {
        work.askToGiveUp(goOn);
    }

    Commands commands() {
        return commands;
    }

    Work work() {
        return work;
    }

    void closeDialog() {
        work.closeDialog();
    }

    /// What there is to put right: what the page that shows is about, or else everything.
    private List<Finding> troubles() {
        var found =
                frame.getCenter() instanceof ProgrammePage programme
                        ? programme.troubles()
                        : List.<Finding>of();
        return found.isEmpty() ? studio.findings().getValue() : found;
    }

    /// Goes to the item of the open tour.
    private void openItem(ItemId item) {
        studio.view().get().tour().ifPresent(tour -> open(new Target.OfItem(tour.id(), item)));
    }

    private void open(TourId id) {
        if (shows(id)) {
            go(Page.PROGRAMME);
        } else {
            studio.desk().open(id);
        }
    }

    /// A tour that comes onto the desk shows its programme, the first one the page that was left;
    /// one that leaves takes its pages away.
    private void opened(Optional<TourId> tour) {
        // What a tour is called tells of it, and preferences are read by anybody.
        studio.preferences().keep(tour.filter(_ -> !studio.desk().isProtected()));
        if (tour.isPresent()) {
            go(left.filter(Page::isOfTour).orElse(Page.PROGRAMME));
            left = Optional.empty();
            selectWanted(tour.get());
        } else if (shown.isOfTour()) {
            go(Page.HOME);
        }
    }

    /// The programme, seen in the next way.
    private void lookOn() {
        go(Page.PROGRAMME);
        if (frame.getCenter() instanceof ProgrammePage programme) {
            programme.lookOn();
        }
    }

    void showFindings() {
        go(Page.PROGRAMME);
        if (frame.getCenter() instanceof ProgrammePage programme) {
            Platform.runLater(programme::showFindings);
        }
    }

    private void entered(@Nullable Scene scene) {
        if (scene != null) {
            scene.getAccelerators()
                    .put(
                            Commands.REDO_TOO,
                            () -> {
                                if (commands.redo().possible().getValue()) {
                                    commands.redo().deed().run();
                                }
                            });
        }
    }
}
