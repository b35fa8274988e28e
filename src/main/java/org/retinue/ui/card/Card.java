package org.retinue.ui.card;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Trouble;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// A card alone in the window: a title, what it asks, what came of it, and buttons.
public abstract class Card extends VBox {

    private final Words words;
    private final Executor window;
    private final String kind;
    private final Label told = new Label();

    /// The kind names the look; the executor runs what was found out on the thread of the window.
    protected Card(Words words, String kind, Executor window) {
        this.words = words;
        this.kind = kind;
        this.window = window;
        getStyleClass().add("card-room");
        setAlignment(Pos.CENTER);
        told.setId("card-told");
        told.setWrapText(true);
    }

    protected final void fill(
            Feather sign, String title, List<? extends Node> content, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("title-3");
        heading.setWrapText(true);
        var actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getChildren().setAll(buttons);
        var card = new VBox();
        card.getStyleClass().addAll("lone-card", kind);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getChildren().add(new HBox(12, Icons.of(sign, "card-sign"), heading));
        card.getChildren().addAll(content);
        card.getChildren().addAll(told, actions);
        getChildren().setAll(card);
    }

    protected final Words words() {
        return words;
    }

    protected final void tell(String sentence) {
        told.setText(sentence);
    }

    /// Works beside the window, where nothing else can be chosen meanwhile.
    protected final <T> void alone(
            String meanwhile, Supplier<T> work, Consumer<T> then, Consumer<Trouble> failed) {
        setDisable(true);
        tell(meanwhile);
        beside(work, then, failed);
    }

    /// Works beside the window.
    protected final <T> void beside(Supplier<T> work, Consumer<T> then, Consumer<Trouble> failed) {
        var _ =
                Thread.startVirtualThread(() -> {
                    try {
                        var done = work.get();
                        window.execute(() -> done(() -> then.accept(done)));
                    } catch (Trouble trouble) {
                        window.execute(() -> done(() -> failed.accept(trouble)));
                    }
                });
    }

    private void done(Runnable then) {
        setDisable(false);
        tell("");
        then.run();
    }

    protected final void tell(Trouble trouble) {
        tell(words.trouble(trouble));
    }

    protected final Button button(String key, Runnable deed) {
        var button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
