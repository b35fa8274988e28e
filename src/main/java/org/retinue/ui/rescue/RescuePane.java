package org.retinue.ui.rescue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.Losses;
import org.retinue.store.Salvaged;
import org.retinue.store.Workspace;
import org.retinue.ui.card.Card;
import org.retinue.ui.card.Deeds;
import org.retinue.ui.look.Wrapped;
import org.retinue.words.Words;

/// What the officer can do about a damaged workspace: restore one of its backups, salvage what can
/// still be read of it, or turn to another. Nothing is changed before one of these is chosen, and
/// the damaged file is always kept.
public final class RescuePane extends Card {

    private final Path file;
    private final Clock clock;
    private final Deeds deeds;
    private final ListView<SafeCopy> copies = new ListView<>();

    /// The executor runs what was found out on the thread of the window.
    public RescuePane(Words words, Path file, Clock clock, Deeds deeds, Executor window) {
        super(words, "rescue-card", window);
        this.file = file;
        this.clock = clock;
        this.deeds = deeds;
        var restore = button("rescue.restore", this::restore);
        restore.setDefaultButton(true);
        restore.disableProperty()
                .bind(
                        copies.getSelectionModel()
                                .selectedItemProperty()
                                .map(copy -> !copy.isSound())
                                .orElse(true));
        copies.setId("rescue-backups");
        copies.setCellFactory(_ -> new SafeCopyCell(words));
        copies.setPlaceholder(new Label(words.say("rescue.looking")));
        VBox.setVgrow(copies, Priority.ALWAYS);
        fill(
                Feather.LIFE_BUOY,
                words.say("rescue.title", file.getFileName()),
                List.of(
                        Wrapped.label(words.say("rescue.detail", file.toString())),
                        Wrapped.label(words.say("rescue.choices")),
                        copies),
                List.of(
                        button("rescue.quit", deeds::quit),
                        button("rescue.another", deeds::openAnother),
                        button("rescue.salvage", this::salvage),
                        restore));
        beside(() -> SafeCopy.of(file), this::offer, this::tell);
    }

    /// The newest sound one is chosen.
    private void offer(List<SafeCopy> found) {
        copies.setPlaceholder(new Label(words().say("rescue.none")));
        copies.getItems().setAll(found);
        found.stream()
                .filter(SafeCopy::isSound)
                .findFirst()
                .ifPresent(copy -> copies.getSelectionModel().select(copy));
        copies.requestFocus();
    }

    private void restore() {
        var chosen = copies.getSelectionModel().getSelectedItem();
        alone(
                () -> {
                    Workspace.restore(chosen.file(), file);
                    return file;
                },
                deeds::open);
    }

    private void salvage() {
        alone(() -> Workspace.salvage(file, clock), this::show);
    }

    private void show(Salvaged salvaged) {
        var open = button("rescue.open", () -> deeds.open(file));
        open.setDefaultButton(true);
        var told = Losses.told(words(), salvaged);
        var lines = new VBox();
        lines.setId("rescue-losses");
        lines.getStyleClass().add("rescue-losses");
        lines.getChildren().setAll(told.stream().map(text -> Wrapped.label(text)).toList());
        if (told.isEmpty()) {
            lines.getChildren().add(Wrapped.label(words().say("rescue.whole")));
        }
        var losses = new ScrollPane(lines);
        losses.setFitToWidth(true);
        VBox.setVgrow(losses, Priority.ALWAYS);
        var whole =
                salvaged.whole().stream()
                        .map(part ->
                                words().say(
                                                "store.loss.number",
                                                words().name(part.part()),
                                                part.count()))
                        .toList();
        fill(
                Feather.LIFE_BUOY,
                words().say("rescue.salvaged"),
                List.of(
                        Wrapped.label(words().say("rescue.wholes")),
                        Wrapped.label(String.join(words().say("rescue.comma"), whole)),
                        Wrapped.label(words().say("rescue.losses")),
                        losses,
                        Wrapped.label(words().say("rescue.kept", salvaged.damaged().toString()))),
                List.of(open));
        open.requestFocus();
    }

    /// What goes wrong is told, and everything can be tried again.
    private <T> void alone(Supplier<T> work, Consumer<T> then) {
        alone("", work, then, this::tell);
    }
}
