package org.retinue.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
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
        var stops = visits + 2 * days;
        for (var from = 0; from < stops; from++) {
            for (var to = 0; to < stops; to++) {
                problem.travel(from, to, way(node(rows, from), node(rows, to), THOUSAND / unit));
            }
        }
        return problem.build();
    }

    private static String[] node(List<String[]> rows, int stop) {
        return rows.get(stop < rows.size() - 1 ? stop + 1 : 0);
    }

    private static int way(String[] from, String[] to, int cut) {
        var across = whole(from[1], THOUSAND) - whole(to[1], THOUSAND);
        var along = whole(from[2], THOUSAND) - whole(to[2], THOUSAND);
        var square = (long) across * across + (long) along * along;
        return BigInteger.valueOf(square).sqrt().intValueExact() / cut;
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
