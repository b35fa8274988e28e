package org.retinue.ui.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.print.Document;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// What one chooses: the papers, one or two languages, some days or all, which release, for whom,
/// and how they are finished.
final class WishFields extends VBox {

    private final Studio studio;
    private final Optional<LocalDate> near;
    private final PaperList papers;
    private final DayChoice days;
    private final LanguagePair languages;
    private final ComboBox<Bundle> bundle;
    private final ReleaseFields releases;
    private final ReaderFields readers;
    private final FinishFields finish;
    private final Runnable changed;
    private final List<Holder> holders;
    private final List<ListView<?>> lists = new ArrayList<>();
    private boolean dayChosen;

    WishFields(Studio studio, Tour tour, PreviewPane.Works works, Preset preset, Runnable changed) {
        this.studio = studio;
        this.changed = changed;
        holders = preset.holders();
        near = near(studio, tour);
        var paper = preset.isForHolders() ? Document.CHANGE_SHEET : Document.PROGRAMME;
        papers = new PaperList(studio, paper, this::choosePapers);
        lists.add(papers);
        days = new DayChoice(studio, tour.programmeDates());
        languages = new LanguagePair(studio, "print", changed);
        bundle = Choices.of(bundles(), value -> studio.say("preview.bundle." + value));
        bundle.setId("print-bundle");
        bundle.setValue(Bundle.ONE);
        releases = new ReleaseFields(studio, tour, works.issuing(), preset, changed);
        readers = new ReaderFields(studio, tour, changed);
        finish = new FinishFields(studio, mayEnclose(), changed);
        days.chosen().subscribe((_, _) -> chooseDay());
        getStyleClass().add("form");
        VBox.setVgrow(papers, Priority.ALWAYS);
        getChildren()
                .addAll(
                        papers(),
                        pair(
                                Choices.captioned(studio.say("preview.first"), languages.first()),
                                Choices.captioned(
                                        studio.say("preview.second"), languages.second())),
                        pair(
                                Choices.captioned(studio.say("preview.days"), days),
                                Choices.captioned(studio.say("preview.bundle"), bundle)));
        getChildren().add(releases.node());
        getChildren().addAll(preset.isForHolders() ? List.of(forHolders()) : readers.nodes());
        getChildren().addAll(finish.nodes(preset.isForHolders(), works.press().hasStationery()));
    }

    /// In how many PDFs they are saved.
    ReadOnlyObjectProperty<Bundle> bundle() {
        return bundle.valueProperty();
    }

    Node first() {
        return papers;
    }

    /// What would keep keys for itself that are meant for the dialog.
    List<ListView<?>> lists() {
        return List.copyOf(lists);
    }

    Wish wish() {
        return new Wish(
                releases.isReading() ? List.of() : papers.chosen(),
                languages.chosen(),
                days.chosen().get(),
                releases.source(),
                readers.audience(),
                readers.reader(),
                holders,
                studio.view().get().office(),
                finish.finish());
    }

    /// The pack goes to those who have everything; a person's papers hold what that person may see.
    private ObservableValue<Boolean> mayEnclose() {
        return Bindings.createBooleanBinding(
                () -> readers.chosen().get().isFull() && bundle.getValue() != Bundle.EACH_PERSON,
                readers.chosen(),
                bundle.valueProperty());
    }

    /// What is made for several people is no paper that all of them have.
    private List<Bundle> bundles() {
        return holders.isEmpty()
                ? List.of(Bundle.values())
                : List.of(Bundle.ONE, Bundle.EACH_PERSON);
    }

    private Node forHolders() {
        var names = new HolderList(studio, holders);
        lists.add(names);
        VBox.setVgrow(names, Priority.ALWAYS);
        var captioned = Choices.captioned(studio.say("preview.holders"), names);
        VBox.setVgrow(captioned, Priority.ALWAYS);
        return captioned;
    }

    /// Two fields beside each other, of the same width.
    static HBox pair(Node one, Node other) {
        var pair = new HBox(12, one, other);
        for (var field : List.of(one, other)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((VBox) field).setPrefWidth(1);
        }
        return pair;
    }

    private VBox papers() {
        var hint = new Label(studio.say("preview.papersHint"));
        hint.getStyleClass().add("detail");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var all = new Button(studio.say("preview.all"));
        all.setId("print-all");
        all.getStyleClass().add("small");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> papers.getSelectionModel().selectAll());
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        papers.setMinHeight(96);
        papers.setPrefHeight(320);
        VBox.setVgrow(papers, Priority.ALWAYS);
        var box = new VBox(6, papers, new HBox(8, hint, all));
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    /// The day of the item that is selected in the programme.
    private static Optional<LocalDate> near(Studio studio, Tour tour) {
        return studio.selection()
                .get()
                .lead()
                .flatMap(tour::item)
                .flatMap(Item::day)
                .filter(tour.programmeDates()::contains);
    }

    /// One paper alone is that of the day one works on where it is of a day; a day that was chosen
    /// stays.
    private void choosePapers() {
        var chosen = papers.chosen();
        if (!dayChosen && chosen.size() == 1) {
            var daily = chosen.contains(Document.DAILY_CARD);
            suggest(daily ? near.stream().toList() : List.of());
        } else {
            changed.run();
        }
    }

    private void suggest(List<LocalDate> day) {
        if (days.chosen().get().equals(day)) {
            changed.run();
        } else {
            days.choose(day);
            dayChosen = false;
        }
    }

    private void chooseDay() {
        dayChosen = true;
        changed.run();
    }
}
