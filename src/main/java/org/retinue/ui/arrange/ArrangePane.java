package org.retinue.ui.arrange;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.retinue.arrange.Intent;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Arrangements;

/// Arranges a tour while one looks on: the best so far stands beside the tour as it is.
public final class ArrangePane extends VBox {

    private static final double HEIGHT = 640;

    private final Studio studio;
    private final Tour tour;
    private final View view;
    private final Worker worker;
    private final AskedFields fields;
    private final Label status = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Timeline passing = new Timeline();
    private final ScoreStrip score = new ScoreStrip();
    private final ComparisonView comparison;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Edit>> edit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stopped = new AtomicBoolean(true);

    /// Does work beside the window's thread and hands the result over on it.
    public interface Worker {
        <T> void run(Supplier<T> work, Consumer<T> then);
    }

    public ArrangePane(Studio studio, Tour tour, Worker worker) {
        this.studio = studio;
        this.tour = tour;
        this.worker = worker;
        view = studio.view().get();
        fields = new AskedFields(studio, tour);
        comparison = new ComparisonView(studio);
        comparison.setPrefHeight(HEIGHT);
        VBox.setVgrow(comparison, Priority.ALWAYS);
        status.setId("arrange-status");
        status.setWrapText(true);
        progress.setId("arrange-progress");
        progress.setAccessibleText(studio.say("arrange.looking"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(running);
        progress.managedProperty().bind(running);
        fields.disableProperty().bind(running);
        fields.onChange(this::intend);
        intend();
        getStyleClass().addAll("form", "arrange");
        getChildren().addAll(fields, status, progress, score, comparison);
        // A dialog that is closed does not go on.
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        stop();
                    }
                });
    }

    public Node first() {
        return fields.first();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The best that was found, as one edit; none while nothing is.
    public ReadOnlyObjectProperty<Optional<Edit>> edit() {
        return edit.getReadOnlyProperty();
    }

    public void stop() {
        stopped.set(true);
    }

    public void start() {
        var asked = fields.asked();
        if (asked.isEmpty()) {
            status.setText(studio.say("arrange.badHours"));
        } else if (fields.seed().isEmpty()) {
            status.setText(studio.say("arrange.badSeed"));
        } else {
            var ground = view.ground(tour, studio.today());
            run(
                    new Wanted(
                            tour,
                            asked.get(),
                            ground,
                            fields.choice(),
                            fields.seconds(),
                            fields.seed().get()));
        }
    }

    /// Before it is asked for: what would be arranged, and what stays. What was found for other
    /// wishes counts no more.
    private void intend() {
        edit.set(Optional.empty());
        score.clear();
        status.setText(studio.say("arrange.hint"));
        comparison.show(Intended.of(studio.words(), tour, fields.intended()));
    }

    private void pass(Wanted wanted) {
        passing.stop();
        if (wanted.choice() == Choice.IMPROVE) {
            progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        } else {
            progress.setProgress(0);
            var done = new KeyValue(progress.progressProperty(), 1);
            passing.getKeyFrames().setAll(new KeyFrame(Duration.seconds(wanted.seconds()), done));
            passing.playFromStart();
        }
    }

    private void run(Wanted wanted) {
        var stop = new AtomicBoolean();
        stopped = stop;
        running.set(true);
        edit.set(Optional.empty());
        score.clear();
        comparison.clear();
        status.setText(studio.say("arrange.looking"));
        pass(wanted);
        worker.run(
                () ->
                        wanted.outcome(
                                stop::get, better -> Platform.runLater(() -> live(stop, better))),
                this::done);
    }

    private void live(AtomicBoolean stop, Proposal better) {
        if (running.get() && stop.equals(stopped)) {
            show(better);
        }
    }

    private void done(Outcome outcome) {
        running.set(false);
        passing.stop();
        switch (outcome) {
            case Outcome.Arranged(var proposal) -> found(proposal);
            case Outcome.Refused(var obstacles) -> {
                var told = new Arrangements(studio.words(), tour);
                status.setText(String.join("\n", obstacles.stream().map(told::of).toList()));
                comparison.show(Intended.of(studio.words(), tour, fields.intended()));
            }
        }
    }

    private void found(Proposal proposal) {
        show(proposal);
        status.setText(studio.say(proposal.changes() ? "arrange.look" : "arrange.nothingBetter"));
        edit.set(
                proposal.changes()
                        ? Optional.of(new Edit(Deed.ARRANGE, tour.heading().title(), proposal::on))
                        : Optional.empty());
    }

    private void show(Proposal proposal) {
        var words = studio.words();
        var before = view.findings(proposal.before(), studio.today());
        var after = view.findings(proposal.after(), studio.today());
        var wanted = Intent.of(tour, fields.intended()).wanted().stream().map(Item::id).toList();
        score.show(Score.of(words, wanted, proposal, before, after));
        var travel = view.ground(tour, studio.today()).travel();
        comparison.show(Comparison.of(words, proposal, travel, before, after));
    }
}
