package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Plans all instances of a folder that have their best known values in `best_known.csv`: `FOLDER
/// [--seconds S,S…] [--seed N] [--seeds K] [--days M] [--every N] [--but N] [--name FAMILY]
/// [--all]` prints for each time the average and the worst gap to them, by family and number of
/// days.
///
/// Every fourth instance by name served for tuning: `--every 4` takes these, `--but 4` the others.
/// `--days 1 --seeds 20 --seconds 1 --all` tells of each case with one day how many of 20 seeds
/// come to the best value; `--name` takes one family, such as c, pr, r or rc.
public final class ToptwCases {

    private ToptwCases() {}

    /// Prints a line for each case that missed its best value, or for all, and a table.
    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        var folder = Path.of(given.getFirst());
        var first = Long.parseLong(Toptw.option(given, "--seed", "1"));
        var count = Long.parseLong(Toptw.option(given, "--seeds", "1"));
        var seeds = LongStream.range(first, first + count).boxed().toList();
        var cases = cases(folder, given);
        warmUp(folder, cases);
        for (var seconds : Toptw.option(given, "--seconds", "1").split(",")) {
            var tallies = new ArrayList<Tally>();
            for (var one : cases) {
                tallies.add(tally(folder, one, Double.parseDouble(seconds), seeds));
                tell(tallies.getLast(), given.contains("--all"));
            }
            table(seconds, tallies);
        }
    }

    private static List<Case> cases(Path folder, List<String> given) throws IOException {
        var every = Integer.parseInt(Toptw.option(given, "--every", "1"));
        var but = Integer.parseInt(Toptw.option(given, "--but", "0"));
        var days = Integer.parseInt(Toptw.option(given, "--days", "0"));
        var family = Toptw.option(given, "--name", "");
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
                .filter(row -> family.isEmpty() || row.family().equals(family))
                .toList();
    }

    /// What is measured is the search, not the compiler's first seconds.
    private static void warmUp(Path folder, List<Case> cases) {
        for (var one : List.of(cases.getFirst(), cases.getLast())) {
            var plan = Toptw.plan(folder.resolve(one.name() + ".txt"), one.days(), 2, 0);
            say("warmed up: %d", plan.value());
        }
    }

    private static Tally tally(Path folder, Case one, double seconds, List<Long> seeds) {
        var file = folder.resolve(one.name() + ".txt");
        var gaps =
                seeds.stream()
                        .map(seed -> Toptw.plan(file, one.days(), seconds, seed).value())
                        .map(value -> 100.0 * (one.best() - value) / one.best())
                        .toList();
        return new Tally(one, gaps);
    }

    private static void tell(Tally tally, boolean all) {
        if (all || tally.gaps().stream().anyMatch(gap -> gap != 0)) {
            say(
                    "%s %d: best %d, %s, reached %d times of %d",
                    tally.of().name(),
                    tally.of().days(),
                    tally.of().best(),
                    gap(tally.gaps()),
                    tally.gaps().stream().filter(gap -> gap <= 0).count(),
                    tally.gaps().size());
        }
    }

    private static void table(String seconds, List<Tally> tallies) {
        Map<String, List<Tally>> rows =
                tallies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToptwCases::row, TreeMap::new, Collectors.toList()));
        say("after %s s", seconds);
        rows.forEach(
                (row, of) -> say("%-6s %4d cases  %s", row, of.size(), gap(gaps(of.stream()))));
        say("%-6s %4d cases  %s", "all", tallies.size(), gap(gaps(tallies.stream())));
    }

    private static String row(Tally tally) {
        return tally.of().family() + " " + tally.of().days();
    }

    private static List<Double> gaps(Stream<Tally> tallies) {
        return tallies.map(Tally::gaps).flatMap(List::stream).toList();
    }

    private static String gap(List<Double> gaps) {
        var all = gaps.stream().collect(Collectors.summarizingDouble(Double::doubleValue));
        return String.format(
                Locale.ROOT,
                "gap %.3f %% on average, %.2f %% at worst",
                all.getAverage(),
                all.getMax());
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    record Case(String name, int days, int best) {

        /// The letters before the number.
        String family() {
            return name.replaceAll("\\d", "");
        }
    }

    /// The gaps to the best value of a case, one for each seed.
    record Tally(Case of, List<Double> gaps) {}
}
