package org.retinue.ui.office;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// One number of a rule: what it is about, the field for one's own, its unit, what it is otherwise,
/// and a button that goes back to that.
final class NumberRow extends HBox {

    private final Words words;
    private final RuleTable.Figure first;
    private final Entry entry;
    private final Label usual = new Label();
    private final Button reset = new Button("", Icons.of(Feather.ROTATE_CCW));

    /// The function takes what is typed for the number, and gives the reason where it does not.
    NumberRow(Words words, RuleTable.Figure number, Function<String, Optional<String>> taking) {
        this.words = words;
        first = number;
        entry = new Entry("", taking);
        entry.input().setId("own-" + number.key().replace('.', '-'));
        entry.input().setAccessibleText(name());
        entry.getStyleClass().add("rule-own");
        var label = new Label(label());
        label.setWrapText(true);
        label.getStyleClass().addAll("rule-text", "rule-number");
        HBox.setHgrow(label, Priority.ALWAYS);
        var unit = new Label(unit());
        unit.getStyleClass().add("rule-unit");
        usual.setWrapText(true);
        usual.getStyleClass().add("rule-usual");
        reset.getStyleClass().addAll("flat", "button-icon", "small");
        reset.setAccessibleText(words.say("office.reset.one") + ", " + name());
        reset.setTooltip(new Tooltip(words.say("office.reset.one")));
        reset.setOnAction(_ -> {
            entry.reset("");
            var _ = taking.apply("");
        });
        var away = new StackPane(reset);
        away.getStyleClass().add("rule-reset");
        getStyleClass().add("rule-line");
        getChildren().addAll(label, entry, unit, usual, away);
    }

    void show(RuleTable.Figure number) {
        entry.show(number.own().orElse(""));
        entry.input().setPromptText(number.usual());
        usual.setText(number.usual());
        reset.setVisible(number.own().isPresent());
    }

    String label() {
        return words.say("office.number." + first.key());
    }

    private String name() {
        return words.say(
                "office.number",
                first.key().substring(0, first.key().indexOf('.')),
                label(),
                unit());
    }

    private String unit() {
        return words.say("office.unit." + first.unit());
    }
}
