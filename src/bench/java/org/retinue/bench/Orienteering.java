package org.retinue.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retinue.arrange.Plan;
import org.retinue.arrange.Problem;

/// A public instance of the team orienteering problem with time windows, as a problem to arrange.
///
/// Node 0, where each day starts and ends, is no visit: visit 0 is node 1. Times are whole tenths,
/// in the instances called pr hundredths, and ways are cut, never rounded up.
final class Orienteering {

    private static final int HEADER = 2;
    private static final int THOUSAND = 1000;

    private Orienteering() {}

    static Problem read(Path file, int days) {
        try {
            var rows =
                    Files.readAllLines(file).stream()
                            .skip(HEADER)
                            .map(line -> line.strip().split("\\s+"))
                            .filter(row -> row.length > 1)
                            .toList();
            return problem(rows, days, String.valueOf(file.getFileName()).startsWith("pr"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Problem problem(List<String[]> rows, int days, boolean hundredths) {
        var unit = hundredths ? 100 : 10;
        var visits = rows.size() - 1;
        var problem = Problem.of(days, visits);
        for (var day = 0; day < days; day++) {
            problem.day(day, opens(rows.getFirst(), unit), closes(rows.getFirst(), unit));
        }
        for (var visit = 0; visit < visits; visit++) {
            var row = rows.get(visit + 1);
            problem.visit(visit, new BigDecimal(row[4]).intValueExact(), whole(row[3], unit));
            for (var day = 0; day < days; day++) {
                problem.window(visit, day, opens(row, unit), closes(row, unit));
            }
        }
        ways(problem, rows, visits + 2 * days, THOUSAND / unit);
        return problem.build();
    }

    private static void ways(Problem.Builder problem, List<String[]> rows, int stops, int cut) {
        var across = new long[stops];
        var along = new long[stops];
        for (var stop = 0; stop < stops; stop++) {
            var row = rows.get(stop < rows.size() - 1 ? stop + 1 : 0);
            across[stop] = whole(row[1], THOUSAND);
            along[stop] = whole(row[2], THOUSAND);
        }
        for (var from = 0; from < stops; from++) {
            for (var to = 0; to < stops; to++) {
                var width = across[from] - across[to];
                var height = along[from] - along[to];
                problem.travel(from, to, root(width * width + height * height) / cut);
            }
        }
    }

    /// The square root, cut: no rounding of the processor's decides.
    private static int root(long square) {
        var root = (long) Math.sqrt(square);
        while (root * root > square) {
            root--;
        }
        while ((root + 1) * (root + 1) <= square) {
            root++;
        }
        return (int) root;
    }

    private static int opens(String[] row, int unit) {
        return whole(row[row.length - 2], unit);
    }

    private static int closes(String[] row, int unit) {
        return whole(row[row.length - 1], unit);
    }

    private static int whole(String number, int unit) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).intValue();
    }

    /// The day as its nodes in order.
    static List<Integer> nodes(List<Plan.Made> day) {
        return day.stream().map(made -> made.visit() + 1).toList();
    }
}
