package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goal R21: whoever works for long has a program that holds no more at the end than when it began,
/// of memory and of open files.
///
/// The sizes are `-Dtrust.minutes`, `-Dtrust.edits` and `-Dtrust.tours`.
@Tag("long")
class EnduranceTest {

    private static final int MINUTES = Trials.of("minutes", 0, 60);
    private static final int EDITS = Trials.of("edits", 300, 50_000);
    private static final int TOURS = Trials.of("tours", 5, 200);
    private static final int TEETH = Trials.of("edits.teeth", 100, 1_000);

    /// As far as undo goes back, and a little more.
    private static final int REMEMBERED = 1_050;

    /// Of the memory in use after collection.
    private static final double MOST_GROWTH = 0.10;

    @TempDir private Path folder;

    /// What a program held.
    private record Held(long edits, long heap, long files) {

        static Held of(String line) {
            var numbers = Stream.of(line.split(" ")).skip(1).map(Long::valueOf).toList();
            return new Held(numbers.get(0), numbers.get(1), numbers.get(2));
        }
    }

    private record Course(Held begin, Held end) {

        boolean isSteady() {
            return growth() < MOST_GROWTH && end.files() == begin.files();
        }

        double growth() {
            return (double) (end.heap() - begin.heap()) / begin.heap();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d edits, heap after collection %.1f to %.1f MB (%+.1f %%), open files %d to %d",
                    end.edits(),
                    begin.heap() / 1e6,
                    end.heap() / 1e6,
                    100 * growth(),
                    begin.files(),
                    end.files());
        }
    }

    @Test
    void whatIsHeldStaysTheSame() throws IOException, InterruptedException {
        var course = course(REMEMBERED, EDITS, MINUTES, "");
        Account.tell("R21", "%d minutes, %d tours, %s", MINUTES, TOURS, course);
        assertTrue(course.isSteady(), course.toString());
    }

    @Test
    void aProgramThatForgetsNothingIsSeen() throws IOException, InterruptedException {
        var course = course(TOURS, TEETH, 0, Endurance.FORGETS_NOTHING);
        Account.tell("R21 teeth", "a program that forgets nothing: %s", course);
        assertTrue(course.growth() > MOST_GROWTH);
        assertNotEquals(course.begin().files(), course.end().files());
    }

    private Course course(int known, int edits, int minutes, String manner)
            throws IOException, InterruptedException {
        var ended =
                Programs.run(
                        folder,
                        Programs.command(
                                Endurance.class,
                                folder.resolve("office.retinue").toString(),
                                Integer.toString(TOURS),
                                Integer.toString(known),
                                Integer.toString(edits),
                                Integer.toString(60 * minutes),
                                manner));
        assertEquals(2, ended.lines().size(), ended.said());
        return new Course(Held.of(ended.lines().getFirst()), Held.of(ended.lines().getLast()));
    }
}
