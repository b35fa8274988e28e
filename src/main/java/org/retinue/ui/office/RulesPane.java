package org.retinue.ui.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.RulePacks;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.RuleChoice;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// All rules with their numbers, and the pack that they come from: those of the office, or of the
/// open tour. Each change is one edit.
public final class RulesPane extends VBox {

    private final Studio studio;
    private final Whose whose;
    private final ComboBox<Optional<String>> pack;
    private final TextField search = new TextField();
    private final ToggleButton own = new ToggleButton();
    private final Label differs = new Label();
    private final Button reset;
    private final Label none = new Label();
    private final Map<Label, List<RuleRow>> families = new LinkedHashMap<>();
    private RuleTable shown;
    private boolean showing;

    /// Whose rules are shown: how to see them, what is done with a choice, and what the two columns
    /// of values and the choice of no pack are called.
    private record Whose(
            Function<View, Optional<RuleTable>> table,
            Consumer<RuleChoice> taking,
            String own,
            String usual,
            List<Optional<String>> packs) {

        /// Whether they may be as somebody else has them.
        boolean follows() {
            return packs.contains(Optional.of(RulePacks.GENERAL));
        }
    }

    private RulesPane(Studio studio, Whose whose) {
        this.studio = studio;
        this.whose = whose;
        shown = whose.table().apply(studio.view().get()).orElseThrow();
        pack = Choices.of(whose.packs(), this::name);
        reset = new Button(studio.say("office.reset"), Icons.of(Feather.ROTATE_CCW));
        getStyleClass().add("rules");
        var scroll = new ScrollPane(rows());
        scroll.setId("rules");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        if (whose.follows()) {
            getChildren().add(note());
        }
        getChildren().addAll(bar(), captions(), scroll);
        studio.view()
                .map(whose.table())
                .when(sceneProperty().map(_ -> true).orElse(false))
                .subscribe(table -> table.ifPresent(this::show));
        disableProperty().bind(studio.view().map(View::readOnly));
    }

    /// The rules of all tours of the office.
    static RulesPane ofOffice(Studio studio) {
        return new RulesPane(
                studio,
                new Whose(
                        view -> Optional.of(RuleTable.of(view.office())),
                        choice -> studio.desk().editOffice(office -> office.withRules(choice)),
                        "office.column.own",
                        "office.column.pack",
                        packs(name -> !name.equals(RulePacks.GENERAL))));
    }

    /// The rules of the open tour.
    public static RulesPane ofTour(Studio studio) {
        return new RulesPane(
                studio,
                new Whose(
                        view -> view.tour().map(tour -> RuleTable.of(view.office(), tour)),
                        choice -> change(studio, choice),
                        "office.column.tour",
                        "office.column.office",
                        packs(_ -> true)));
    }

    private static void change(Studio studio, RuleChoice choice) {
        studio.view()
                .get()
                .tour()
                .ifPresent(tour ->
                        studio.desk()
                                .edit(
                                        new Edit(
                                                Deed.CHANGE_RULES,
                                                tour.heading().title(),
                                                now -> now.withRules(choice))));
    }

