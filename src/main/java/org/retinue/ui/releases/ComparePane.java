package org.retinue.ui.releases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Comparison;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.studio.Studio;

/// Two editions of a tour beside each other: which two is chosen above, and for whom.
final class ComparePane extends VBox {

    private final Studio studio;
    private final Past past;
    private final ComboBox<Edition> from;
    private final ComboBox<Edition> to;
    private final ComboBox<Optional<PersonId>> reader;
    private final Label sum = new Label();
    private final ChangeList list;
    private final VBox nothing = new VBox();
    private boolean filling;

    ComparePane(Studio studio, Past past, Consumer<ItemId> open) {
        this.studio = studio;
        this.past = past;
        from = editions("compare-from");
        to = editions("compare-to");
        reader = Choices.of(List.of(), this::name);
        reader.setId("compare-reader");
        list = new ChangeList(studio.words(), open);
        list.setId("compare-lines");
        list.setAccessibleText(studio.say("releases.changes"));
        sum.setId("compare-sum");
        sum.getStyleClass().add("strong");
        sum.setWrapText(true);
        nothing.setAlignment(Pos.CENTER);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        getStyleClass().add("compare");
        getChildren().addAll(bar(), sum, list, nothing);
        from.valueProperty().subscribe(_ -> ask());
        to.valueProperty().subscribe(_ -> ask());
        reader.valueProperty().subscribe(_ -> ask());
    }

    /// Offers these editions and compares the two, for whoever is chosen already.
    void compare(List<Edition> editions, Edition earlier, Edition later) {
        var chosen = Optional.ofNullable(reader.getValue()).orElse(Optional.empty());
        compare(editions, earlier, later, chosen);
    }

    /// The same for one person, or for everybody.
    void compare(List<Edition> editions, Edition earlier, Edition later, Optional<PersonId> who) {
        filling = true;
        from.getItems().setAll(editions);
        to.getItems().setAll(editions);
        from.setValue(earlier);
        to.setValue(later);
        offerReaders(who);
        filling = false;
        ask();
    }

    /// Offers these editions, and compares again what is chosen: the working tour may have changed.
    void offer(List<Edition> editions) {
        var earlier = from.getValue();
        var later = to.getValue();
        compare(
                editions,
                editions.contains(earlier) ? earlier : editions.getLast(),
                editions.contains(later) ? later : editions.getFirst());
    }

    private HBox bar() {
        var bar =
                new HBox(
                        Choices.captioned(studio.say("releases.from"), from),
                        Choices.captioned(studio.say("releases.to"), to),
                        Choices.captioned(studio.say("releases.reader"), reader));
        bar.getStyleClass().add("compare-bar");
        return bar;
    }

    private ComboBox<Edition> editions(String id) {
        var box = Choices.of(List.<Edition>of(), edition -> edition.name(studio.words()));
        box.setId(id);
        return box;
    }

    private void offerReaders(Optional<PersonId> chosen) {
        var offered = new ArrayList<Optional<PersonId>>();
        offered.add(Optional.empty());
        tour().stream()
                .flatMap(tour -> Readers.of(tour).stream())
                .sorted(Comparator.comparing(person -> name(Optional.of(person))))
                .map(Optional::of)
                .forEach(offered::add);
        reader.getItems().setAll(offered);
        reader.setValue(offered.contains(chosen) ? chosen : Optional.empty());
    }

    private Optional<Tour> tour() {
        return studio.view().get().tour();
    }

    private String name(Optional<PersonId> person) {
        return person.flatMap(id -> studio.view().get().directory().person(id))
                .map(Person::name)
                .map(studio::best)
                .orElse(studio.say("releases.everybody"));
    }

    /// Both tours may have to be read first; what comes after another question counts no more.
    private void ask() {
        var earlier = from.getValue();
        var later = to.getValue();
        if (filling || earlier == null || later == null) {
            return;
        }
        past.tour(
                earlier,
                before ->
                        past.tour(
                                later,
                                after -> {
                                    if (earlier.equals(from.getValue())
                                            && later.equals(to.getValue())) {
                                        show(before, after);
                                    }
                                }));
    }

    private void show(Tour before, Tour after) {
        var who = Optional.ofNullable(reader.getValue()).orElse(Optional.empty());
        var lines =
                who.map(person ->
                                ChangeLines.of(
                                        studio.words(),
                                        ChangeSheet.of(before, after).forReader(person)))
                        .orElseGet(
                                () -> ChangeLines.of(studio.words(), Comparison.of(before, after)));
        list.show(lines.lines());
        var any = lines.size() > 0;
        sum.setText(any ? lines.sum() : "");
        nothing.getChildren().setAll(nothing(who));
        for (var node : List.of(sum, list)) {
            node.setVisible(any);
            node.setManaged(any);
        }
        nothing.setVisible(!any);
        nothing.setManaged(!any);
    }

    private VBox nothing(Optional<PersonId> who) {
        return who.map(person ->
                        EmptyState.of(
                                Feather.CHECK_CIRCLE,
                                studio.say("releases.noChangeFor", name(who)),
                                studio.say("releases.noChangeFor.detail"),
                                new HBox()))
                .orElseGet(() ->
                        EmptyState.of(
                                Feather.CHECK_CIRCLE,
                                studio.say("releases.noChange"),
                                studio.say("releases.noChange.detail"),
                                new HBox()));
    }
}
