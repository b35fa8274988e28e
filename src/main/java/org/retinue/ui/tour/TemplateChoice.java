package org.retinue.ui.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.retinue.desk.Templates;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// Which usual programme a new tour begins with, or none, with a sentence about what it holds.
final class TemplateChoice extends VBox {

    private final Studio studio;
    private final ComboBox<Beginning> box = new ComboBox<>();
    private final Label about = new Label();

    /// The usual programme, or none.
    private record Beginning(Optional<Tour> template) {}

    TemplateChoice(Studio studio, Consumer<Optional<Tour>> chosen) {
        this.studio = studio;
        box.setId("new-template");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Titles());
        box.setCellFactory(_ -> new Described());
        box.getItems().add(new Beginning(Optional.empty()));
        box.getSelectionModel().selectFirst();
        about.setId("template-about");
        about.getStyleClass().add("detail");
        about.setWrapText(true);
        getStyleClass().add("entry");
        getChildren().addAll(Choices.captioned(studio.say("ui.template"), box), about);
        box.valueProperty()
                .subscribe(beginning -> {
                    about.setText(about(beginning));
                    chosen.accept(beginning.template);
                });
    }

    /// Offers these too; what is chosen stays.
    void offer(List<Tour> templates) {
        templates.forEach(tour -> box.getItems().add(new Beginning(Optional.of(tour))));
    }

    Optional<Tour> template() {
        return box.getValue().template;
    }

    private String title(Beginning beginning) {
        return beginning
                .template
                .map(tour -> studio.best(tour.heading().title()))
                .orElseGet(() -> studio.say("ui.template.none"));
    }

    private String about(Beginning beginning) {
        return beginning
                .template
                .map(tour ->
                        studio.say(
                                "ui.template.about",
                                studio.best(Templates.about(tour)),
                                tour.days().size(),
                                tour.items().size(),
                                tour.tasks().size()))
                .orElseGet(() -> studio.say("ui.template.none.about"));
    }

    private final class Titles extends StringConverter<Beginning> {

        @Override
        public String toString(@Nullable Beginning beginning) {
            return beginning == null ? "" : title(beginning);
        }

        @Override
        public @Nullable Beginning fromString(String text) {
            return null;
        }
    }

    /// A line of the open list: the title, and below it what the template holds.
    private final class Described extends ListCell<Beginning> {

        private final Label name = new Label();
        private final Label sentence = new Label();
        private final VBox both = new VBox(2, name, sentence);

        private Described() {
            name.getStyleClass().add("strong");
            sentence.getStyleClass().add("detail");
            sentence.setWrapText(true);
            sentence.setPrefWidth(500);
        }

        @Override
        protected void updateItem(@Nullable Beginning beginning, boolean empty) {
            super.updateItem(beginning, empty);
            if (empty || beginning == null) {
                setGraphic(null);
            } else {
                name.setText(title(beginning));
                sentence.setText(about(beginning));
                setGraphic(both);
            }
        }
    }
}
