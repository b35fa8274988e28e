package org.retinue.ui.ripple;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Items;

/// Asks by how much the programme shall be shifted from an item on, and shows what would come of it
/// while it is typed.
public final class ShiftPane extends VBox {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 340;

    private final Studio studio;
    private final Foreseen.Case asked;
    private final Optional<String> obstacle;
    private final TextField by = new TextField();
    private final Label summary = new Label();
    private final ListView<PreviewLine> lines = new ListView<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> edit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper();

    public ShiftPane(Studio studio, Tour tour, Item from) {
        this.studio = studio;
        var view = studio.view().get();
        asked =
                new Foreseen.Case(
                        tour,
                        from,
                        view.travelTimes(),
                        like -> view.findings(like, studio.today()));
        obstacle = Outline.obstacle(studio.words(), tour, from);
        by.setId("shift-by");
        by.setPromptText(studio.say("ripple.prompt"));
        summary.setId("shift-summary");
        summary.setWrapText(true);
        lines.setId("shift-lines");
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setCellFactory(_ -> new PreviewCell(lines));
        lines.setAccessibleText(studio.say("ripple.title"));
        lines.setPlaceholder(new Label());
        getStyleClass().addAll("form", "ripple");
        getChildren()
                .addAll(about(), Choices.captioned(studio.say("ripple.by"), by), summary, lines);
        by.textProperty().subscribe(this::typed);
    }

    /// Where it is typed.
    public TextField field() {
        return by;
    }

    /// What has been typed, as one edit; none while there is nothing to do.
    public ReadOnlyObjectProperty<Optional<Edit>> edit() {
        return edit.getReadOnlyProperty();
    }

    /// What the edit does, for the button that does it.
    public ReadOnlyStringProperty deed() {
        return deed.getReadOnlyProperty();
    }

    private void typed(String text) {
        if (obstacle.isPresent() || text.isBlank()) {
            show(obstacle.orElseGet(() -> studio.say("ripple.hint")), List.of(), Optional.empty());
            return;
        }
        TypedShift.read(text, asked.tour(), asked.from())
                .map(shift -> Foreseen.of(asked, shift))
                .ifPresentOrElse(
                        this::show,
                        () ->
                                show(
                                        studio.say("ripple.notUnderstood"),
                                        List.of(),
                                        Optional.empty()));
    }

    private void show(Foreseen foreseen) {
        var outline = new Outline(studio.words(), foreseen);
        show(outline.summary(), outline.lines(), Optional.of(foreseen));
    }

    private void show(String sentence, List<PreviewLine> shown, Optional<Foreseen> foreseen) {
        summary.setText(sentence);
        lines.getItems().setAll(shown);
        edit.set(foreseen.flatMap(it -> it.ripple().edit()));
        deed.set(studio.say("ripple.do", foreseen.map(it -> it.ripple().moves().size()).orElse(0)));
    }

    /// Which item it is, and when.
    private Label about() {
        var words = studio.words();
        var item = asked.from();
        var name = Items.label(words, asked.tour(), item);
        var label =
                new Label(
                        item.moment() instanceof Moment.Timed(var start, _)
                                ? studio.say(
                                        "ripple.about",
                                        words.weekday(start.toLocalDate())
                                                + " "
                                                + words.date(start.toLocalDate()),
                                        words.time(start.toLocalTime()),
                                        name)
                                : name);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return label;
    }
}
