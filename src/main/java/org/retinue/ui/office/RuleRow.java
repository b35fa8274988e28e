package org.retinue.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retinue.check.Rule;
import org.retinue.ui.form.Search;
import org.retinue.words.Words;

/// A rule: its code and what it says, whether it counts, its numbers, and where those come from.
final class RuleRow extends VBox {

    private final Words words;
    private final Rule rule;
    private final CheckBox counts = new CheckBox();
    private final Label usual = new Label();
    private final Label source = new Label();
    private final List<NumberRow> numbers;
    private boolean differs;

    /// What is done with a choice about a rule: whether it counts, and what is typed for a number.
    record Taking(Consumer<Boolean> counts, BiFunction<String, String, Optional<String>> typed) {}

    RuleRow(Words words, RuleTable.Line line, Taking taking) {
        this.words = words;
        rule = line.rule();
        numbers =
                line.numbers().stream()
                        .map(number ->
                                new NumberRow(
                                        words,
                                        number,
                                        typed -> taking.typed().apply(number.key(), typed)))
                        .toList();
        getStyleClass().add("rule");
        getChildren().add(heading(taking));
        if (!numbers.isEmpty()) {
            source.setWrapText(true);
            source.getStyleClass().addAll("detail", "rule-source");
            getChildren().addAll(numbers);
            getChildren().add(source);
        }
    }

    private HBox heading(Taking taking) {
        var code = new Label(rule.code());
        code.getStyleClass().add("rule-code");
        var sentence = new Label(sentence());
        sentence.setWrapText(true);
        var text = new HBox(code, sentence);
        text.getStyleClass().add("rule-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        counts.setText(words.say("office.counts"));
        counts.setId("counts-" + rule.code());
        counts.setAccessibleText(
                rule.code() + ", " + sentence() + ": " + words.say("office.counts"));
        counts.getStyleClass().add("rule-own");
        counts.setOnAction(_ -> taking.counts().accept(counts.isSelected()));
        var unit = new Region();
        unit.getStyleClass().add("rule-unit");
        usual.getStyleClass().add("rule-usual");
        var away = new Region();
        away.getStyleClass().add("rule-reset");
        var heading = new HBox(text, counts, unit, usual, away);
        heading.getStyleClass().add("rule-line");
        return heading;
    }

    void show(RuleTable.Line line) {
        differs = line.differs();
        counts.setSelected(line.counts());
        usual.setText(words.say(line.usual() ? "office.on" : "office.off"));
        for (var place = 0; place < numbers.size(); place++) {
            numbers.get(place).show(line.numbers().get(place));
        }
        source.setText(
                words.say(
                        "office.source",
                        line.sources().stream()
                                .map(name -> words.say("office.source." + name))
                                .collect(Collectors.joining("; "))));
    }

    /// Whether it is among those that are looked for.
    boolean fits(String typed, boolean onlyDiffering) {
        var texts =
                Stream.concat(
                        Stream.of(rule.code(), sentence(), words.name(rule)),
                        numbers.stream().map(NumberRow::label));
        return (differs || !onlyDiffering) && Search.matches(typed, texts);
    }

    private String sentence() {
        return words.say("office.rule." + rule.code());
    }
}
