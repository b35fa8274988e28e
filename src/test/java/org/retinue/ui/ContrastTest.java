package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.ui.look.Theme;

class ContrastTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void lettersStandOutEverywhere(Theme theme) {
        Toolkit.run(theme::use);
        var faint = new ArrayList<String>();
        try (var place = Workplace.withSamples(folder)) {
            Walk.everywhere(
                    place,
                    (where, root) ->
                            Contrast.faint(root).forEach(one -> faint.add(where + ": " + one)));
        } finally {
            Toolkit.run(Theme.LIGHT::use);
        }
        assertEquals("", String.join("\n", faint));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAtACellStandsOut(Theme theme) {
        Toolkit.run(theme::use);
        try (var hand = Hand.on(() -> new VBox(bubble(false), bubble(true)))) {
            hand.settle();
            assertEquals(List.of(), Toolkit.get(() -> Contrast.faint(hand.scene().getRoot())));
        } finally {
            Toolkit.run(Theme.LIGHT::use);
        }
    }

    private static Label bubble(boolean isRefusal) {
        var label = new Label("One item stays");
        label.getStyleClass().add("reason-bubble");
        label.pseudoClassStateChanged(PseudoClass.getPseudoClass("refused"), isRefusal);
        return label;
    }

    /// The measure itself, against known values.
    @Test
    void theMeasureIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
        assertEquals(4.48, Contrast.ratio(Color.web("#777777"), Color.WHITE), 0.005);
    }

    @Test
    void greyOnGreyIsFaint() {
        try (var hand = Hand.on(ContrastTest::greyOnGrey)) {
            hand.settle();
            assertFalse(Toolkit.get(() -> Contrast.faint(hand.scene().getRoot())).isEmpty());
        }
    }

    private static VBox greyOnGrey() {
        var label = new Label("grey");
        label.setStyle("-fx-text-fill: #777; -fx-background-color: #0001");
        return new VBox(label);
    }
}
