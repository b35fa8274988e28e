package org.retinue.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the windows look: the theme, our own style on top of it, and the fonts that the program
/// carries, so that Chinese shows on a machine without Chinese fonts.
public final class Looks {

    private static final String STYLE =
            Objects.requireNonNull(Looks.class.getResource("/retinue/style/retinue.css"))
                    .toExternalForm();

    /// One family for both scripts, because a JavaFX font falls back to the machine's fonts alone.
    private static final List<String> FONTS =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Looks() {}

    /// Puts the shaping of letters, the theme and the fonts in place for every window to come;
    /// once, on the toolkit's thread.
    public static void prepare() {
        Shaping.prepare();
        Theme.LIGHT.use();
        FONTS.forEach(Looks::load);
    }

    public static void dress(Scene scene) {
        dress(scene, LetterSize.USUAL);
    }

    public static void dress(Scene scene, LetterSize letters) {
        scene.getStylesheets().setAll(STYLE, letters.style());
    }

    private static void load(String name) {
        try (InputStream font = Looks.class.getResourceAsStream("/retinue/fonts/" + name)) {
            if (font != null) {
                Font.loadFont(font, 13);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
