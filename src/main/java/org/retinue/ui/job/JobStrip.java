package org.retinue.ui.job;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.retinue.ui.studio.Studio;

/// The strip across the window while something takes long: what, how far, and the way to stop it.
final class JobStrip extends HBox {

    JobStrip(Studio studio, Job job) {
        getStyleClass().addAll("banner", "information");
        setAlignment(Pos.CENTER_LEFT);
        var says = new Label();
        says.setId("job");
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.textProperty()
                .bind(job.progress().map(reached -> sentence(studio, job.name(), reached)));
        var bar = new ProgressBar();
        bar.setAccessibleText(job.name());
        ObservableValue<Number> share = job.progress().map(JobStrip::share);
        bar.progressProperty().bind(share);
        var cancel = new Button(studio.say("ui.cancel"));
        cancel.setId("cancel-job");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            job.cancel();
        });
        getChildren().addAll(bar, says, cancel);
    }

    private static String sentence(Studio studio, String name, Optional<Job.Progress> reached) {
        return reached.map(now -> studio.say("ui.job", name, now.part(), now.of(), now.which()))
                .orElse(name);
    }

    /// What is done before the part that is worked on; one part alone has no share.
    private static double share(Optional<Job.Progress> reached) {
        return reached.filter(now -> now.of() > 1)
                .map(now -> (now.part() - 1.0) / now.of())
                .orElse(ProgressBar.INDETERMINATE_PROGRESS);
    }
}
