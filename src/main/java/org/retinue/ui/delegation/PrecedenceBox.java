package org.retinue.ui.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.tour.DelegationRanking;
import org.retinue.tour.DelegationRanking.Place;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Entry;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Reasons;
import org.retinue.words.TypedDates;

/// How the order of the delegation comes about: what it goes by, when its composition was notified,
/// and a note on why it is so.
final class PrecedenceBox extends VBox {

    private final Studio studio;
    private final Consumer<UnaryOperator<Precedence>> edits;
    private final ComboBox<PrecedenceOrder> order;
    private final Entry notified;
    private final Entry note;
    private final Label amongOthers = new Label();
    private final VBox delegations = new VBox(4);
    private List<String> shown = List.of();
    private boolean showing;

    PrecedenceBox(Studio studio, Consumer<UnaryOperator<Precedence>> edits) {
        super(8);
        this.studio = studio;
        this.edits = edits;
        var heading = new Label(studio.say("delegation.precedence"));
        heading.getStyleClass().add("title-4");
        order = Choices.of(studio.words(), List.of(PrecedenceOrder.values()));
        order.setId("precedence-order");
        order.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !showing) {
                        edits.accept(precedence -> precedence.withOrder(chosen));
                    }
                });
        notified = new Entry(studio.say("delegation.notified"), this::notify);
        notified.input().setId("precedence-notified");
        note = Entry.ofParagraph(studio.say("delegation.note"), this::note);
        note.input().setId("precedence-note");
        getChildren()
                .addAll(
                        heading,
                        Choices.captioned(studio.say("delegation.order"), order),
                        notified,
                        note,
                        amongOthers,
                        delegations);
        amongOthers.setText(studio.say("delegation.amongOthers"));
        amongOthers.getStyleClass().add("caption");
        delegations.setId("delegations");
    }

    /// Where the delegation stands among those who are there on the same days.
    void show(Tour tour, List<Tour> others) {
        var all = Stream.concat(Stream.of(tour), others.stream()).toList();
        var places = others.isEmpty() ? List.<Place>of() : DelegationRanking.of(all);
        var lines =
                IntStream.range(0, places.size())
                        .mapToObj(place -> said(place + 1, places.get(place)))
                        .toList();
        amongOthers.setVisible(!others.isEmpty());
        amongOthers.setManaged(!others.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            var own = places.stream().map(place -> place.tour().id()).toList().indexOf(tour.id());
            delegations
                    .getChildren()
                    .setAll(
                            IntStream.range(0, lines.size())
                                    .mapToObj(place -> line(lines.get(place), place == own))
                                    .toList());
        }
    }

    private String said(int number, Place place) {
        return studio.say(
                "delegation.place",
                number,
                studio.best(place.tour().delegation().name()),
                Reasons.say(studio.words(), place.reason()));
    }

    private static Label line(String said, boolean isOwn) {
        var line = new Label(said);
        line.setWrapText(true);
        if (isOwn) {
            line.getStyleClass().add("own-delegation");
        }
        return line;
    }

    void show(Precedence precedence, boolean another) {
        showing = true;
        order.setValue(precedence.order());
        showing = false;
        var date = precedence.notified().map(studio.words()::date).orElse("");
        DelegationPage.put(notified, date, another);
        DelegationPage.put(note, precedence.note(), another);
    }

    private Optional<String> notify(String typed) {
        Optional<LocalDate> date = TypedDates.date(typed, studio.today());
        if (date.isEmpty() && !typed.isBlank()) {
            return Optional.of(studio.say("delegation.badNotified"));
        }
        edits.accept(precedence -> precedence.withNotified(date));
        return Optional.empty();
    }

    private Optional<String> note(String typed) {
        edits.accept(precedence -> precedence.withNote(typed.strip()));
        return Optional.empty();
    }
}
