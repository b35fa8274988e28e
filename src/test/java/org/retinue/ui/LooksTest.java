package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.ui.look.Theme;

/// What holds for all style sheets.
class LooksTest {

    private static final Path STYLE = Path.of("resources/style");
    private static final Pattern FIXED_SIZE = Pattern.compile("-fx-font(-size)?:[^;]*\\dp[xt]");
    private static final Pattern FIXED_COLOUR =
            Pattern.compile(":[^;]*(#[0-9a-fA-F]{3,8}\\b|\\b(white|black|grey|gray|red|blue)\\b)");

    /// A size in pixels stays when the officer wants larger letters.
    @Test
    void lettersAreMeasuredByTheLettersAroundThem() throws IOException {
        assertEquals(List.of(), lines(FIXED_SIZE, "letters-"));
    }

    /// A fixed colour fits one theme at most.
    @Test
    void coloursAreThoseOfTheTheme() throws IOException {
        assertEquals(List.of(), lines(FIXED_COLOUR, "none"));
    }

    /// Only the choice that is made has a dot.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aChoiceThatIsNotMadeIsEmpty(Theme theme) {
        Toolkit.run(theme::use);
        var made = Toolkit.get(() -> new RadioButton("made"));
        var other = Toolkit.get(() -> new RadioButton("other"));
        try (var hand = Hand.on(() -> new VBox(made, other))) {
            Toolkit.run(() -> made.setSelected(true));
            hand.settle();
            assertFalse(isEmpty(made));
            assertTrue(isEmpty(other));
        } finally {
            Toolkit.run(Theme.LIGHT::use);
        }
    }

    private static boolean isEmpty(RadioButton choice) {
        return Toolkit.get(() ->
                ((Region) choice.lookup(".dot"))
                        .getBackground().getFills().stream()
                                .allMatch(fill -> fill.getFill().equals(Color.TRANSPARENT)));
    }

    private static List<String> lines(Pattern wrong, String without) throws IOException {
        try (var files = Files.list(STYLE)) {
            var sheets =
                    files.filter(file -> !file.getFileName().toString().startsWith(without))
                            .sorted()
                            .toList();
            assertTrue(sheets.size() > 2, "no style sheets found");
            return sheets.stream().flatMap(file -> lines(file, wrong)).toList();
        }
    }

    private static Stream<String> lines(Path file, Pattern wrong) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> wrong.matcher(line).find())
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
