package org.retinue.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    private enum Letter {
        A,
        B,
        C
    }

    private static final Steps<String, Letter> STEPS =
            new Steps<>(lines("#1 a b #2 c"), List.of(Letter.values()));

    @ParameterizedTest
    @CsvSource({
        "down, a.A, b.A",
        "down, b.B, c.B",
        "down, c.B, c.B",
        "up, c.C, b.C",
        "up, a.C, a.C",
        "right, a.A, a.B",
        "right, a.C, a.C",
        "left, a.B, a.A",
        "left, a.A, a.A",
        "onward, a.A, a.C",
        "onward, a.C, b.A",
        "onward, b.C, c.A",
        "onward, c.C, c.C",
        "back, c.A, b.C",
        "back, a.C, a.A",
        "back, a.A, a.A",
        "lineEnd, b.A, b.C",
        "lineStart, b.C, b.A",
    })
    void theCursorGoes(String step, String from, String to) {
        assertEquals(spot(to), step(step).apply(STEPS, spot(from)));
    }

    @ParameterizedTest
    @CsvSource({
        "#1 a b #2 c, b.B, b.B",
        "#1 a #2 c, b.B, c.B",
        "#1 a b x #2, c.A, b.A",
        "#1 x, c.A, x.A",
        "#1 a b x #2, z.A, a.A",
    })
    void theCursorOutlivesItsLine(String now, String before, String after) {
        var steps = new Steps<>(lines(now), List.of(Letter.values()));
        assertEquals(Optional.of(spot(after)), steps.after(STEPS.lines(), spot(before)));
    }

    private static BiFunction<Steps<String, Letter>, Spot<String, Letter>, Spot<String, Letter>>
            step(String name) {
        return switch (name) {
            case "down" -> (steps, spot) -> steps.down(spot, 1);
            case "up" -> (steps, spot) -> steps.down(spot, -1);
            case "right" -> Steps::right;
            case "left" -> Steps::left;
            case "onward" -> Steps::onward;
            case "back" -> Steps::back;
            case "lineEnd" -> Steps::lineEnd;
            case "lineStart" -> Steps::lineStart;
            default -> throw new AssertionError(name);
        };
    }

    private static Spot<String, Letter> spot(String text) {
        var parts = text.split("\\.", 2);
        return new Spot<>(parts[0], Letter.valueOf(parts[1]));
    }

    /// Lines by their ids; a heading begins with a #, and column B can never be typed into.
    private static List<Line<String, Letter>> lines(String ids) {
        return Arrays.stream(ids.split(" ", -1)).map(StepsTest::line).toList();
    }

    private static Line<String, Letter> line(String id) {
        return id.startsWith("#")
                ? Line.heading(id, id, List.of())
                : Line.entry(
                        id,
                        List.of(),
                        Map.of(
                                Letter.A,
                                Cell.of(id),
                                Letter.B,
                                Cell.LOCKED,
                                Letter.C,
                                Cell.of("")));
    }
}
