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
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.ui.form.Choices;
import org.retinue.ui.preview.DayChoice;
import org.retinue.ui.preview.LanguagePair;
import org.retinue.ui.studio.Studio;

/// What of a tour leaves: in which form and, where that is written in chosen ones, in which
/// languages.
final class ExportFields extends VBox {

    private static final double GAP = 12;

    private final Studio studio;
    private final ComboBox<OutForm> form;
    private final ComboBox<TourSheets> table;
    private final Node tables;
    private final DayChoice days;
    private final Node dayEntry;
    private final LanguagePair pair;
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
        pair = new LanguagePair(studio, "export", () -> {});
        languages =
                new HBox(
                        GAP,
                        captioned("ui.export.firstLanguage", pair.first()),
                        captioned("ui.export.secondLanguage", pair.second()));
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
        form.valueProperty().subscribe(this::show);
    }

    ExportWish wish(Outgoing outgoing) {
        return new ExportWish(
                outgoing,
                form.getValue(),
                table.getValue(),
                days.chosen().get(),
                pair.chosen(),
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

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
