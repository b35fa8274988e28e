package org.retinue.arrange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Trouble;

/// The numbers by which a programme is arranged.
public record Customs(
        Hours day,
        Lunch lunch,
        Duration slack,
        Duration pause,
        int grid,
        int worthAMove,
        Values values,
        Map<EngagementKind, Duration> stays,
        Map<EngagementKind, List<Hours>> hours) {

    /// For every office, unless it decides otherwise.
    public static final Customs USUAL = read();

    private static final String FILE = "rules/arranging.properties";

    public Customs {
        stays = Map.copyOf(stays);
        hours = Map.copyOf(hours);
    }

    /// A stretch of every day.
    public record Hours(LocalTime from, LocalTime to) {}

    /// When lunch is eaten, and how long it takes.
    public record Lunch(Hours hours, Duration time) {}

    /// What it is worth that an engagement takes place.
    public record Values(int essential, int important, int useful) {}

    private static Customs read() {
        var lines = new Properties();
        try (var stream =
                Customs.class.getResourceAsStream("/retinue/rules/arranging.properties")) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, FILE);
            }
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, FILE);
        }
        return new Lines(lines).customs();
    }

    private record Lines(Properties lines) {

        Customs customs() {
            return new Customs(
                    hours("day.hours").getFirst(),
                    new Lunch(hours("lunch.hours").getFirst(), minutes("lunch")),
                    minutes("slack"),
                    minutes("pause"),
                    whole("grid.minutes"),
                    whole("move.minutes"),
                    new Values(
                            whole("value.essential"),
                            whole("value.important"),
                            whole("value.useful")),
                    stays(),
                    kept());
        }

        private Map<EngagementKind, Duration> stays() {
            var stays = new EnumMap<EngagementKind, Duration>(EngagementKind.class);
            for (var kind : EngagementKind.values()) {
                stays.put(kind, minutes("stay." + key(kind)));
            }
            return stays;
        }

        private Map<EngagementKind, List<Hours>> kept() {
            var kept = new EnumMap<EngagementKind, List<Hours>>(EngagementKind.class);
            for (var kind : EngagementKind.values()) {
                if (lines.containsKey("hours." + key(kind))) {
                    kept.put(kind, hours("hours." + key(kind)));
                }
            }
            return kept;
        }

        private static String key(EngagementKind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Duration minutes(String key) {
            return Duration.ofMinutes(whole(key + ".minutes"));
        }

        private int whole(String key) {
            return Integer.parseInt(line(key));
        }

        private List<Hours> hours(String key) {
            return Stream.of(line(key).split(",", -1))
                    .map(String::strip)
                    .map(this::stretch)
                    .toList();
        }

        private Hours stretch(String written) {
            var ends = written.split("-", 2);
            return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }

        private String line(String key) {
            var line = lines.getProperty(key);
            if (line == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, FILE + ": " + key);
            }
            return line.strip();
        }
    }
}
