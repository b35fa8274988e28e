package org.retinue.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Fits;
import org.retinue.check.Finding;
import org.retinue.desk.View;
import org.retinue.mend.Mends;
import org.retinue.store.Key;
import org.retinue.store.TourSummary;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Theme;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// Every screen and dialog of the program as a picture, made without a display.
public final class Screens {

    private static final String SLIP = "+40";

    private final Camera camera;

    /// How large a window is.
    public record Size(int width, int height) {}

    private Screens(Camera camera) {
        this.camera = camera;
    }

    /// Writes a picture of each screen of the setting's workspace, with its largest tour open, into
    /// the folder, and says which.
    public static List<Path> render(Setting setting, Theme theme, Size size, Path folder) {
        return render(setting, Key.NONE, theme, size, folder);
    }

    /// The same of a protected workspace.
    public static List<Path> render(Setting setting, Key key, Theme theme, Size size, Path folder) {
        try (var camera = Camera.before(setting, key, theme, size, folder)) {
            new Screens(camera).render();
            return camera.pictures();
        }
    }

    private void render() {
        picture("home", window -> window.go(Page.HOME));
        newTour();
        picture("guide", window -> window.work().guide());
        picture("import", window -> window.work().importer().take(List.of(Specimens.refused())));
        largest()
                .ifPresent(tour -> {
                    Camera.run(() -> studio().desk().open(tour.id()));
                    Camera.until(() -> studio().view().get().tour().isPresent());
                    ofTour();
                });
        found("search", "");
        found("search-found", "h");
        found("search-nothing", "zzzz");
        picture("sites", window -> window.go(Page.SITES));
        picture("sites-rooms", window -> lookDown(window, 0.25));
        picture("sites-facts", window -> lookDown(window, 1));
        for (var page : List.of(Page.PEOPLE, Page.TRAVEL_TIMES, Page.VEHICLES, Page.OFFICE)) {
            picture(page.id(), window -> window.go(page));
        }
        picture(
                "office-audiences",
                window -> ((ToggleButton) window.lookup("#office-audiences")).fire());
        picture("office-keys", window -> ((ToggleButton) window.lookup("#office-keys")).fire());
        picture("protect", window -> window.work().protecting().protect());
        picture("give-up", window -> window.askToGiveUp(() -> {}));
        picture("about", window -> window.work().about());
    }

    private Optional<TourSummary> largest() {
        return Camera.get(() ->
                studio().view().get().tours().stream()
                        .max(Comparator.comparingInt(TourSummary::items)));
    }

    /// The templates come while the dialog is open.
    private void newTour() {
        camera.prepare(window -> window.work().newTour());
        Camera.until(() ->
                camera.window().lookup("#new-template") instanceof ComboBox<?> templates
                        && templates.getItems().size() > 1);
        camera.paint("new-tour");
        Camera.run(() -> templates().getSelectionModel().select(1));
        camera.paint("new-tour-template");
    }

    private ComboBox<?> templates() {
        return (ComboBox<?>) camera.window().lookup("#new-template");
    }

    private void ofTour() {
        picture("programme", window -> window.go(Page.PROGRAMME));
        picture("findings", MainWindow::showFindings);
        picture("item", this::chooseFound);
        picture("item-people", window -> unfold(window, 0.5));
        picture("item-notes", window -> unfold(window, 1));
        picture("ripple", this::slip);
        picture("item-seats", this::chooseBanquet);
        mend();
        picture("waive", window -> window.work().remedies().waive());
        arranged();
        fit("fits", true);
        fit("fits-nowhere", false);
        picture("board", window -> window.work().look());
        picture("both", window -> window.work().look());
        picture("delegation", window -> window.go(Page.DELEGATION));
        picture("rooms", window -> window.go(Page.ROOMS));
        picture("gifts", window -> window.go(Page.GIFTS));
        picture("tasks", window -> window.go(Page.TASKS));
        picture("clashes", window -> window.go(Page.CLASHES));
        picture("tour", window -> window.work().tourDetails());
        picture("tour-rules", window -> window.work().tourRules());
        picture("import-known", this::importKnown);
        paste();
        incoming("list", "#list-rows", imports -> imports.show("", Specimens.list()));
        incoming(
                "calendar",
                "#calendar-rows",
                imports -> imports.show("invitations.ics", Specimens.calendar()));
        picture("export", window -> window.work().export());
        dayText();
        print();
        new GivenScreens(camera).render();
    }

    /// The pages come while the dialog is open.
    private void print() {
        camera.prepare(window -> window.work().print());
        Camera.until(() ->
                camera.window().lookup("#pages .image-view") instanceof ImageView page
                        && page.getImage() != null);
        camera.paint("print");
        Camera.run(() -> {
            var papers = (ListView<?>) camera.window().lookup("#print-papers");
            papers.getSelectionModel().selectRange(0, 3);
        });
        Camera.until(() ->
                camera.window().lookup("#preview-status") instanceof Label status
                        && status.getText().isEmpty());
        camera.paint("print-papers");
    }

