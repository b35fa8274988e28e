package org.retinue.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.imports.Imports;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// The pages of the open tour, and the dialogs about it, as pictures.
final class TourScreens {

    private static final String SLIP = "+40";

    private final Camera camera;

    TourScreens(Camera camera) {
        this.camera = camera;
    }

    void render() {
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

    private void importKnown(MainWindow window) {
        studio().view()
                .get()
                .tour()
                .map(Specimens::known)
                .ifPresent(pack -> window.work().incoming().packs().take(List.of(pack)));
    }

    /// The table is read while the dialog is open.
    private void paste() {
        camera.prepare(window -> window.work().incoming().pasting().open(Specimens.pasted()));
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
        camera.prepare(window -> show.accept(window.work().incoming().files()));
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
        window.work().arranging().shift(SLIP);
    }

    /// The dialog, and what it has found when it is done.
    private void arranged() {
        camera.prepare(window -> window.work().arrange());
        camera.paint("arrange");
        camera.prepare(_ -> {});
        var pane = Camera.get(() -> camera.window().work().arranging().whole().orElseThrow());
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

    private void picture(String name, Consumer<MainWindow> prepare) {
        camera.picture(name, prepare);
    }

    private Studio studio() {
        return camera.studio();
    }
}
