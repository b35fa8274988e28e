package org.retinue.ui.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.release.Comparison;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.tour.Tour;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.GridBar;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// What was given out of the open tour: the releases on the left; on the right what differs between
/// two of them, or who holds which paper.
public final class ReleasesPage extends VBox {

    private final Studio studio;
    private final Past past;
    private final Deeds deeds;
    private final ListView<EditionLine> list = new ListView<>();
    private final ComparePane compare;
    private final DistributionPane distribution;
    private final Label sum = new Label();
    private final SplitPane parts;
    private final Region empty;
    private final List<Button> ofRelease;
    private Optional<Edition> selected = Optional.empty();
    private boolean filling;

    public ReleasesPage(Studio studio, ObservableValue<Given> given, Past past, Deeds deeds) {
        this.studio = studio;
        this.past = past;
        this.deeds = deeds;
        compare = new ComparePane(studio, past, deeds::open);
        distribution = new DistributionPane(studio, deeds, this::see);
        ofRelease =
                List.of(
                        button("look", Feather.EYE, () -> chosen().ifPresent(deeds::look)),
                        button("print", Feather.PRINTER, () -> chosen().ifPresent(deeds::print)),
                        button("export", Feather.UPLOAD, () -> chosen().ifPresent(deeds::export)));
        setId("releases");
        getStyleClass().addAll("page", "releases");
        prepareList();
        parts = new SplitPane(list, right());
        parts.setDividerPositions(0.27);
        SplitPane.setResizableWithParent(list, false);
        empty = empty();
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        getChildren().addAll(bar(), parts, empty);
        given.subscribe(this::show);
    }

    /// Puts the cursor where the keyboard goes from release to release.
    public void focusList() {
        if (list.isVisible() && parts.isVisible()) {
            list.requestFocus();
        } else {
            empty.lookup("#release-first").requestFocus();
        }
    }

    /// The release that is chosen, if it is not the working tour.
    public Optional<Integer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(EditionLine::edition)
                .flatMap(edition ->
                        edition instanceof Edition.Released(var number)
                                ? Optional.of(number)
                                : Optional.empty());
    }

    /// Shows who holds which paper.
    public void showDistribution() {
        ((ToggleButton) lookup("#tab-distribution")).fire();
    }

    /// What has changed for the holder of the paper.
    private void see(Handing handing) {
        ((ToggleButton) lookup("#tab-changes")).fire();
        var editions = list.getItems().stream().map(EditionLine::edition).toList();
        compare.compare(
                editions,
                new Edition.Released(handing.release()),
                editions.size() > 1 ? editions.get(1) : editions.getFirst(),
                handing.person());
    }

    private GridBar bar() {
        var give = new Button(studio.say("releases.give"), Icons.of(Feather.SEND));
        give.setId("page-release");
        give.setOnAction(_ -> deeds.giveOut());
        give.disableProperty().bind(studio.view().map(View::readOnly));
        sum.setId("releases-state");
        sum.getStyleClass().add("detail");
        var buttons = new ArrayList<Button>(ofRelease);
        buttons.add(give);
        return new GridBar(studio.words().name(Page.RELEASES), List.of(sum), buttons);
    }

    private Button button(String name, Feather sign, Runnable deed) {
        var button = new Button(studio.say("releases.button." + name), Icons.of(sign));
        button.setId("release-" + name);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void prepareList() {
        list.setId("release-list");
        list.setAccessibleText(studio.words().name(Page.RELEASES));
        list.setCellFactory(cells -> new EditionCell(cells, studio.words(), studio.zone()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
                        chosen().ifPresent(deeds::look);
                        event.consume();
                    }
                });
    }

    private Region right() {
        var tabs = new ToggleGroup();
        var stack = new StackPane(compare, distribution);
        var changes = tab("changes", studio.say("releases.changes"), compare, tabs);
        var holders = tab("distribution", studio.say("releases.distribution"), distribution, tabs);
        changes.fire();
        var bar = new HBox(changes, holders);
        bar.getStyleClass().add("tabs");
        VBox.setVgrow(stack, Priority.ALWAYS);
        return new VBox(bar, stack);
    }

    private ToggleButton tab(String name, String text, Region pane, ToggleGroup group) {
        var tab = new ToggleButton(text);
        tab.setId("tab-" + name);
        tab.setToggleGroup(group);
        pane.visibleProperty().bind(tab.selectedProperty());
        tab.setOnAction(_ -> tab.setSelected(true));
        return tab;
    }

    private Region empty() {
        var give = new Button(studio.say("releases.give"), Icons.of(Feather.SEND));
        give.setId("release-first");
        give.setOnAction(_ -> deeds.giveOut());
        give.disableProperty().bind(studio.view().map(View::readOnly));
        return EmptyState.of(
                Feather.SEND,
                studio.say("releases.empty"),
                studio.say("releases.empty.detail"),
                new HBox(give));
    }

    private void show(Given given) {
        if (given.tour().isEmpty()) {
            return;
        }
        var any = !given.releases().isEmpty();
        var begins = any && empty.lookup("#release-first").isFocused();
        parts.setVisible(any);
        parts.setManaged(any);
        empty.setVisible(!any);
        empty.setManaged(!any);
        ofRelease.forEach(button -> button.setVisible(any));
        if (any) {
            fill(given);
        }
        if (begins) {
            list.requestFocus();
        }
    }

    private void fill(Given given) {
        var lines = EditionLine.of(given.releases());
        filling = true;
        list.getItems().setAll(lines);
        list.getSelectionModel()
                .select(
                        lines.stream()
                                .filter(line -> Optional.of(line.edition()).equals(selected))
                                .findFirst()
                                .orElse(lines.getFirst()));
        filling = false;
        choose(list.getSelectionModel().getSelectedItem());
        var numbers = given.releases().stream().map(Release::number).toList();
        past.tours(numbers, tours -> distribution.show(given, tours));
        lines.forEach(this::count);
    }

    /// How much differs is known when both tours are read.
    private void count(EditionLine line) {
        line.before()
                .ifPresent(before ->
                        past.tour(
                                new Edition.Released(before),
                                earlier ->
                                        past.tour(
                                                line.edition(),
                                                later -> count(line, earlier, later))));
    }

    private void count(EditionLine line, Tour earlier, Tour later) {
        var comparison = Comparison.of(earlier, later);
        var changes = comparison.items().size() + comparison.parts().size();
        var chosen = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems()
                .replaceAll(other ->
                        other.edition().equals(line.edition()) ? other.with(changes) : other);
        // A list forgets that a line was chosen when another takes its place.
        list.getSelectionModel().select(chosen);
        filling = false;
        if (line.edition() instanceof Edition.Working) {
            sum.setText(line.with(changes).changed(studio.words()));
        }
    }

    /// Another release is compared with the one before it; while the same stays chosen so does what
    /// it is compared with.
    private void choose(@Nullable EditionLine line) {
        if (filling || line == null) {
            return;
        }
        ofRelease.forEach(button -> button.setDisable(chosen().isEmpty()));
        var editions = list.getItems().stream().map(EditionLine::edition).toList();
        if (Optional.of(line.edition()).equals(selected)) {
            compare.offer(editions);
        } else {
            selected = Optional.of(line.edition());
            compare.compare(
                    editions,
                    line.before().<Edition>map(Edition.Released::new).orElse(line.edition()),
                    line.edition());
        }
    }
}
