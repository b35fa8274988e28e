package org.retinue.ui.programme;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// Chooses in which language a text is shown and typed; the language of the window to begin with.
final class LanguageSwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private Language language;

    LanguageSwitch(String id, Words words, Consumer<Language> chosen) {
        language = words.language();
        for (var offered : Words.LANGUAGES) {
            var button = new ToggleButton(Words.in(offered).say("ui.language"));
            button.setId(id + "-" + offered);
            button.getStyleClass()
                    .addAll(
                            Styles.SMALL,
                            offered.equals(Words.LANGUAGES.getFirst())
                                    ? Styles.LEFT_PILL
                                    : Styles.RIGHT_PILL);
            button.setToggleGroup(group);
            button.setSelected(offered.equals(language));
            button.setOnAction(_ -> {
                button.setSelected(true);
                language = offered;
                chosen.accept(offered);
            });
            getChildren().add(button);
        }
    }

    Language language() {
        return language;
    }
}
