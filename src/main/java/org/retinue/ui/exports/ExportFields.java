package org.retinue.ui.exports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.exchange.table.TourSheets;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.ui.form.Choices;
import org.retinue.ui.preview.DayChoice;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// What of a tour leaves: in which form and, where that is written in chosen ones, in which
/// languages.
final class ExportFields extends VBox {

    /// As papers are printed.
    private static final String LANGUAGES = "printing.languages";

    private static final double GAP = 12;

    private final Studio studio;
    private final ComboBox<OutForm> form;
    private final ComboBox<TourSheets> table;
    private final Node tables;
    private final DayChoice days;
    private final Node dayEntry;
    private final ComboBox<Language> first;
    private final ComboBox<Optional<Language>> second;
    private final Node languages;
    private final ComboBox<Optional<Track>> track;
    private final Node tracks;

    ExportFields(Studio studio, Tour tour) {
        this.studio = studio;
        form = Choices.of(studio.words(), List.of(OutForm.values()));
        form.setId("export-form");
        form.setValue(OutForm.PACK);
        table = Choices.of(studio.words(), List.of(TourSheets.values()));
        table.setId("export-table");
        table.setValue(TourSheets.PROGRAMME);
        tables = Choices.captioned(studio.say("ui.export.table"), table);
        days = new DayChoice(studio, tour.programmeDates());
        days.setId("export-days");
        dayEntry = Choices.captioned(studio.say("ui.export.days"), days);
        first = Choices.of(Words.PAPER_LANGUAGES, this::name);
        first.setId("export-first-language");
        var others =
                Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Words.PAPER_LANGUAGES.stream().map(Optional::of));
        second =
                Choices.of(
                        others.toList(),
                        language -> language.map(this::name).orElse(studio.say("preview.alone")));
        second.setId("export-second-language");
        languages =
                new HBox(
                        GAP,
                        captioned("ui.export.firstLanguage", first),
                        captioned("ui.export.secondLanguage", second));
        var parts =
                Stream.concat(
                        Stream.of(Optional.<Track>empty()),
                        tour.tracks().stream().map(Optional::of));
        track = Choices.of(parts.toList(), this::nameOfTrack);
        track.setValue(Optional.empty());
        track.setId("export-track");
        tracks = Choices.captioned(studio.say("ui.export.track"), track);
        getChildren()
                .addAll(
                        Choices.captioned(studio.say("ui.export.form"), form),
                        tables,
                        dayEntry,
                        tracks,
                        languages);
        getStyleClass().add("form");
        recall();
        form.valueProperty().subscribe(this::show);
        first.valueProperty().subscribe((before, _) -> chooseFirst(before));
        second.valueProperty().subscribe((before, _) -> chooseSecond(before));
    }

    ExportWish wish(Outgoing outgoing) {
        return new ExportWish(
                outgoing,
                form.getValue(),
                table.getValue(),
                days.chosen().get(),
                languages(),
                form.getValue() == OutForm.CALENDAR
                        ? track.getValue().map(Track::id)
                        : Optional.empty());
    }

    private String nameOfTrack(Optional<Track> one) {
        return one.map(Track::name).map(studio::best).orElse(studio.say("ui.export.tracks"));
    }

    /// Whether it is a briefing pack that leaves.
    ObservableValue<Boolean> makesPackProperty() {
        return form.valueProperty().map(chosen -> chosen == OutForm.PACK);
    }

    boolean makesPack() {
        return form.getValue() == OutForm.PACK;
    }

    /// The leading one first.
    private List<Language> languages() {
        return Stream.concat(Stream.of(first.getValue()), second.getValue().stream()).toList();
    }

    private Node captioned(String key, ComboBox<?> box) {
        var entry = Choices.captioned(studio.say(key), box);
        HBox.setHgrow(entry, Priority.ALWAYS);
        return entry;
    }

    private void show(OutForm chosen) {
        see(languages, chosen.isSpoken());
        see(tables, chosen == OutForm.TABLE);
        see(dayEntry, chosen == OutForm.MESSAGE);
        see(tracks, chosen == OutForm.CALENDAR && track.getItems().size() > 2);
    }

    /// Nothing is said twice: the two languages change places.
    private void chooseFirst(Language before) {
        if (second.getValue().equals(Optional.of(first.getValue()))) {
            second.setValue(Optional.of(before));
        }
        keep();
    }

    private void chooseSecond(Optional<Language> before) {
        if (second.getValue().equals(Optional.of(first.getValue()))) {
            first.setValue(before.orElse(Language.ENGLISH));
        }
        keep();
    }

    private void keep() {
        studio.preferences().keep(LANGUAGES, languages().stream().map(Language::tag).toList());
    }

    private void recall() {
        var kept =
                studio.preferences().list(LANGUAGES).stream()
                        .flatMap(tag ->
                                Words.PAPER_LANGUAGES.stream().filter(one -> one.tag().equals(tag)))
                        .distinct()
                        .limit(2)
                        .toList();
        var recalled = kept.isEmpty() ? Words.PAPER_LANGUAGES.subList(0, 2) : kept;
        first.setValue(recalled.getFirst());
        second.setValue(recalled.stream().skip(1).findFirst());
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(studio.words().locale());
    }
}
