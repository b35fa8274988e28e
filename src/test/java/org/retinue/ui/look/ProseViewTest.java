package org.retinue.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.words.Prose;

class ProseViewTest {

    private static final String BRIEF =
            """
            # The visit

            Founded in **1995**; *one* of `three` with [a page](https://example.org).

            3. third
            4. fourth

            - first
              - within

            > said
            """;

    @Test
    void everyBlockIsShownInItsOrder() {
        var view = new ArrayList<ProseView>();
        try (var hand = Hand.on(() -> shown(view, new ProseView()))) {
            hand.settle();
            assertEquals(
                    List.of(
                            "The visit",
                            "Founded in 1995; one of three with a page (https://example.org).",
                            "3.third4.fourth",
                            "•first•within",
                            "said"),
                    Toolkit.get(() ->
                            view.getFirst().getChildren().stream()
                                    .map(ProseViewTest::letters)
                                    .toList()));
        }
    }

    @Test
    void aLinkLeadsToWhoeverFollowsIt() {
        var followed = new ArrayList<String>();
        try (var hand = Hand.on(() -> shown(new ArrayList<>(), new ProseView(followed::add)))) {
            hand.click(".hyperlink");
            assertEquals(List.of("https://example.org"), followed);
        }
    }

    @Test
    void aNarrowViewBreaksItsLines() {
        try (var hand = Hand.on(() -> shown(new ArrayList<>(), new ProseView()))) {
            hand.settle();
            var heights =
                    Toolkit.get(() -> {
                        var view = (ProseView) hand.scene().lookup(".prose");
                        return view.prefHeight(1000) < view.prefHeight(150);
                    });
            assertEquals(true, heights);
        }
    }

    private static Parent shown(List<ProseView> made, ProseView view) {
        view.show(Prose.of(BRIEF));
        made.add(view);
        return new VBox(view);
    }

    private static String letters(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled label -> label.getText();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(ProseViewTest::letters)
                            .collect(Collectors.joining());
            default -> "";
        };
    }
}
