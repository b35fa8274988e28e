package org.retinue.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Day;
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

/// The dialog about a tour as a whole, new or open: what it is called, of what kind, from where,
/// who is in charge, from when to when, and in which time zone.
final class TourDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Entry english;
    private final Entry chinese;
    private final Entry code;
    private final Entry officer;
    private final ComboBox<TourKind> kind;
    private final Picker<Country> country;
    private final DateBox first;
    private final DateBox last;
    private final Picker<ZoneId> zone;

    TourDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        english = entry("english");
        chinese = entry("chinese");
        code = entry("code");
        officer = entry("officer");
        kind = Choices.of(studio.words(), Arrays.asList(TourKind.values()));
        country =
                new Picker<>(
                        studio.say("ui.tour.country"), Country.source(studio.words()), _ -> {});
        first = new DateBox(studio, studio.say("ui.tour.first"));
        last = new DateBox(studio, studio.say("ui.tour.last"));
        zone = new Picker<>(studio.say("ui.tour.zone"), Zones.source(studio.words()), _ -> {});
        kind.setId("new-kind");
        kind.getSelectionModel().select(TourKind.OFFICIAL_VISIT);
        country.input().setId("new-country");
        first.picker().setId("new-first");
        last.picker().setId("new-last");
        zone.input().setId("new-zone");
        zone.show(Optional.of(studio.zone()));
        first.picker().valueProperty().subscribe(this::suggestLast);
    }

    /// Asks for a new tour.
    void openNew(String officerInCharge) {
        officer.reset(officerInCharge);
        open("create", this::create);
    }

    /// Shows the tour, to change it.
    void open(Tour tour) {
        english.reset(tour.heading().title().form(Language.ENGLISH).orElse(""));
        chinese.reset(tour.heading().title().form(Language.CHINESE).orElse(""));
        code.reset(tour.heading().code());
        officer.reset(tour.heading().officer());
        kind.setValue(tour.heading().kind());
        country.show(Country.of(tour.delegation().country()));
        first.picker().setValue(tour.firstDay());
        last.picker().setValue(tour.lastDay());
        zone.show(Optional.of(tour.zone()));
        open("change", () -> change(tour));
    }

    private void open(String deed, Runnable then) {
        var done = new Button(studio.say("ui.tour." + deed));
        done.setId(deed + "-tour");
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            if (isComplete()) {
                sheets.close();
                then.run();
            }
        });
        var title = studio.say("ui.tour." + deed + ".title");
        sheets.open(new Sheet(title, content(), List.of(sheets.cancel(), done)), english.input());
    }

    private Entry entry(String name) {
        var entry = new Entry(studio.say("ui.tour." + name), _ -> Optional.empty());
        entry.input().setId("new-" + name);
        return entry;
    }

    private VBox content() {
        var kindBox = Choices.captioned(studio.say("ui.tour.kind"), kind);
        var content =
                new VBox(
                        english,
                        chinese,
                        Form.beside(kindBox, country),
                        Form.beside(first, last),
                        Form.beside(zone, officer),
                        code);
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

    /// Whether a tour can be made of what stands in the fields; says beside them what is missing.
    private boolean isComplete() {
        var untitled = title(Text.EMPTY).isEmpty();
        var from = first.date();
        var to = last.date();
        english.refuse(untitled ? studio.say("ui.tour.noTitle") : "");
        first.refuse(from.isEmpty() ? studio.say("ui.date.refused") : "");
        last.refuse(refusal(from, to));
        return !untitled
                && from.isPresent()
                && refusal(from, to).isEmpty()
                && country.isUnderstood()
                && zone.isUnderstood();
    }

    private String refusal(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (to.isEmpty()) {
            return studio.say("ui.date.refused");
        }
        var days = from.map(start -> ChronoUnit.DAYS.between(start, to.get())).orElse(0L);
        if (days < 0) {
            return studio.say("ui.tour.endsFirst");
        }
        return days >= Tour.MOST_DAYS ? studio.say("ui.tour.tooLong", Tour.MOST_DAYS) : "";
    }

    private void create() {
        var track =
                Text.of(
                        Words.in(Language.ENGLISH).say("ui.tour.track"),
                        Words.in(Language.CHINESE).say("ui.tour.track"));
        var tour =
                Tour.empty(
                        TourId.random(),
                        heading(Text.EMPTY),
                        chosenZone(),
                        first.date().orElseThrow(),
                        last.date().orElseThrow(),
                        new Track(TrackId.random(), track));
        var name = country.value().map(Country::name).orElse(Text.EMPTY);
        studio.desk()
                .add(
                        tour.withDelegation(from(Delegation.NONE.withName(name)), Directory.EMPTY),
                        Deed.CREATE_TOUR);
    }

    /// One edit, named after the dates if they changed. Days that stay keep their headings.
    private void change(Tour before) {
        var from = first.date().orElseThrow();
        var to = last.date().orElseThrow();
        var moved = !from.equals(before.firstDay()) || !to.equals(before.lastDay());
        var heading = heading(before.heading().title());
        var zoneThen = chosenZone();
        studio.desk()
                .edit(
                        new Edit(
                                moved ? Deed.CHANGE_DATES : Deed.CHANGE_HEADING,
                                heading.title(),
                                tour ->
                                        tour.withHeading(heading)
                                                .withZone(zoneThen)
                                                .withDays(days(tour, from, to))
                                                .withDelegation(
                                                        from(tour.delegation()), Directory.EMPTY)));
    }

    private static List<Day> days(Tour tour, LocalDate from, LocalDate to) {
        var headings = tour.days().stream().collect(Collectors.toMap(Day::date, Day::heading));
        return from.datesUntil(to.plusDays(1))
                .map(date -> new Day(date, headings.getOrDefault(date, Text.EMPTY)))
                .toList();
    }

    private Text title(Text before) {
        return before.with(Language.ENGLISH, english.input().getText())
                .with(Language.CHINESE, chinese.input().getText());
    }

    private Heading heading(Text titleBefore) {
        return new Heading(
                code.input().getText().strip(),
                title(titleBefore),
                kind.getValue(),
                officer.input().getText().strip());
    }

    private Delegation from(Delegation delegation) {
        return delegation.withCountry(country.value().map(Country::code).orElse(""));
    }

    private ZoneId chosenZone() {
        return zone.value().orElse(studio.zone());
    }
}