    /// The first finding for which something helps.
    private void mend() {
        var mendable = Camera.get(this::mendable);
        mendable.ifPresent(finding -> {
            camera.prepare(window -> window.work().remedies().mend(List.of(finding)));
            Camera.until(() ->
                    camera.window().lookup("#mend-choices") instanceof ListView<?> mends
                            && !mends.getItems().isEmpty());
            camera.paint("mend");
        });
    }

    private Optional<Finding> mendable() {
        var view = studio().view().get();
        return view.tour().stream()
                .map(tour -> view.situation(tour, studio().today()))
                .flatMap(situation ->
                        studio().findings().getValue().stream()
                                .filter(finding ->
                                        !Mends.of(finding, situation, view.directory()).isEmpty()))
                .findFirst();
    }

    /// An item of which something was found shows all that one can have.
    private void chooseFound(MainWindow window) {
        ((ToggleButton) window.lookup("#tab-item")).fire();
        var view = studio().view().get();
        view.tour().stream()
                .flatMap(tour -> tour.items().stream())
                .filter(item ->
                        view.findings(studio().today()).stream()
                                .anyMatch(found -> found.items().contains(item.id())))
                .findFirst()
                .ifPresent(item -> studio().selection().choose(item.id()));
    }

    private void chooseBanquet(MainWindow window) {
        studio().view().get().tour().stream()
                .flatMap(tour -> tour.items().stream())
                .filter(item ->
                        item instanceof Engagement engagement
                                && engagement.kind() == EngagementKind.BANQUET)
                .findFirst()
                .ifPresent(banquet -> studio().selection().choose(banquet.id()));
        unfold(window, 0.53);
    }

    /// Everything that an item has, from a place on.
    private static void unfold(MainWindow window, double place) {
        var fields = (ScrollPane) window.lookup("#inspector-fields");
        fields.lookupAll(".section").forEach(section -> ((TitledPane) section).setExpanded(true));
        fields.layout();
        fields.setVvalue(place);
    }

    private static void lookDown(MainWindow window, double place) {
        ((ScrollPane) window.lookup(".catalogue .side .scroll-pane")).setVvalue(place);
    }

    private void importKnown(MainWindow window) {
        studio().view()
                .get()
                .tour()
                .map(Specimens::known)
                .ifPresent(pack -> window.work().importer().take(List.of(pack)));
    }

    /// The table is read while the dialog is open.
    private void paste() {
        camera.prepare(window -> window.work().pasting().open(Specimens.pasted()));
        Camera.until(() -> camera.window().lookup("#pasted-rows") != null);
        camera.paint("paste");
    }

    /// The text is made while the dialog is open.
    private void dayText() {
        camera.prepare(window -> window.work().copyDay());
        Camera.until(() ->
                camera.window().lookup("#day-text") instanceof TextArea text
                        && !text.getText().isEmpty());
        camera.paint("day-text");
    }

    /// What comes in is read while the dialog is open.
    private void incoming(String name, String rows, Consumer<Imports> show) {
        camera.prepare(window -> show.accept(window.work().imports()));
        Camera.until(() ->
                camera.window().lookup(rows) instanceof ListView<?> list
                        && !list.getItems().isEmpty());
        camera.paint(name);
    }

    /// The first item that can be late is.
    private void slip(MainWindow window) {
        studio().view().get().tour().stream()
                .flatMap(tour -> tour.items().stream())
                .filter(item -> !item.standing().anchored())
                .findFirst()
                .ifPresent(item -> studio().selection().choose(item.id()));
        window.work().shift(SLIP);
    }

    /// The dialog, and what it has found when it is done.
    private void arranged() {
        camera.prepare(window -> window.work().arrange());
        camera.paint("arrange");
        camera.prepare(_ -> {});
        var pane = Camera.get(() -> camera.window().work().arranging().orElseThrow());
        Camera.run(pane::start);
        Camera.until(() -> !pane.running().get());
        camera.paint("arrange-found");
    }

    /// An engagement that fits somewhere, of the pool if there is one, or one that fits nowhere.
    private void fit(String name, boolean somewhere) {
        Camera.get(() -> fitting(somewhere))
                .ifPresent(item ->
                        picture(
                                name,
                                window -> {
                                    studio().selection().choose(item);
                                    window.work().fits();
                                }));
    }

    private Optional<ItemId> fitting(boolean somewhere) {
        var view = studio().view().get();
        return view.tour().stream()
                .flatMap(tour -> Stream.concat(tour.pool().stream(), tour.items().stream()))
                .filter(item -> item instanceof Engagement)
                .map(Item::id)
                .filter(item ->
                        view.tour().filter(tour -> fits(view, tour, item) == somewhere).isPresent())
                .findFirst();
    }

    private boolean fits(View view, Tour tour, ItemId item) {
        var asked = Asked.usual(tour, Customs.USUAL);
        return !Fits.of(tour, item, asked, view.ground(tour, studio().today())).isEmpty();
    }

    private void found(String name, String typed) {
        camera.prepare(_ -> {});
        var palette = Camera.get(camera.window()::search);
        Camera.run(() -> palette.type(typed));
        Camera.until(palette::isAnswered);
        camera.paint(name);
    }

    private void picture(String name, Consumer<MainWindow> prepare) {
        camera.picture(name, prepare);
    }

    private Studio studio() {
        return camera.studio();
    }
}
