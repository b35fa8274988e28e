package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandTest {

    @Test
    void clicksAndTypesInARealWindow(@TempDir Path folder) throws Exception {
        var heard = new StringBuilder();
        try (var hand = Hand.on(() -> content(heard))) {
            hand.click("#name").type("Zambia 赞比亚").press(KeyCode.TAB).press(KeyCode.SPACE);
            assertEquals("pressed ", heard.toString());
            assertEquals("Zambia 赞比亚", hand.find("#name", TextField.class).getText());
            hand.click("#name").retype("Algeria").click("#go");
            assertEquals("Algeria", hand.find("#name", TextField.class).getText());
            hand.click(hand.find("#go"), 1, MouseButton.SECONDARY).click("#choice");
            assertEquals("pressed pressed chosen ", heard.toString());
            assertEquals(true, Files.size(hand.picture(folder.resolve("window.png"))) > 1000);
        }
    }

    /// The condition is asked on the toolkit's thread, which cannot wait for what it brings itself.
    @Test
    void whatIsNotThereYetIsWaitedForInACondition() {
        var asked = new AtomicInteger();
        try (var hand = Hand.on(() -> content(new StringBuilder()))) {
            var go = hand.find("#go");
            hand.until(
                    "it is there",
                    () -> {
                        go.setVisible(asked.incrementAndGet() == 3);
                        return hand.find("#go").equals(go);
                    });
            assertEquals(3, asked.get());
        }
    }

    private static VBox content(StringBuilder heard) {
        var name = new TextField();
        name.setId("name");
        var go = new Button("Go");
        go.setId("go");
        go.setOnAction(_ -> heard.append("pressed "));
        var choice = new MenuItem("Choose");
        choice.setId("choice");
        choice.setOnAction(_ -> heard.append("chosen "));
        go.setContextMenu(new ContextMenu(choice));
        return new VBox(name, go);
    }
}
