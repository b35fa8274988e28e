package org.retinue.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.edit.Deed;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// The dialog that makes a new tour: what it is called, of what kind, from where, from when to
/// when, and in which time zone.
final class NewTour {

    private final Studio studio;
    private final Sheets sheets;
    private final Entry english;
    private final Entry chinese;
    private final ComboBox<TourKind> kind;
    private final Picker<Country> country;
    private final DateBox first;
    private final DateBox last;
    private final Picker<ZoneId> zone;

    NewTour(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        english = new Entry(studio.say("ui.newTour.english"), _ -> Optional.empty());
        chinese = new Entry(studio.say("ui.newTour.chinese"), _ -> Optional.empty());
        kind = Choices.of(studio.words(), Arrays.asList(TourKind.values()));
        country =
                new Picker<>(
                        studio.say("ui.newTour.country"), Country.source(studio.words()), _ -> {});
        first = new DateBox(studio, studio.say("ui.newTour.first"));
        last = new DateBox(studio, studio.say("ui.newTour.last"));
        zone = new Picker<>(studio.say("ui.newTour.zone"), Zones.source(studio.words()), _ -> {});
        english.input().setId("new-english");
        chinese.input().setId("new-chinese");
        kind.setId("new-kind");
        kind.getSelectionModel().select(TourKind.OFFICIAL_VISIT);
        country.input().setId("new-country");
        first.picker().setId("new-first");
        last.picker().setId("new-last");
        zone.input().setId("new-zone");
        zone.show(Optional.of(studio.zone()));
        first.picker().valueProperty().subscribe(this::suggestLast);
    }

    void open() {
        var create = new Button(studio.say("ui.newTour.create"));
        create.setId("create-tour");
        create.setDefaultButton(true);
        create.setOnAction(_ -> create());
        sheets.open(
                new Sheet(
                        studio.say("ui.newTour.title"),
                        content(),
                        List.of(sheets.cancel(), create)),
                english.input());
    }

    private VBox content() {
        var kindBox = Choices.captioned(studio.say("ui.newTour.kind"), kind);
        var content =
                new VBox(
                        english,
                        chinese,
                        Form.beside(kindBox, country),
                        Form.beside(first, last),
                        zone);
        content.getStyleClass().add("form");
        content.setPrefWidth(520);
        return content;
    }

    /// Most visits are short: the calendar of the last day opens where the first day is.
    private void suggestLast(@Nullable LocalDate chosen) {
        if (chosen != null && last.date().isEmpty()) {
            last.picker().setValue(chosen);
        }
    }

    private void create() {
        var title = Text.of(english.input().getText(), chinese.input().getText());
        english.refuse(title.isEmpty() ? studio.say("ui.newTour.noTitle") : "");
        var from = first.date();
        var to = last.date();
        first.refuse(from.isEmpty() ? studio.say("ui.date.refused") : "");
        last.refuse(refusal(from, to));
        if (!title.isEmpty() && from.isPresent() && refusal(from, to).isEmpty()) {
            sheets.close();
            studio.desk().add(tour(title, from.get(), to.orElseThrow()), Deed.CREATE_TOUR);
        }
    }

    private String refusal(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (to.isEmpty()) {
            return studio.say("ui.date.refused");
        }
        var days = from.map(start -> ChronoUnit.DAYS.between(start, to.get())).orElse(0L);
        if (days < 0) {
            return studio.say("ui.newTour.endsFirst");
        }
        return days >= Tour.MOST_DAYS ? studio.say("ui.newTour.tooLong", Tour.MOST_DAYS) : "";
    }

    private Tour tour(Text title, LocalDate from, LocalDate to) {
        var heading = new Heading("", title, kind.getValue(), "");
        var track =
                new Track(
                        TrackId.random(),
                        Text.of(
                                Words.in(Language.ENGLISH).say("ui.newTour.track"),
                                Words.in(Language.CHINESE).say("ui.newTour.track")));
        var chosen = country.value();
        var delegation =
                Delegation.NONE
                        .withCountry(chosen.map(Country::code).orElse(""))
                        .withName(chosen.map(Country::name).orElse(Text.EMPTY));
        return Tour.empty(
                        TourId.random(),
                        heading,
                        zone.value().orElse(studio.zone()),
                        from,
                        to,
                        track)
                .withDelegation(delegation, Directory.EMPTY);
    }
}
