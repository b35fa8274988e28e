package org.retinue.ui.tour;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Country;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Picker;
import org.retinue.ui.form.Zones;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// What the dialogs about a tour as a whole ask: what it is called, of what kind, from where, who
/// is in charge, from when to when, and in which time zone.
final class TourFields {

    private final Studio studio;
    private final Entry english;
    private final Entry chinese;
    private final Entry code;
    private final Entry officer;
    private final ComboBox<TourKind> kind;
    private final Picker<Country> country;
    private final DateBox first;
    private final DateBox last;
    private final Picker<ZoneId> zone;

    TourFields(Studio studio) {
        this.studio = studio;
        english = entry("english");
        chinese = entry("chinese");
        code = entry("code");
        officer = entry("officer");
        kind = Choices.of(studio.words(), Arrays.asList(TourKind.values()));
        country =
                new Picker<>(
                        studio.say("ui.tour.country"),
                        Country.source(studio.words()),
                        _ -> suggestTitle());
        first = new DateBox(studio, studio.say("ui.tour.first"));
        last = new DateBox(studio, studio.say("ui.tour.last"));
        zone = new Picker<>(studio.say("ui.tour.zone"), Zones.source(studio.words()), _ -> {});
        kind.setId("new-kind");
        kind.getSelectionModel().select(TourKind.OFFICIAL_VISIT);
        kind.valueProperty().subscribe(_ -> suggestTitle());
        country.input().setId("new-country");
        first.picker().setId("new-first");
        last.picker().setId("new-last");
        zone.input().setId("new-zone");
        zone.show(Optional.of(studio.zone()));
    }

    /// Shows what is known of the tour.
    void show(Tour tour) {
        english.reset(tour.heading().title().form(Language.ENGLISH).orElse(""));
        chinese.reset(tour.heading().title().form(Language.CHINESE).orElse(""));
        code.reset(tour.heading().code());
        officer.reset(tour.heading().officer());
        kind.setValue(tour.heading().kind());
        country.show(Country.of(tour.delegation().country()));
        first.picker().setValue(tour.firstDay());
        last.picker().setValue(tour.lastDay());
        zone.show(Optional.of(tour.zone()));
    }

    Entry entry(String name) {
        var entry = new Entry(studio.say("ui.tour." + name), _ -> Optional.empty());
        entry.input().setId("new-" + name);
        return entry;
    }

    /// The title in the language of the window.
    Entry title() {
        return isChinese() ? chinese : english;
    }

    Entry officer() {
        return officer;
    }

    ComboBox<TourKind> kind() {
        return kind;
    }

    DateBox first() {
        return first;
    }

    DateBox last() {
        return last;
    }

    Node titles() {
        return isChinese() ? Form.beside(chinese, english) : Form.beside(english, chinese);
    }

    private boolean isChinese() {
        return studio.words().language().equals(Language.CHINESE);
    }

    Node kindAndCountry() {
        return Form.beside(Choices.captioned(studio.say("ui.tour.kind"), kind), country);
    }

    Node dates() {
        return Form.beside(first, last);
    }

    Node office() {
        return Form.beside(zone, officer, code);
    }

    /// Whether a tour can be made of what stands in the fields; says beside them what is missing.
    boolean isComplete() {
        var untitled = title(Text.EMPTY).isEmpty();
        var from = first.date();
        var to = last.date();
        title().refuse(untitled ? studio.say("ui.tour.noTitle") : "");
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

    Heading heading(Text titleBefore) {
        return new Heading(
                code.input().getText().strip(),
                title(titleBefore),
                kind.getValue(),
                officer.input().getText().strip());
    }

    Optional<Country> chosenCountry() {
        return country.value();
    }

    ZoneId chosenZone() {
        return zone.value().orElse(studio.zone());
    }

    /// What was typed; where nothing was, what the kind and the country make.
    private Text title(Text before) {
        var typed =
                before.with(Language.ENGLISH, english.input().getText())
                        .with(Language.CHINESE, chinese.input().getText());
        return typed.isEmpty() ? suggested() : typed;
    }

    private void suggestTitle() {
        var title = suggested();
        english.input().setPromptText(title.form(Language.ENGLISH).orElse(""));
        chinese.input().setPromptText(title.form(Language.CHINESE).orElse(""));
    }

    private Text suggested() {
        return country.value()
                .map(from ->
                        Text.of(
                                suggested(Language.ENGLISH, from),
                                suggested(Language.CHINESE, from)))
                .orElse(Text.EMPTY);
    }

    private String suggested(Language language, Country from) {
        var words = Words.in(language);
        return words.say("ui.tour.suggested", words.name(kind.getValue()), words.best(from.name()));
    }
}
