package org.retinue.ui.releases;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.Readiness;
import org.retinue.tour.ItemId;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;

/// What one reads before a tour is given out: what stands in its way or must be acknowledged, what
/// has changed since the last release, and who needs a new paper.
public final class ReleasePane extends VBox {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 340;

    private final Studio studio;
    private final Prospect prospect;
    private final Consumer<ItemId> open;
    private final TextField note = new TextField();
    private final CheckBox findings = new CheckBox();
    private final CheckBox unconfirmed = new CheckBox();

    /// The last one leads to the item that keeps the release back.
    public ReleasePane(Studio studio, Prospect prospect, Consumer<ItemId> open) {
        this.studio = studio;
        this.prospect = prospect;
        this.open = open;
        note.setId("release-note");
        note.setPromptText(studio.say("releases.note.prompt"));
        getStyleClass().addAll("form", "release");
        setPrefWidth(WIDTH);
        getChildren()
                .addAll(
                        Choices.captioned(studio.say("releases.note"), note),
                        new HBox(20, left(), right()));
    }

    /// Where the note is typed.
    public Node field() {
        return note;
    }

    public String note() {
        return note.getText().strip();
    }

    /// Whether nothing stands in the way, and everything is acknowledged that must be.
    public ObservableValue<Boolean> ready() {
        return Bindings.createBooleanBinding(
                () ->
                        prospect.isPossible()
                                && (findings.isSelected() || readiness().findings().isEmpty())
                                && (unconfirmed.isSelected()
                                        || readiness().unconfirmed().isEmpty()),
                findings.selectedProperty(),
                unconfirmed.selectedProperty());
    }

    private Readiness readiness() {
        return prospect.readiness();
    }

    private Node left() {
        var list = new ObstacleList(studio, readiness(), open);
        list.setPrefHeight(HEIGHT);
        var box = half(Choices.captioned(studio.say("releases.obstacles"), list));
        if (readiness().isBlocked()) {
            box.getChildren().add(said("releases.blocked", "blocked", readiness().errors().size()));
        }
        acknowledge(findings, "release-findings", "releases.seen", readiness().findings(), box);
        acknowledge(
                unconfirmed,
                "release-unconfirmed",
                "releases.seenUnconfirmed",
                readiness().unconfirmed(),
                box);
        return box;
    }

    private void acknowledge(CheckBox box, String id, String key, List<?> what, VBox into) {
        box.setId(id);
        box.setText(studio.say(key, what.size()));
        box.setWrapText(true);
        if (!what.isEmpty()) {
            into.getChildren().add(box);
        }
    }

    private Node right() {
        var changes = new ChangeList(studio.words(), open);
        changes.setId("release-changes");
        changes.setPlaceholder(said("releases.first", "detail"));
        changes.setPrefHeight(HEIGHT);
        var caption =
                prospect.latest()
                        .map(latest -> studio.say("releases.since", latest))
                        .orElse(studio.say("releases.changes"));
        var box = half(Choices.captioned(caption, changes));
        prospect.changes()
                .ifPresent(lines -> {
                    changes.show(lines.lines());
                    changes.setPlaceholder(said("releases.noChange", "detail"));
                    var sum =
                            lines.size() == 0
                                    ? said("releases.nothingToGive", "blocked")
                                    : Wrapped.label(lines.sum(), "strong");
                    sum.setId("release-sum");
                    box.getChildren().add(sum);
                });
        if (prospect.latest().isPresent()) {
            var affected = Wrapped.label(prospect.affected(studio.words()), "affected");
            affected.setId("release-affected");
            box.getChildren().add(affected);
        }
        return box;
    }

    private VBox half(Node list) {
        var box = new VBox(list);
        box.getStyleClass().add("half");
        box.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Label said(String key, String style, Object... values) {
        return Wrapped.label(studio.say(key, values), style);
    }
}
