package org.retinue.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.print.Document;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// The dialog that asks which paper to print, of which days, and in which languages.
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

    /// What was chosen.
    record Choice(Document document, Optional<LocalDate> day, List<Language> languages) {}

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

    /// Asks; the consumer gets what was chosen. The programme is printed whole, and a daily
    /// schedule for the day of the selected item, unless something else is chosen.
    void open(Tour tour, Consumer<Choice> then) {
        var days = days(tour);
        var selected =
                studio.selection()
                        .get()
                        .lead()
                        .flatMap(tour::item)
                        .flatMap(Item::day)
                        .filter(day -> days.getItems().contains(Optional.of(day)));
        document.valueProperty().subscribe(chosen -> days.setValue(suggested(chosen, selected)));
        var save = new Button(studio.say("ui.print.save"));
        save.setId("save-pdf");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            sheets.close();
            then.accept(new Choice(document.getValue(), days.getValue(), languages.getValue()));
        });
        sheets.open(
                new Sheet(
                        studio.say("ui.print.title"),
                        content(tour, days),
                        List.of(sheets.cancel(), save)),
                document);
    }

    private ComboBox<Optional<LocalDate>> days(Tour tour) {
        var dates =
                Stream.concat(
                                Stream.of(Optional.<LocalDate>empty()),
                                tour.programmeDates().stream().map(Optional::of))
                        .toList();
        var box = Choices.of(dates, this::name);
        box.setId("print-days");
        return box;
    }

    private static Optional<LocalDate> suggested(Document document, Optional<LocalDate> day) {
        return document == Document.DAILY_CARD ? day : Optional.empty();
    }

    private VBox content(Tour tour, ComboBox<Optional<LocalDate>> days) {
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
                        Choices.captioned(studio.say("ui.print.days"), days),
                        Choices.captioned(studio.say("ui.print.languages"), languages));
        content.getStyleClass().add("form");
        content.setPrefWidth(440);
        return content;
    }

    private String name(Optional<LocalDate> day) {
        var words = studio.words();
        return day.map(date -> studio.say("ui.print.day", words.weekday(date), words.date(date)))
                .orElse(studio.say("ui.print.allDays"));
    }

    private String name(List<Language> chosen) {
        var names = chosen.stream().map(one -> studio.say("ui.language." + one)).toList();
        return names.size() == 1
                ? studio.say("ui.print.one", names.getFirst())
                : studio.say("ui.print.two", names.getFirst(), names.get(1));
    }
}
