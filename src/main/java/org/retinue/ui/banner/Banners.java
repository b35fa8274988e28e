package org.retinue.ui.banner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.retinue.desk.Notice;
import org.retinue.desk.Notices;
import org.retinue.desk.Saving;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.tour.Trouble;
import org.retinue.ui.studio.Studio;

/// The strips below the top bar: what could not be saved, what the desk has to tell, what was
/// removed, and what a command did.
public final class Banners extends VBox {

    private final Studio studio;
    private final Runnable saveElsewhere;
    private final Consumer<Notice.Merged> choose;
    private final ObjectProperty<Optional<Remark>> remark =
            new SimpleObjectProperty<>(Optional.empty());

    private record Remark(Banner.Tone tone, String sentence) {}

    /// The parts of the view that banners show: they are built anew only when one of these changes.
    private record Shown(
            Saving saving, Optional<?> notice, Optional<?> lastStep, Optional<Remark> remark) {}

    /// The last one lets the officer choose where somebody else changed the same.
    public Banners(Studio studio, Runnable saveElsewhere, Consumer<Notice.Merged> choose) {
        this.studio = studio;
        this.saveElsewhere = saveElsewhere;
        this.choose = choose;
        getStyleClass().add("banners");
        var shown =
                studio.view()
                        .flatMap(view ->
                                remark.map(said ->
                                        new Shown(
                                                failureOnly(view),
                                                view.notice(),
                                                view.undoable(),
                                                said)));
        shown.subscribe(_ -> show(studio.view().get()));
    }

    /// Says what a command did, until it is dismissed or another says something.
    public void say(Banner.Tone tone, String sentence) {
        remark.set(Optional.of(new Remark(tone, sentence)));
    }

    /// Says what came of something.
    public void tell(String sentence) {
        say(Banner.Tone.INFORMATION, sentence);
    }

    /// Says what went wrong.
    public void tell(Trouble trouble) {
        say(Banner.Tone.DANGER, studio.words().trouble(trouble));
    }

    private static Saving failureOnly(View view) {
        return view.saving() instanceof Saving.Failed failed ? failed : new Saving.Saved();
    }

    private void show(View view) {
        getChildren().clear();
        if (view.saving() instanceof Saving.Failed(var trouble)) {
            add(
                    Banner.Tone.DANGER,
                    studio.say("ui.failed", studio.words().trouble(trouble)),
                    button("ui.retry", "retry", studio.desk()::retry),
                    button("ui.command.saveElsewhere", "elsewhere", saveElsewhere));
        }
        view.notice()
                .ifPresent(notice ->
                        add(
                                Banner.Tone.WARNING,
                                Notices.sentence(studio.words(), notice),
                                actions(notice)));
        view.undoable()
                .filter(step -> step.deed() == Deed.REMOVE_TOUR)
                .ifPresent(step ->
                        add(
                                Banner.Tone.INFORMATION,
                                studio.say("ui.removed", studio.best(step.subject())),
                                button("ui.undo", "undo-removal", studio.desk()::undo)));
        remark.get()
                .ifPresent(said ->
                        add(
                                said.tone(),
                                said.sentence(),
                                button(
                                        "ui.dismiss",
                                        "dismiss-remark",
                                        () -> remark.set(Optional.empty()))));
    }

    private Button[] actions(Notice notice) {
        var dismiss = button("ui.dismiss", "dismiss", studio.desk()::dismiss);
        return notice instanceof Notice.Merged merged && !merged.conflicts().isEmpty()
                ? new Button[] {
                    button("merge.choose", "choose-conflicts", () -> choose.accept(merged)), dismiss
                }
                : new Button[] {dismiss};
    }

    private void add(Banner.Tone tone, String sentence, Button... actions) {
        getChildren().add(new Banner(tone, sentence, List.of(actions)));
    }

    private Button button(String key, String id, Runnable deed) {
        var button = new Button(studio.say(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
