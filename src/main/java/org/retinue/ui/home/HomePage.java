package org.retinue.ui.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.TourSummary;
import org.retinue.tour.TourId;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Icons;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// Where the office begins: the calendar of the year, and below it all tours, narrowed by a few
/// letters, a stage or a week.
public final class HomePage extends VBox {

    private final Studio studio;
    private final Starts starts;
    private final OfficeCalendar calendar;
    private final TourList list;
    private final TextField search = new TextField();
    private final Map<Optional<Stage>, ToggleButton> stages = new LinkedHashMap<>();
    private final Button week = new Button();
    private Shown shown = Shown.ALL;
    private List<TourSummary> tours = List.of();

    /// The third finds out the number of the latest release of each tour that has one.
    public HomePage(
            Studio studio,
            Starts starts,
            Consumer<Consumer<Map<TourId, Integer>>> latest,
            Consumer<TourId> open) {
        this.studio = studio;
        this.starts = starts;
        calendar = new OfficeCalendar(studio, open);
        list = new TourList(studio, empty(), open);
        getStyleClass().addAll("page", "home");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header(), calendar, filters(), list);
        search.textProperty().subscribe(typed -> narrow(now -> now.withTyped(typed)));
        calendar.chosen().subscribe(chosen -> narrow(now -> now.withWeek(chosen)));
        // What was given out is no part of what the tours are.
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        latest.accept(list::showReleases);
                    }
                });
        studio.view()
                .map(view -> view.tours())
                .when(inScene())
                .subscribe(changed -> {
                    tours = changed;
                    calendar.show(tours.stream().map(Visit::of).toList());
                    list();
                });
    }

    /// Puts the cursor into the list.
    public void focusList() {
        list.table().requestFocus();
    }

    /// A page that is not shown need not keep up.
    private ObservableValue<Boolean> inScene() {
        return sceneProperty().map(_ -> true).orElse(false);
    }

    private void narrow(UnaryOperator<Shown> change) {
        shown = change.apply(shown);
        list();
    }

    private void list() {
        var found = shown.in(tours, studio.today());
        list.show(found.tours(), !tours.isEmpty());
        var counts = found.counts();
        var sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        stages.forEach((stage, button) -> {
            var name = stage.map(studio.words()::name).orElse(studio.say("home.all"));
            var count = stage.map(one -> counts.getOrDefault(one, 0)).orElse(sum);
            button.setText(studio.say("home.counted", name, count));
            button.setSelected(stage.equals(shown.stage()));
        });
        week.setVisible(shown.week().isPresent());
        week.setManaged(shown.week().isPresent());
        shown.week().ifPresent(one -> week.setText(say(one)));
    }

    private String say(Week one) {
        var dates = Texts.dates(studio.words(), one.monday(), one.sunday());
        return studio.say("home.narrowed", one.number(), dates);
    }

    private HBox header() {
        var title = new Label(studio.words().name(Page.HOME));
        title.getStyleClass().add("page-title");
        var newTour = starts.newTour().button();
        newTour.getStyleClass().add("accent");
        var header =
                new HBox(
                        title,
                        calendar.head(),
                        space(),
                        remove(),
                        starts.importPacks().button(),
                        newTour);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox filters() {
        search.setId("tour-search");
        search.setPromptText(studio.say("home.search"));
        search.setAccessibleText(studio.say("home.search"));
        search.getStyleClass().add("search");
        stages.put(Optional.empty(), stage(Optional.empty(), "left-pill"));
        stages.put(Optional.of(Stage.UPCOMING), stage(Optional.of(Stage.UPCOMING), "center-pill"));
        stages.put(Optional.of(Stage.RUNNING), stage(Optional.of(Stage.RUNNING), "center-pill"));
        stages.put(Optional.of(Stage.OVER), stage(Optional.of(Stage.OVER), "right-pill"));
        week.setId("let-go");
        week.setGraphic(Icons.of(Feather.X));
        week.setAccessibleText(studio.say("home.letGo"));
        week.setTooltip(new Tooltip(studio.say("home.letGo")));
        week.getStyleClass().addAll("accent", "button-outlined");
        week.setOnAction(_ -> calendar.letGo());
        var choice = new HBox();
        choice.getChildren().setAll(stages.values());
        var filters = new HBox(search, choice, week);
        filters.getStyleClass().add("filters");
        filters.setAlignment(Pos.CENTER_LEFT);
        return filters;
    }

    private ToggleButton stage(Optional<Stage> stage, String form) {
        var button = new ToggleButton();
        button.setId("stage-" + stage.map(Stage::name).orElse("all").toLowerCase(Locale.ROOT));
        button.getStyleClass().add(form);
        button.setOnAction(_ -> narrow(now -> now.withStage(stage)));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button remove() {
        var remove = new Button(studio.say("ui.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("remove-tour");
        remove.disableProperty()
                .bind(
                        list.table()
                                .getSelectionModel()
                                .selectedItemProperty()
                                .isNull()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> studio.view().get().readOnly(),
                                                studio.view())));
        remove.setOnAction(_ -> list.removeSelected());
        return remove;
    }

    private VBox empty() {
        var newTour = starts.newTour().button();
        newTour.setId("empty-new-tour");
        newTour.getStyleClass().add("accent");
        var importPacks = starts.importPacks().button();
        importPacks.setId("empty-import");
        var sample = starts.openSample().button();
        sample.setId("empty-sample");
        return EmptyState.of(
                Feather.BRIEFCASE,
                studio.say("home.empty"),
                studio.say("home.empty.detail"),
                new HBox(newTour, importPacks, sample));
    }
}
