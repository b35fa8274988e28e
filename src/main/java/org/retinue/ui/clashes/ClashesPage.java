package org.retinue.ui.clashes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Clash;
import org.retinue.check.OfficeClashes;
import org.retinue.desk.Saving;
import org.retinue.desk.View;
import org.retinue.store.Booked;
import org.retinue.store.TourSummary;
import org.retinue.tour.Directory;
import org.retinue.tour.ItemId;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Icons;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// What the delegations of some weeks want at once: a board of who has what on which day, and below
/// it the clashes as sentences. Enter, or a click, goes to the item.
public final class ClashesPage extends VBox {

    private static final int DAYS = 28;

    private final Studio studio;
    private final BiConsumer<TourId, ItemId> open;
    private final Label weeks = new Label();
    private final Label sum = new Label();
    private final ToggleButton narrow = new ToggleButton();
    private final HBox scale = new HBox();
    private final ListView<Board.Line> lines = new ListView<>();
    private final ListView<Clash> clashes = new ListView<>();
    private final SplitPane parts = new SplitPane(lines, clashes);
    private final VBox whole = new VBox(scale, parts);
    private final Region empty;
    private Board board;

    public ClashesPage(Studio studio, BiConsumer<TourId, ItemId> open) {
        this.studio = studio;
        this.open = open;
        board = new Board(monday(start()), DAYS, List.of());
        empty =
                EmptyState.of(
                        Feather.CHECK_CIRCLE,
                        studio.say("clashes.empty"),
                        studio.say("clashes.empty.detail"),
                        new HBox());
        setId("clashes");
        getStyleClass().addAll("page", "clashes");
        lines.setId("clash-lines");
        lines.setAccessibleText(studio.say("clashes.board"));
        lines.setCellFactory(_ -> new LineCell(studio, this::go));
        clashes.setId("clash-list");
        clashes.setAccessibleText(studio.words().name(Page.CLASHES));
        clashes.setCellFactory(_ -> new ClashCell(studio, open));
        clashes.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(0.65);
        scale.getStyleClass().add("clash-scale");
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(whole, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        getChildren().addAll(header(), whole, empty);
        narrow.setOnAction(_ -> show());
        show();
        studio.view()
                .map(Ground::of)
                .when(sceneProperty().map(_ -> true).orElse(false))
                .subscribe(_ -> look(board.first()));
    }

    /// Puts the cursor where the keyboard goes from clash to clash.
    public void focusList() {
        clashes.requestFocus();
    }

    /// What else than the weeks the board depends on.
    private record Ground(
            List<TourSummary> tours,
            Optional<Tour> open,
            RuleChoice rules,
            Directory directory,
            TravelTimes travelTimes,
            Saving saving) {

        static Ground of(View view) {
            return new Ground(
                    view.tours(),
                    view.tour(),
                    view.office().rules(),
                    view.directory(),
                    view.travelTimes(),
                    view.saving());
        }
    }

    private LocalDate start() {
        return studio.view().get().tour().map(Tour::firstDay).orElse(studio.today());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Asks what is booked from that Monday on; what comes after another question counts no more.
    private void look(LocalDate first) {
        board = new Board(first, DAYS, first.equals(board.first()) ? board.lines() : List.of());
        show();
        studio.desk()
                .booked(
                        first.minusDays(1),
                        first.plusDays(DAYS),
                        found -> {
                            if (board.first().equals(first)) {
                                board = Board.of(first, DAYS, found.bookings(), clashes(found));
                                show();
                            }
                        });
    }

    private List<Clash> clashes(Booked found) {
        var view = studio.view().get();
        return new OfficeClashes(
                        new Surroundings(view.directory()),
                        view.travelTimes(),
                        view.office().rules(),
                        found.rules())
                .among(found.bookings());
    }

    private void show() {
        var found = board.clashes();
        var shown = narrow.isSelected() ? board.clashing() : board;
        weeks.setText(Texts.dates(studio.words(), board.first(), board.first().plusDays(DAYS - 1)));
        sum.setText(studio.say("clashes.sum", found.size(), board.lines().size()));
        scale();
        lines.getProperties().put(LineCell.DAYS, DAYS);
        if (!lines.getItems().equals(shown.lines())) {
            lines.getItems().setAll(shown.lines());
        }
        if (!clashes.getItems().equals(found)) {
            clashes.getItems().setAll(found);
            clashes.getSelectionModel().selectFirst();
        }
        whole.setVisible(!shown.lines().isEmpty());
        whole.setManaged(whole.isVisible());
        empty.setVisible(shown.lines().isEmpty());
        empty.setManaged(empty.isVisible());
    }

    /// A caption for each week of the board.
    private void scale() {
        var space = new Region();
        space.setMinWidth(LineCell.NAME);
        var captions = new ArrayList<Region>(List.of(space));
        for (var day = 0; day < DAYS; day += 7) {
            var monday = board.first().plusDays(day);
            var form = studio.say("clashes.day");
            var caption =
                    new Label(
                            DateTimeFormatter.ofPattern(form, studio.words().locale())
                                    .format(monday));
            caption.getStyleClass().add("clash-week");
            caption.setMaxWidth(Double.MAX_VALUE);
            caption.setPrefWidth(1);
            HBox.setHgrow(caption, Priority.ALWAYS);
            captions.add(caption);
        }
        scale.getChildren().setAll(captions);
    }

    /// The item of the open tour where it is one of the two, else that of the earlier one.
    private void go(Clash clash) {
        var tour = studio.view().get().tour().map(Tour::id);
        var side = tour.equals(Optional.of(clash.theirs().tour())) ? clash.theirs() : clash.mine();
        open.accept(side.tour(), side.item());
    }

    private void pressed(KeyEvent event) {
        var clash = clashes.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && clash != null) {
            var side = event.isShiftDown() ? clash.theirs() : clash.mine();
            open.accept(side.tour(), side.item());
            event.consume();
        }
    }

    private HBox header() {
        var title = new Label(studio.words().name(Page.CLASHES));
        title.getStyleClass().add("page-title");
        sum.setId("clash-sum");
        sum.getStyleClass().add("detail");
        weeks.setId("clash-weeks");
        narrow.setText(studio.say("clashes.only"));
        narrow.setId("only-clashes");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var today = new Button(studio.say("clashes.today"));
        today.setId("clash-today");
        today.setOnAction(_ -> look(monday(studio.today())));
        var header =
                new HBox(
                        8,
                        title,
                        sum,
                        space,
                        narrow,
                        turn("clash-before", "clashes.before", Feather.CHEVRON_LEFT, -DAYS),
                        weeks,
                        turn("clash-after", "clashes.after", Feather.CHEVRON_RIGHT, DAYS),
                        today);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button turn(String id, String key, Feather sign, int days) {
        var name = studio.say(key);
        var button = Icons.button(sign, name, name, () -> look(board.first().plusDays(days)));
        button.setId(id);
        return button;
    }
}
