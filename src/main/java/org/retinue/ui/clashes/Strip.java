package org.retinue.ui.clashes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.retinue.check.Clash;
import org.retinue.check.Severity;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Clashed;

/// One line of the board: bars of days, and over them a mark for each clash.
final class Strip extends Pane {

    static final double LANE = 20;

    private static final double PAD = 4;
    private static final double MARK = 14;

    private final Board.Line line;
    private final int days;
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Button> marks = new ArrayList<>();

    Strip(Studio studio, Board.Line line, int days, Consumer<Clash> go) {
        this.line = line;
        this.days = days;
        var words = new Clashed(studio.words(), studio.view().get().directory());
        getStyleClass().add("clash-strip");
        setMinHeight(line.lanes() * LANE + 2 * PAD);
        setPrefHeight(getMinHeight());
        for (var bar : line.bars()) {
            var title = studio.best(bar.title());
            var body = new Region();
            body.getStyleClass().add("clash-bar");
            bars.add(body);
            var name = new Label(title);
            name.setTooltip(new Tooltip(title));
            name.getStyleClass().add("clash-name");
            names.add(name);
        }
        for (var mark : line.marks()) {
            marks.add(button(mark.clash(), words, go));
        }
        getChildren().addAll(bars);
        getChildren().addAll(names);
        getChildren().addAll(marks);
    }

    /// The list of clashes below is the way of the keyboard.
    private static Button button(Clash clash, Clashed words, Consumer<Clash> go) {
        var button = new Button();
        var said =
                String.join(
                        "\n",
                        words.sentence(clash),
                        words.side(clash.mine()),
                        words.side(clash.theirs()));
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setFocusTraversable(false);
        button.getStyleClass().add("clash-mark");
        if (clash.severity() == Severity.ERROR) {
            button.getStyleClass().add("grave");
        }
        button.setOnAction(_ -> go.accept(clash));
        return button;
    }

    @Override
    protected void layoutChildren() {
        var day = getWidth() / days;
        for (var place = 0; place < bars.size(); place++) {
            var bar = line.bars().get(place);
            bars.get(place)
                    .resizeRelocate(
                            bar.from() * day + 1,
                            PAD + bar.lane() * LANE,
                            Math.max(3, bar.days() * day - 2),
                            LANE - 2);
            names.get(place)
                    .resizeRelocate(
                            bar.from() * day + PAD,
                            PAD + bar.lane() * LANE,
                            Math.max(0, line.room(bar, days) * day - 2 * PAD),
                            LANE - 2);
        }
        for (var place = 0; place < marks.size(); place++) {
            marks.get(place)
                    .resizeRelocate(
                            line.marks().get(place).at() * day - MARK / 2,
                            PAD + (line.lanes() * LANE - MARK) / 2,
                            MARK,
                            MARK);
        }
    }
}
