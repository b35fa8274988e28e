package org.retinue.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.ui.Toolkit;

/// Text of every script breaks into lines.
class ShapingTest {

    private static final int LETTERS = 13;
    private static final int WIDEST = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السلام عليكم ورحمة الله",
                " مرحبا بكم في شنتشن ",
                "وزير الخارجية Huawei Technologies ومدير",
                "Welcome مرحبا بكم في Shenzhen again",
                "مرحبا\nبكم في شنتشن",
                "שלום עולם טוב",
                "नमस्ते आपका स्वागत है शेन्ज़ेन",
                "ยินดีต้อนรับ สู่เซินเจิ้น ประเทศจีน",
                "Welcome to Shenzhen",
            })
    void aTextOfAnyScriptIsLaidOutAtEveryWidth(String text) {
        var heights = Toolkit.get(() -> heights(text));
        assertEquals(WIDEST, heights.size());
        assertTrue(heights.getFirst() > heights.getLast(), "a narrow text has more lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السلام عليكم ورحمة الله وبركاته",
                "नमस्ते आपका स्वागत है शेन्ज़ेन में",
                "ขอ ต้อนรับ สู่ เมือง เซินเจิ้น"
            })
    void noLineIsWiderThanItsPlace(String text) {
        var width = Toolkit.get(() -> laidOut(text, 100).getLayoutBounds().getWidth());
        assertTrue(width <= 100, () -> width + " in 100");
    }

    private static List<Double> heights(String text) {
        var heights = new ArrayList<Double>();
        for (var width = 1; width <= WIDEST; width++) {
            heights.add(laidOut(text, width).getLayoutBounds().getHeight());
        }
        return heights;
    }

    private static Text laidOut(String text, double width) {
        var laid = new Text(text);
        laid.setFont(Font.font(LETTERS));
        laid.setWrappingWidth(width);
        return laid;
    }
}
