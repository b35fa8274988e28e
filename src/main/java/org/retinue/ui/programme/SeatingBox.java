package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Table;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.PersonId;
import org.retinue.tour.SeatingForm;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Entry;
import org.retinue.words.Words;

/// How people sit at an engagement: the form, and every seat with who has it, as precedence has it
/// or as it was settled by hand.
final class SeatingBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final ComboBox<Optional<SeatingForm>> form;
    private final Entry atTable;
    private final Button reset = new Button();
    private final KeptLines<Place> lines = new KeptLines<>(this::line);
    private final Label unseated = new Label();
    private Optional<Engagement> engagement = Optional.empty();
    private Optional<Offers> offers = Optional.empty();
    private SeatingChart chart = new SeatingChart(SeatingForm.NONE, List.of(), List.of());
    private boolean showing;

    /// A seat, which may be free, and whether it is the first of its table.
    record Place(int table, int number, Optional<Chair> chair) {}

    SeatingBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        form = form();
        form.setId("seating-form");
        atTable = new Entry(words.say("programme.seatsAtTable"), this::atTable);
        atTable.input().setId("seats-at-table");
        atTable.input().setPromptText(words.say("programme.byPrecedence"));
        reset.setText(words.say("programme.seatsByPrecedence"));
        reset.setId("seats-by-precedence");
        reset.setOnAction(_ -> make(new Typed.Meant<>(Settings.byPrecedence())));
        unseated.getStyleClass().add("unseated");
        unseated.setWrapText(true);
        getStyleClass().add("seating");
        getChildren()
                .addAll(
                        Choices.captioned(words.say("programme.seatingForm"), form),
                        atTable,
                        lines,
                        unseated,
                        reset);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        if (another) {
            lines.clear();
        }
        offers = Optional.of(sheet.rosters().offers());
        engagement = item instanceof Engagement known ? Optional.of(known) : Optional.empty();
        engagement.ifPresent(known -> show(known, SeatingChart.of(sheet.tour(), known), another));
    }

    private void show(Engagement known, SeatingChart now, boolean another) {
        chart = now;
        var seating = known.setting().seating();
        showing = true;
        form.setValue(seating.form());
        showing = false;
        Inspector.reveal(atTable, now.form() == SeatingForm.ROUND_TABLES);
        var seats = seating.seatsAtTable();
        var typed = seats.isPresent() ? Integer.toString(seats.getAsInt()) : "";
        if (another) {
            atTable.reset(typed);
        } else {
            atTable.show(typed);
        }
        lines.show(now.tables().stream().flatMap(SeatingBox::places).toList());
        unseated.setText(
                words.say(
                        "programme.unseated",
                        now.unseated().stream()
                                .map(candidates()::name)
                                .collect(Collectors.joining(", "))));
        Inspector.reveal(unseated, !now.unseated().isEmpty());
        Inspector.reveal(reset, !seating.byHand().isEmpty());
    }

    private static Stream<Place> places(Table table) {
        return IntStream.rangeClosed(1, table.size())
                .mapToObj(number ->
                        new Place(
                                table.number(),
                                number,
                                table.chairs().stream()
                                        .filter(chair -> chair.number() == number)
                                        .findFirst()));
    }

    /// What the side or table of a place is called; nothing where it is not the first of it.
    Optional<String> heading(Place place) {
        if (place.number() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                switch (chart.form()) {
                    case ROUND_TABLES, NONE -> words.say("programme.table", place.table());
                    case TALKS_ACROSS, TALKS_ALONG, ARMCHAIRS ->
                            words.say(
                                    place.table() == 1
                                            ? "programme.guestsSide"
                                            : "programme.hostsSide");
                });
    }

    /// Who takes part and so may be given a seat.
    Candidates candidates() {
        var people =
                Stream.concat(
                                chart.tables().stream()
                                        .flatMap(table -> table.chairs().stream())
                                        .map(Chair::person),
                                chart.unseated().stream())
                        .toList();
        return new Candidates(people, offers.orElseThrow());
    }

    Optional<String> make(Typed<Change> meant) {
        return inspector.make((_, _) -> meant);
    }

    private SeatLine line() {
        return new SeatLine(this, words);
    }

    private ComboBox<Optional<SeatingForm>> form() {
        var values = new ArrayList<Optional<SeatingForm>>(List.of(Optional.empty()));
        Stream.of(SeatingForm.values()).map(Optional::of).forEach(values::add);
        var box = Choices.of(values, this::said);
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (!showing && chosen != null) {
                make(new Typed.Meant<>(Settings.form(chosen)));
            }
        });
        return box;
    }

    private String said(Optional<SeatingForm> chosen) {
        return chosen.map(words::name).orElse(words.say("programme.usualSeating"));
    }

    private Optional<String> atTable(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return make(new Typed.Meant<>(Settings.seatsAtTable(OptionalInt.empty())));
        }
        return make(
                plain.matches("[0-9]{1,2}") && isTable(Integer.parseInt(plain))
                        ? new Typed.Meant<>(
                                Settings.seatsAtTable(OptionalInt.of(Integer.parseInt(plain))))
                        : new Typed.Refused<>(Refusal.NO_TABLE));
    }

    private static boolean isTable(int seats) {
        return seats >= 2 && seats <= 40;
    }

    /// Who sits where the place is, by the name that is shown.
    String name(PersonId person) {
        return candidates().name(person);
    }
}
