package org.retinue.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Plan;
import org.retinue.arrange.Search;

/// Plans a public instance of the team orienteering problem with the engine of the program: `toptw
/// FILE --days M --seconds S --seed N` prints the score, then for each day its nodes.
public final class Toptw {

    private Toptw() {}

    /// Plans the instance that is named first.
    public static void main(String[] arguments) {
        var given = List.of(arguments);
        if (given.isEmpty()) {
            System.err.println("toptw FILE [--days M] [--seconds S] [--seed N]");
            System.exit(2);
        }
        var days = Integer.parseInt(option(given, "--days", "1"));
        var seconds = Double.parseDouble(option(given, "--seconds", "1"));
        var seed = Long.parseLong(option(given, "--seed", "1"));
        var plan = plan(Path.of(given.getFirst()), days, seconds, seed);
        System.out.println("score " + plan.value());
        plan.days().forEach(day -> System.out.println(line(Orienteering.nodes(day))));
    }

    static Plan plan(Path file, int days, double seconds, long seed) {
        var time = Duration.ofNanos((long) (seconds * 1e9));
        return Search.best(
                Orienteering.read(file, days),
                new Effort.Time(time, seed),
                Optional.empty(),
                () -> false,
                _ -> {});
    }

    private static String line(List<Integer> nodes) {
        return nodes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static String option(List<String> arguments, String name, String otherwise) {
        var at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }
}
