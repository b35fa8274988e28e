package org.retinue.ui.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.desk.Export;
import org.retinue.desk.Markings;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.exchange.table.TourSheets;
import org.retinue.print.Issue;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Choices;
import org.retinue.ui.job.Background;
import org.retinue.ui.look.AudienceNames;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// The dialog that shows a day as a message for a chat, of what its readers may see, and copies it.
/// To begin with the readers are the delegation.
public final class DayTextDialog {

    private static final double GAP = 12;

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Pack.Made made;
    private final ComboBox<List<Language>> languages;
    private final ComboBox<Audience> audience;
    private final TextArea text = new TextArea();
    private final Button copy = new Button();
    private int asked;

    public DayTextDialog(Studio studio, Sheets sheets, Background background, Outside outside) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        made =
                new Pack.Made(
                        studio.clock().instant(),
                        outside.setting().officer(),
                        outside.setting().program());
        languages = Choices.of(choices(), this::name);
        languages.setId("day-text-languages");
        languages.setValue(List.of(studio.words().language()));
        var audiences =
                Audience.all(studio.view().get().office()).stream()
                        .filter(one -> !one.scope().needsReader())
                        .toList();
        audience = Choices.of(audiences, one -> AudienceNames.of(studio.words(), one));
        audience.setId("day-text-audience");
        audience.setValue(Audience.DELEGATION);
        text.setId("day-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(16);
        text.setAccessibleText(studio.say("ui.dayText.text"));
        copy.setText(studio.say("ui.dayText.copy"));
        copy.setId("copy-text");
        copy.setDefaultButton(true);
        copy.disableProperty().bind(text.textProperty().isEmpty());
    }

    /// Shows the day of the item that is chosen, or today, or the first.
    public void open(Tour tour) {
        var days = Choices.of(tour.programmeDates(), this::name);
        days.setId("day-text-day");
        days.setValue(day(tour));
        days.valueProperty().subscribe((_, _) -> show(tour, days.getValue()));
        languages.valueProperty().subscribe((_, _) -> show(tour, days.getValue()));
        audience.valueProperty().subscribe((_, _) -> show(tour, days.getValue()));
        show(tour, days.getValue());
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
            sheets.close();
        });
        sheets.open(
                new Sheet(
                        studio.say("ui.dayText.title"),
                        content(days),
                        List.of(sheets.cancel(), copy)),
                days);
    }

    private VBox content(ComboBox<LocalDate> days) {
        var row =
                new HBox(
                        GAP,
                        Choices.captioned(studio.say("ui.dayText.day"), days),
                        Choices.captioned(studio.say("ui.dayText.languages"), languages),
                        Choices.captioned(studio.say("ui.export.audience"), audience));
        row.getChildren().forEach(entry -> HBox.setHgrow(entry, Priority.ALWAYS));
        var content = new VBox(row, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        content.getStyleClass().add("form");
        content.setPrefWidth(640);
        return content;
    }

    private LocalDate day(Tour tour) {
        var dates = tour.programmeDates();
        return studio.selection()
                .get()
                .lead()
                .flatMap(tour::item)
                .flatMap(Item::day)
                .or(() -> Optional.of(studio.today()))
                .filter(dates::contains)
                .orElse(dates.getFirst());
    }

    /// The message is made beside the window; one that is no longer wanted is not shown.
    private void show(Tour tour, LocalDate day) {
        asked++;
        var number = asked;
        var wanted = audience.getValue();
        var office = studio.view().get().office();
        var issue = Issue.draft(made.at(), made.by(), "");
        var export =
                new Export(
                        OutForm.MESSAGE,
                        TourSheets.PROGRAMME,
                        List.of(day),
                        languages.getValue(),
                        issue,
                        Markings.of(office, wanted),
                        made);
        text.clear();
        background.run(
                () -> export.message(Outgoing.of(tour, wanted, Optional.empty())),
                message -> {
                    if (number == asked) {
                        text.setText(message);
                        text.positionCaret(0);
                    }
                });
    }

    /// Each language of papers, and those of the windows one after the other.
    private static List<List<Language>> choices() {
        return Stream.concat(
                        Stream.of(Words.LANGUAGES, Words.LANGUAGES.reversed()),
                        Words.PAPER_LANGUAGES.stream().map(List::of))
                .toList();
    }

    private String name(List<Language> spoken) {
        var locale = studio.words().locale();
        return spoken.stream()
                .map(language -> language.locale().getDisplayLanguage(locale))
                .collect(Collectors.joining(" + "));
    }

    private String name(LocalDate day) {
        return studio.say("preview.day", studio.words().weekday(day), studio.words().date(day));
    }
}
