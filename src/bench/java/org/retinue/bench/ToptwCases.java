package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plans all instances of a folder that has their best known values in `best_known.csv`: `FOLDER
/// [--seconds S] [--seed N] [--days M] [--every N] [--but N] [--all]` prints the average and the
/// worst gap to them.
///
/// Every fourth instance by name served for tuning: `--every 4` takes these, `--but 4` the others.
public final class ToptwCases {

    private ToptwCases() {}

    /// Prints a line for each gap, then one of all.
    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        var folder = Path.of(given.getFirst());
        var seconds = Double.parseDouble(Toptw.option(given, "--seconds", "1"));
        var seed = Long.parseLong(Toptw.option(given, "--seed", "1"));
        var cases = cases(folder, given);
        warmUp(folder, cases);
        var gaps = new ArrayList<Double>();
        for (var one : cases) {
            var plan = Toptw.plan(folder.resolve(one.name() + ".txt"), one.days(), seconds, seed);
            var gap = 100.0 * (one.best() - plan.value()) / one.best();
            gaps.add(gap);
            if (gap != 0 || given.contains("--all")) {
                say(
                        "%s %d: %d of %d, gap %.2f %%",
                        one.name(), one.days(), plan.value(), one.best(), gap);
            }
        }
        say(
                "%d cases, %s s: gap %.3f %% on average, %.2f %% at worst",
                gaps.size(),
                seconds,
                gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static List<Case> cases(Path folder, List<String> given) throws IOException {
        var every = Integer.parseInt(Toptw.option(given, "--every", "1"));
        var but = Integer.parseInt(Toptw.option(given, "--but", "0"));
        var days = Integer.parseInt(Toptw.option(given, "--days", "0"));
        var rows =
                Files.readAllLines(folder.resolve("best_known.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(row ->
                                new Case(
                                        row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])))
                        .toList();
        var names = rows.stream().map(Case::name).distinct().sorted().toList();
        return rows.stream()
                .filter(row -> days == 0 || row.days() == days)
                .filter(row -> names.indexOf(row.name()) % every == 0)
                .filter(row -> but == 0 || names.indexOf(row.name()) % but != 0)
                .toList();
    }

    /// What is measured is the search, not the compiler's first seconds.
    private static void warmUp(Path folder, List<Case> cases) {
        for (var one : List.of(cases.getFirst(), cases.getLast())) {
            var plan = Toptw.plan(folder.resolve(one.name() + ".txt"), one.days(), 2, 0);
            say("warmed up: %d", plan.value());
        }
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    record Case(String name, int days, int best) {}
}
