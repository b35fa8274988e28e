package org.retinue.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.print.Document;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// The dialog that asks which paper to print, and in which languages.
final class PrintDialog {

    private static final List<List<Language>> LANGUAGES =
            List.of(
                    List.of(Language.ENGLISH, Language.CHINESE),
                    List.of(Language.CHINESE, Language.ENGLISH),
                    List.of(Language.ENGLISH),
                    List.of(Language.CHINESE));

    private final Studio studio;
    private final Sheets sheets;
    private final ComboBox<Document> document;
    private final ComboBox<List<Language>> languages;

    PrintDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        document = Choices.of(studio.words(), Arrays.asList(Document.values()));
        document.setId("print-document");
        document.getSelectionModel().select(Document.PROGRAMME);
        languages = Choices.of(LANGUAGES, this::name);
        languages.setId("print-languages");
        languages.getSelectionModel().select(0);
    }

    /// Asks; the consumer gets the document and the languages once they are chosen.
    void open(Tour tour, BiConsumer<Document, List<Language>> then) {
        var save = new Button(studio.say("ui.print.save"));
        save.setId("save-pdf");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            sheets.close();
            then.accept(document.getValue(), languages.getValue());
        });
        sheets.open(
                new Sheet(
                        studio.say("ui.print.title"),
                        content(tour),
                        List.of(sheets.cancel(), save)),
                document);
    }

    private VBox content(Tour tour) {
        var about =
                new Label(
                        studio.say(
                                "ui.print.about",
                                studio.best(tour.heading().title()),
                                tour.programmeDates().size()));
        about.setWrapText(true);
        about.setAlignment(Pos.TOP_LEFT);
        about.getStyleClass().add("detail");
        var content =
                new VBox(
                        about,
                        Choices.captioned(studio.say("ui.print.document"), document),
                        Choices.captioned(studio.say("ui.print.languages"), languages));
        content.getStyleClass().add("form");
        content.setPrefWidth(440);
        return content;
    }

    private String name(List<Language> chosen) {
        var names = chosen.stream().map(one -> studio.say("ui.language." + one)).toList();
        return names.size() == 1
                ? studio.say("ui.print.one", names.getFirst())
                : studio.say("ui.print.two", names.getFirst(), names.get(1));
    }
}
