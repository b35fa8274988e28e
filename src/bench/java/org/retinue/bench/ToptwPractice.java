package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Plans instances made by chance for a few seconds, so that what the virtual machine learns from
/// it can be kept for when it counts.
public final class ToptwPractice {

    private static final int DAY = 1000;

    private ToptwPractice() {}

    /// Plans a small and a large instance for one day and for several.
    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempFile("retinue-practice", ".txt");
        try {
            for (var nodes : List.of(100, 200)) {
                Files.write(file, instance(nodes, new Random(nodes)));
                for (var days : List.of("1", "2", "3", "4")) {
                    Toptw.main(new String[] {file.toString(), "--days", days, "--seconds", "0.7"});
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> instance(int nodes, Random chance) {
        var lines =
                IntStream.rangeClosed(0, nodes)
                        .mapToObj(node -> line(node, chance))
                        .collect(Collectors.toCollection(ArrayList::new));
        lines.addAll(0, List.of("", ""));
        return lines;
    }

    private static String line(int node, Random chance) {
        var opens = node == 0 ? 0 : chance.nextInt(DAY * 2 / 3);
        var closes = node == 0 ? DAY : opens + 20 + chance.nextInt(DAY / 3);
        return String.format(
                Locale.ROOT,
                "%d %.3f %.3f %d %d 0 0 0 %d %d",
                node,
                chance.nextDouble(100),
                chance.nextDouble(100),
                node == 0 ? 0 : 5 + chance.nextInt(20),
                node == 0 ? 0 : 1 + chance.nextInt(25),
                opens,
                closes);
    }
}