    private static List<Optional<String>> packs(Function<String, Boolean> wanted) {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        RulePacks.names().stream().filter(wanted::apply).map(Optional::of))
                .toList();
    }

    /// Where the keyboard begins.
    public Node first() {
        return search;
    }

    private String name(Optional<String> chosen) {
        var name = chosen.orElseGet(shown::widerPack);
        var said = RulePacks.names().contains(name) ? studio.say("check.pack." + name) : name;
        return chosen.isEmpty() && whose.follows() ? studio.say("office.pack.office", said) : said;
    }

    private void show(RuleTable table) {
        showing = true;
        shown = table;
        pack.setValue(packShown(table));
        var lines = table.lines();
        var place = 0;
        for (var row : families.values().stream().flatMap(List::stream).toList()) {
            row.show(lines.get(place++));
        }
        differs.setText(studio.say("office.differs", table.differing()));
        reset.setDisable(table.differing() == 0);
        showing = false;
        filter();
    }

    private Optional<String> packShown(RuleTable table) {
        return table.own().pack().filter(name -> whose.packs().contains(Optional.of(name)));
    }

    private void filter() {
        families.forEach((family, rows) -> {
            for (var row : rows) {
                see(row, row.fits(search.getText(), own.isSelected()));
            }
            see(family, rows.stream().anyMatch(Node::isVisible));
        });
        see(none, families.keySet().stream().noneMatch(Node::isVisible));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private VBox rows() {
        var all = new VBox(none);
        none.setText(studio.say("office.none"));
        none.getStyleClass().add("detail");
        all.getStyleClass().add("rule-rows");
        var byFamily = new LinkedHashMap<String, List<RuleRow>>();
        for (var line : shown.lines()) {
            byFamily.computeIfAbsent(
                            line.rule().code().substring(0, 1), _ -> new ArrayList<RuleRow>())
                    .add(row(line));
        }
        byFamily.forEach((family, rows) -> {
            var title = new Label(studio.say("office.family." + family));
            title.getStyleClass().add("section-title");
            families.put(title, rows);
            all.getChildren().add(title);
            all.getChildren().addAll(rows);
        });
        return all;
    }

    private RuleRow row(RuleTable.Line line) {
        var rule = line.rule();
        return new RuleRow(
                studio.words(),
                line,
                new RuleRow.Taking(
                        on -> whose.taking().accept(shown.switched(rule, on)), this::typed));
    }

    private Optional<String> typed(String key, String text) {
        var choice = shown.typed(key, text);
        choice.filter(changed -> !changed.equals(shown.own())).ifPresent(whose.taking());
        return choice.isPresent()
                ? Optional.empty()
                : Optional.of(studio.say(shown.refusal(key, text)));
    }

    private Label note() {
        var note = new Label(studio.say("office.tour.explained"));
        note.setWrapText(true);
        note.getStyleClass().addAll("detail", "rule-note");
        return note;
    }

    private HBox bar() {
        pack.setId("rule-pack");
        pack.valueProperty().subscribe((_, chosen) -> choose(chosen));
        search.setId("rule-search");
        search.getStyleClass().add("rule-search");
        search.textProperty().subscribe((_, _) -> filter());
        own.setText(studio.say("office.own"));
        own.setId("rule-own");
        own.setOnAction(_ -> filter());
        differs.setId("rule-differs");
        differs.getStyleClass().add("rule-differs");
        reset.setId("rule-reset");
        reset.setTooltip(new Tooltip(studio.say("office.reset.hint")));
        reset.setOnAction(_ -> whose.taking().accept(shown.reset()));
        var find = Choices.captioned(studio.say("office.search"), search);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar =
                new HBox(
                        Choices.captioned(studio.say("office.pack"), pack),
                        find,
                        space,
                        differs,
                        own,
                        reset);
        bar.getStyleClass().add("rule-bar");
        Stream.of(differs, own, reset).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        return bar;
    }

    private void choose(Optional<String> chosen) {
        if (!showing && !chosen.equals(packShown(shown))) {
            whose.taking().accept(shown.choosing(chosen));
        }
    }

    private HBox captions() {
        var rule = caption("office.column.rule", "rule-text");
        HBox.setHgrow(rule, Priority.ALWAYS);
        var unit = new Region();
        unit.getStyleClass().add("rule-unit");
        var away = new Region();
        away.getStyleClass().add("rule-reset");
        var captions =
                new HBox(
                        rule,
                        caption(whose.own(), "rule-own"),
                        unit,
                        caption(whose.usual(), "rule-usual"),
                        away);
        captions.getStyleClass().addAll("rule-line", "rule-captions");
        return captions;
    }

    private Label caption(String key, String column) {
        var caption = new Label(studio.say(key));
        caption.getStyleClass().add(column);
        return caption;
    }
}
