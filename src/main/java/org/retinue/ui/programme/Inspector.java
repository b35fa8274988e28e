package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retinue.check.Finding;
import org.retinue.edit.Edit;
import org.retinue.mend.FreeInterpreters;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// Everything that the selected item has. Fields hand over on Enter or when they are left; what is
/// refused stays in its field with the reason.
final class Inspector extends StackPane {

    private final Words words;
    private final Consumer<Edit> edits;
    private final Consumer<Finding> mend;
    private final Function<ProgrammeSheet, FreeInterpreters> interpreters;
    private final Label title = new Label();
    private final VBox found = new VBox(6);
    private final VBox fields = new VBox();
    private final List<Part> parts = new ArrayList<>();
    private final InspectorScroll scroll;
    private final Label nothing;
    private Optional<SectionPane> section = Optional.empty();
    private Optional<ProgrammeSheet> sheet = Optional.empty();
    private Optional<Item> item = Optional.empty();

    /// A part of the inspector: shows what it is about, of the same item as before or of another.
    interface Part {
        void show(ProgrammeSheet sheet, Item item, boolean another);
    }

    Inspector(
            Words words,
            Consumer<Edit> edits,
            Consumer<Finding> mend,
            Function<ProgrammeSheet, FreeInterpreters> interpreters) {
        this.words = words;
        this.edits = edits;
        this.mend = mend;
        this.interpreters = interpreters;
        nothing = new Label(words.say("programme.nothingSelected"));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        fields.getStyleClass().add("inspector-fields");
        fields.getChildren().addAll(title, found);
        new InspectorParts(this, words).build();
        scroll = new InspectorScroll(fields);
        getStyleClass().add("inspector");
        getChildren().addAll(scroll, nothing);
        show(Optional.empty(), Optional.empty());
    }

    /// Shows the item as the sheet has it.
    void show(Optional<ProgrammeSheet> changed, Optional<Item> shown) {
        var another = !shown.map(Item::id).equals(item.map(Item::id));
        sheet = changed;
        item = shown;
        scroll.setVisible(shown.isPresent());
        nothing.setVisible(shown.isEmpty());
        if (changed.isPresent() && shown.isPresent()) {
            show(changed.get(), shown.get(), another);
        }
    }

    private void show(ProgrammeSheet now, Item shown, boolean another) {
        title.setText(Items.label(words, now.tour(), shown));
        found.getChildren()
                .setAll(
                        now.findings().stream()
                                .filter(finding -> finding.items().contains(shown.id()))
                                .map(finding -> sentence(now, finding))
                                .toList());
        found.setVisible(!found.getChildren().isEmpty());
        found.setManaged(found.isVisible());
        parts.forEach(part -> part.show(now, shown, another));
        if (another) {
            scroll.setVvalue(0);
        }
    }

    /// Puts the keyboard into the first field.
    void focusFirst() {
        Optional.ofNullable(fields.lookup(".text-field")).ifPresent(Node::requestFocus);
    }

    void add(Node node, Part part) {
        section.ifPresentOrElse(pane -> pane.add(node), () -> fields.getChildren().add(node));
        parts.add(part);
    }

    /// What is added from now on belongs there.
    void section(Section next) {
        var pane = new SectionPane(next, words);
        fields.getChildren().add(pane);
        parts.add(pane);
        section = Optional.of(pane);
    }

    /// Several things in one line.
    void line(List<Node> nodes, Part part) {
        var line = new HBox(8);
        nodes.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        nodes.forEach(node -> ((Region) node).setPrefWidth(0));
        line.getChildren().setAll(nodes);
        add(line, part);
    }

    /// Makes the change to the item that is shown, and gives the reason where there is none.
    Optional<String> make(BiFunction<ProgrammeSheet, Item, Typed<Change>> meaning) {
        if (sheet.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        return switch (meaning.apply(sheet.get(), item.get())) {
            case Typed.Refused<Change>(var why) -> Optional.of(words.name(why));
            case Typed.Meant<Change>(var change) -> {
                var edit = change.of(item.get());
                edits.accept(edit);
                yield Optional.empty();
            }
        };
    }

    /// A field for what a column of the grid says.
    OfferEntry entry(String label, Column column) {
        return new OfferEntry(
                label,
                typed ->
                        sheet.flatMap(now ->
                                        item.map(it -> now.entries().offers(it, column, typed)))
                                .orElse(List.of()),
                (typed, chosen) ->
                        make((now, it) -> now.entries().change(it, column, typed, chosen)));
    }

    /// A field for what has no column in the grid.
    OfferEntry entry(String label, Field field) {
        return new OfferEntry(
                label,
                typed -> sheet.map(now -> now.fields().offers(field, typed)).orElse(List.of()),
                (typed, chosen) ->
                        make((now, it) -> now.fields().change(it, field, typed, chosen)));
    }

    /// A field that adds to one of the item's lists, and is empty again when it has.
    OfferEntry entry(Roster roster) {
        var made = new ArrayList<OfferEntry>();
        made.add(
                new OfferEntry(
                        words.name(roster),
                        typed -> offers(roster, typed),
                        (typed, chosen) -> {
                            var refusal =
                                    typed.isBlank()
                                            ? Optional.<String>empty()
                                            : make((now, it) ->
                                                    now.rosters().add(it, roster, typed, chosen));
                            if (refusal.isEmpty()) {
                                made.getFirst().reset("");
                            }
                            return refusal;
                        }));
        return made.getFirst();
    }

    /// Who is free is said of interpreters.
    private List<Offer> offers(Roster roster, String typed) {
        if (sheet.isEmpty() || item.isEmpty()) {
            return List.of();
        }
        var now = sheet.get();
        return roster == Roster.INTERPRETERS
                ? new InterpreterOffers(now.rosters().offers(), interpreters.apply(now), item.get())
                        .matching(typed)
                : now.rosters().offers(roster, typed);
    }

    static void put(OfferEntry entry, String value, boolean another) {
        if (another) {
            entry.reset(value);
        } else {
            entry.show(value);
        }
    }

    static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static boolean isLeg(Item item) {
        return switch (item) {
            case Leg _ -> true;
            case Engagement _ -> false;
        };
    }

    private Node sentence(ProgrammeSheet now, Finding finding) {
        var label = new Label(FindingsList.said(words, now.tour(), finding));
        label.setWrapText(true);
        label.setGraphic(FindingsList.sign(finding.severity()));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(4, label, FindingsList.mending(words, finding, mend));
        line.getStyleClass().addAll("finding", Marks.look(finding.severity()));
        line.pseudoClassStateChanged(FindingsList.WAIVED, finding.waived().isPresent());
        return line;
    }
}
