package org.retinue.ui.arrange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.tour.Day;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;
import org.retinue.words.TypedTimes;

/// Asks which days are arranged, between which hours, what may move, and how long it may take.
final class AskedFields extends VBox {

    private static final List<Integer> SECONDS = List.of(1, 2, 5, 10, 30, 60);

    private final Studio studio;
    private final Asked usual;
    private final SortedMap<LocalDate, CheckBox> days = new TreeMap<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final ComboBox<Choice> choice;
    private final ComboBox<Optional<SiteId>> hotel;
    private final CheckBox lunch = new CheckBox();
    private final ComboBox<Integer> seconds = Choices.of(SECONDS, Object::toString);
    private final TextField seed = new TextField("1");

    AskedFields(Studio studio, Tour tour) {
        this.studio = studio;
        usual = Asked.usual(tour, Customs.USUAL);
        choice = Choices.of(studio.words(), List.of(Choice.values()));
        hotel = Choices.of(hotels(tour), found -> name(tour, found));
        tour.days().stream().map(Day::date).forEach(this::addDay);
        from.setText(studio.words().time(usual.from()));
        to.setText(studio.words().time(usual.to()));
        choice.setValue(tour.pool().isEmpty() ? Choice.UNCONFIRMED : Choice.POOL);
        hotel.setValue(usual.hotel());
        lunch.setText(studio.say("arrange.lunch"));
        lunch.setSelected(usual.lunch());
        lunch.minHeightProperty().bind(from.heightProperty());
        seconds.setValue(SECONDS.get(1));
        from.setId("arrange-from");
        to.setId("arrange-to");
        choice.setId("arrange-what");
        hotel.setId("arrange-hotel");
        lunch.setId("arrange-lunch");
        seconds.setId("arrange-seconds");
        seed.setId("arrange-seed");
        from.setPrefColumnCount(5);
        to.setPrefColumnCount(5);
        seed.setPrefColumnCount(5);
        getStyleClass().add("form");
        getChildren().addAll(dates(), line());
    }

    /// Where one begins.
    Node first() {
        return choice;
    }

    /// What is asked for; nothing where it cannot be understood.
    Optional<Asked> asked() {
        return TypedTimes.time(from.getText())
                .flatMap(begins ->
                        TypedTimes.endTime(to.getText())
                                .map(ends ->
                                        usual.withDays(chosen())
                                                .withHours(begins, ends)
                                                .withLunch(lunch.isSelected())
                                                .withHotel(hotel.getValue())));
    }

    /// Which days are chosen and what may move, however the hours are typed.
    Asked intended() {
        return usual.withDays(chosen())
                .withScope(choice() == Choice.POOL ? Asked.Scope.POOL : Asked.Scope.UNCONFIRMED);
    }

    void onChange(Runnable changed) {
        choice.valueProperty().subscribe((_, _) -> changed.run());
        days.values().forEach(box -> box.selectedProperty().subscribe((_, _) -> changed.run()));
    }

    Choice choice() {
        return choice.getValue();
    }

    int seconds() {
        return seconds.getValue();
    }

    Optional<Long> seed() {
        var typed = seed.getText().strip();
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private SortedSet<LocalDate> chosen() {
        var chosen = new TreeSet<LocalDate>();
        days.forEach((date, box) -> {
            if (box.isSelected()) {
                chosen.add(date);
            }
        });
        return chosen;
    }

    private void addDay(LocalDate date) {
        var box = new CheckBox(studio.words().weekday(date) + " " + studio.words().date(date));
        box.setId("arrange-day-" + date);
        box.setSelected(true);
        days.put(date, box);
    }

    private Node dates() {
        var boxes = new FlowPane(16, 8);
        boxes.getChildren().addAll(days.values());
        var caption = new Label(studio.say("arrange.days"));
        caption.getStyleClass().add("caption");
        var entry = new VBox(caption, boxes);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private Node line() {
        var line =
                new HBox(
                        16,
                        Choices.captioned(studio.say("arrange.what"), choice),
                        Choices.captioned(studio.say("arrange.from"), from),
                        Choices.captioned(studio.say("arrange.to"), to),
                        Choices.captioned(studio.say("arrange.hotel"), hotel),
                        Choices.captioned(studio.say("arrange.lunchCaption"), lunch),
                        Choices.captioned(studio.say("arrange.seconds"), seconds),
                        Choices.captioned(studio.say("arrange.seed"), seed));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// Those among the sites that the tour names.
    private static List<Optional<SiteId>> hotels(Tour tour) {
        var found =
                tour.directory().sites().values().stream()
                        .filter(site -> site.kind() == SiteKind.HOTEL)
                        .map(site -> Optional.of(site.id()));
        return Stream.concat(found, Stream.of(Optional.<SiteId>empty())).toList();
    }

    private String name(Tour tour, Optional<SiteId> site) {
        return site.flatMap(tour.directory()::site)
                .map(Site::name)
                .map(studio::best)
                .orElseGet(() -> studio.say("arrange.noHotel"));
    }
}
