package org.retinue.ui.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.releases.ChangeLines;
import org.retinue.ui.releases.ChangeList;
import org.retinue.ui.studio.Studio;

/// Shows what two people made of one tour: what both changed on the left, to choose; on the right
/// what the tour becomes by that, and what only one of them did, which is taken.
public final class MergePane extends VBox {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 370;

    private final Studio studio;
    private final Merging merging;
    private final List<DisputeRow> rows;
    private final ComboBox<Shown> which;
    private final Label sum = new Label();
    private final ChangeList lines;

    /// What the list on the right shows.
    enum Shown {
        RESULT,
        THEIRS,
        MINE
    }

    public MergePane(Studio studio, Merging merging) {
        this.studio = studio;
        this.merging = merging;
        rows =
                merging.disputes().stream()
                        .map(dispute -> new DisputeWords(studio.words(), merging, dispute))
                        .map(said -> new DisputeRow(studio.words(), said))
                        .toList();
        which = Choices.of(studio.words(), List.of(Shown.values()));
        which.setId("merge-shown");
        which.setValue(Shown.RESULT);
        lines = new ChangeList(studio.words(), _ -> {});
        lines.setId("merge-lines");
        lines.setPlaceholder(new Label(studio.say("merge.noLines")));
        lines.setPrefHeight(HEIGHT);
        sum.setId("merge-sum");
        sum.getStyleClass().add("strong");
        sum.setWrapText(true);
        getStyleClass().addAll("form", "merge");
        setPrefWidth(WIDTH);
        getChildren().addAll(about(), new HBox(20, left(), right()));
        which.valueProperty().subscribe(_ -> show());
        rows.forEach(row -> row.theirs().subscribe(_ -> show()));
    }

    /// Where choosing begins.
    public Node field() {
        return rows.stream().findFirst().map(DisputeRow::first).orElse(which);
    }

    /// What comes of it as it is chosen now.
    public Tour result() {
        return merging.result(
                rows.stream()
                        .filter(row -> row.theirs().getValue())
                        .map(DisputeRow::dispute)
                        .toList());
    }

    private Label about() {
        var about =
                new Label(
                        studio.say(
                                "merge.about",
                                merging.onlyMine().size(),
                                merging.onlyTheirs().size(),
                                rows.size()));
        about.setId("merge-about");
        about.setWrapText(true);
        return about;
    }

    private Node left() {
        var all = new VBox(12);
        all.getStyleClass().add("disputes");
        all.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            all.getChildren().add(new Label(studio.say("merge.noDisputes")));
        }
        var scroll = new ScrollPane(all);
        scroll.setId("merge-disputes");
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        var choices = new HBox(8, button("allMine", false), button("allTheirs", true));
        choices.setDisable(rows.isEmpty());
        return half(Choices.captioned(studio.say("merge.disputes"), scroll), choices);
    }

    private Button button(String name, boolean forThem) {
        var button = new Button(studio.say("merge.button." + name));
        button.setId("merge-" + name);
        button.setOnAction(_ -> rows.forEach(row -> row.choose(forThem)));
        return button;
    }

    private Node right() {
        return half(Choices.captioned(studio.say("merge.shown"), which), lines, sum);
    }

    private static VBox half(Node... parts) {
        var box = new VBox(8, parts);
        box.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void show() {
        var shown =
                switch (Optional.ofNullable(which.getValue()).orElse(Shown.RESULT)) {
                    case RESULT -> Comparison.of(merging.mine(), result());
                    case THEIRS -> side(Merging::theirs, merging.onlyTheirs());
                    case MINE -> side(Merging::mine, merging.onlyMine());
                };
        var said = ChangeLines.of(studio.words(), shown);
        lines.show(said.lines());
        sum.setText(said.size() == 0 ? "" : said.sum());
    }

    private Comparison side(Function<Merging, Tour> side, List<FieldChange> fields) {
        return new Comparison(merging.base(), side.apply(merging), fields);
    }
}
