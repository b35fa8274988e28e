package org.retinue.ui.rescue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.Losses;
import org.retinue.store.Salvaged;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// What the officer can do about a damaged workspace: restore one of its backups, salvage what can
/// still be read of it, or turn to another. Nothing is changed before one of these is chosen, and
/// the damaged file is always kept.
public final class RescuePane extends VBox {

    private final Words words;
    private final Path file;
    private final Clock clock;
    private final Deeds deeds;
    private final Executor window;
    private final ListView<SafeCopy> copies = new ListView<>();
    private final Label told = new Label();
    private final Button restore = new Button();
    private final Button salvage = new Button();
    private final Button another = new Button();
    private final Button quit = new Button();

    /// The executor runs what was found out on the thread of the window.
    public RescuePane(Words words, Path file, Clock clock, Deeds deeds, Executor window) {
        this.words = words;
        this.file = file;
        this.clock = clock;
        this.deeds = deeds;
        this.window = window;
        getStyleClass().add("rescue");
        setAlignment(Pos.CENTER);
        button(restore, "rescue.restore", this::restore);
        button(salvage, "rescue.salvage", this::salvage);
        button(another, "rescue.another", deeds::openAnother);
        button(quit, "rescue.quit", deeds::quit);
        restore.setDefaultButton(true);
        restore.disableProperty()
                .bind(
                        copies.getSelectionModel()
                                .selectedItemProperty()
                                .map(copy -> !copy.isSound())
                                .orElse(true));
        told.setId("rescue-told");
        told.setWrapText(true);
        copies.setId("rescue-backups");
        copies.setCellFactory(_ -> new SafeCopyCell(words));
        copies.setPlaceholder(new Label(words.say("rescue.looking")));
        show(
                words.say("rescue.title", file.getFileName()),
                List.of(
                        text(words.say("rescue.detail", file.toString())),
                        text(words.say("rescue.choices")),
                        copies,
                        told),
                List.of(quit, another, salvage, restore));
        beside(() -> SafeCopy.of(file), this::offer);
    }

    /// The newest sound one is chosen.
    private void offer(List<SafeCopy> found) {
        copies.setPlaceholder(new Label(words.say("rescue.none")));
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
        var open = new Button();
        button(open, "rescue.open", () -> deeds.open(file));
        open.setDefaultButton(true);
        var told = Losses.told(words, salvaged);
        var lines = new VBox();
        lines.setId("rescue-losses");
        lines.getStyleClass().add("rescue-losses");
        lines.getChildren().setAll(told.stream().map(RescuePane::text).toList());
        if (told.isEmpty()) {
            lines.getChildren().add(text(words.say("rescue.whole")));
        }
        var losses = new ScrollPane(lines);
        losses.setFitToWidth(true);
        var whole =
                salvaged.whole().stream()
                        .map(part ->
                                words.say(
                                        "store.loss.number", words.name(part.part()), part.count()))
                        .toList();
        show(
                words.say("rescue.salvaged"),
                List.of(
                        text(words.say("rescue.wholes")),
                        text(String.join(words.say("rescue.comma"), whole)),
                        text(words.say("rescue.losses")),
                        losses,
                        text(words.say("rescue.kept", salvaged.damaged().toString()))),
                List.of(open));
        open.requestFocus();
    }

    private void show(String title, List<? extends Node> content, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("title-3");
        heading.setWrapText(true);
        var actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getChildren().setAll(buttons);
        var card = new VBox();
        card.getStyleClass().add("rescue-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getChildren().add(new HBox(12, Icons.of(Feather.LIFE_BUOY, "rescue-sign"), heading));
        card.getChildren().addAll(content);
        card.getChildren().add(actions);
        content.stream()
                .filter(Control.class::isInstance)
                .filter(list -> !(list instanceof Label))
                .forEach(list -> VBox.setVgrow(list, Priority.ALWAYS));
        getChildren().setAll(card);
    }

    /// Works beside the window, where nothing else can be chosen meanwhile.
    private <T> void alone(Supplier<T> work, Consumer<T> then) {
        setDisable(true);
        beside(work, then);
    }

    /// What goes wrong is told, and everything can be tried again.
    private <T> void beside(Supplier<T> work, Consumer<T> then) {
        told.setText("");
        var _ =
                Thread.startVirtualThread(() -> {
                    try {
                        var done = work.get();
                        window.execute(() -> done(() -> then.accept(done)));
                    } catch (Trouble trouble) {
                        window.execute(() -> done(() -> told.setText(words.trouble(trouble))));
                    }
                });
    }

    private void done(Runnable then) {
        setDisable(false);
        then.run();
    }

    private void button(Button button, String key, Runnable deed) {
        button.setText(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> deed.run());
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
