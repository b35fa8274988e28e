package org.retinue.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.desk.Saving;
import org.retinue.ui.giving.Giving;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// The line at the bottom: whether everything is saved, how many findings the open tour has, and
/// which workspace this is.
final class StatusLine extends HBox {

    private final Studio studio;

    StatusLine(Studio studio, Giving giving, Runnable showFindings, Runnable showReleases) {
        this.studio = studio;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(saving(), readOnly(), space, release(giving, showReleases));
        for (var severity : Severity.values()) {
            getChildren().add(count(severity, showFindings));
        }
        getChildren().add(file());
    }

    private Label saving() {
        var label = new Label();
        label.setId("saving");
        label.textProperty()
                .bind(
                        studio.view()
                                .map(view ->
                                        switch (view.saving()) {
                                            case Saving.Saved() -> studio.say("ui.saved");
                                            case Saving.Pending(_) -> studio.say("ui.saving");
                                            case Saving.Failed(_) -> studio.say("ui.notSaved");
                                        }));
        label.graphicProperty()
                .bind(
                        studio.view()
                                .map(view ->
                                        switch (view.saving()) {
                                            case Saving.Saved() ->
                                                    Icons.of(Feather.CHECK_CIRCLE, "good");
                                            case Saving.Pending(_) -> Icons.of(Feather.UPLOAD);
                                            case Saving.Failed(_) ->
                                                    Icons.of(Feather.ALERT_OCTAGON, "error");
                                        }));
        return label;
    }

    private Label readOnly() {
        var label = new Label(studio.say("ui.readOnly"), Icons.of(Feather.LOCK));
        label.getStyleClass().add("read-only");
        ObservableValue<Boolean> shown = studio.view().map(view -> view.readOnly());
        label.visibleProperty().bind(shown);
        label.managedProperty().bind(shown);
        return label;
    }

    /// The latest release, and how much has changed since.
    private Button release(Giving giving, Runnable showReleases) {
        var button = new Button("", Icons.of(Feather.SEND));
        button.setId("release-state");
        button.getStyleClass().add("flat");
        button.textProperty().bind(giving.state());
        button.visibleProperty().bind(studio.view().map(view -> view.tour().isPresent()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> showReleases.run());
        return button;
    }

    private Button count(Severity severity, Runnable showFindings) {
        var sign =
                switch (severity) {
                    case ERROR -> Icons.of(Feather.ALERT_OCTAGON, "error");
                    case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
                    case HINT -> Icons.of(Feather.INFO, "hint");
                };
        var button = new Button("", sign);
        button.setId("count-" + severity.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("flat");
        var number = studio.findings().map(findings -> count(findings, severity));
        button.textProperty().bind(number.map(count -> studio.say("ui.count." + severity, count)));
        button.visibleProperty().bind(studio.view().map(view -> view.tour().isPresent()));
        button.managedProperty().bind(button.visibleProperty());
        button.setTooltip(new Tooltip(studio.say("ui.showFindings")));
        button.setOnAction(_ -> showFindings.run());
        return button;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.counts(severity)).count();
    }

    private Label file() {
        var label = new Label();
        label.getStyleClass().add("workspace-file");
        label.textProperty().bind(studio.view().map(view -> view.file().getFileName().toString()));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(studio.view().map(view -> view.file().toString()));
        label.setTooltip(tooltip);
        label.setGraphic(Icons.of(Feather.DATABASE));
        return label;
    }
}
