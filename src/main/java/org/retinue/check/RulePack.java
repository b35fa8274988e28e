package org.retinue.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.retinue.tour.Trouble;

/// A file with the numbers of the rules and where each comes from.
final class RulePack {

    private final String name;
    private final Properties lines;

    private RulePack(String name, Properties lines) {
        this.name = name;
        this.lines = lines;
    }

    static RulePack named(String name) {
        var lines = new Properties();
        try (var stream =
                RulePack.class.getResourceAsStream("/retinue/rules/" + name + ".properties")) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "rules/" + name);
            }
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "rules/" + name);
        }
        return new RulePack(name, lines);
    }

    Numbers numbers() {
        return new Numbers(
                Duration.ofHours(whole("T-2.longest.hours")),
                Duration.ofHours(whole("T-2.longest-flight.hours")),
                new Numbers.Traffic(
                        decimal("T-4.factor.escorted"),
                        decimal("T-4.factor.normal"),
                        decimal("T-4.factor.peak"),
                        peaks("T-4.peak")),
                new Numbers.Boarding(
                        upto("T-4.boarding.small"),
                        upto("T-4.boarding.medium"),
                        minutes("T-4.boarding.large.minutes"),
                        minutes("T-4.greeting.minutes")),
                Duration.ofHours(whole("T-6.night.hours")),
                minutes("S-1.tolerance.minutes"),
                minutes("S-3.turnaround.minutes"),
                new Numbers.Deadlines(
                        whole("C-1.confirmed.warning.days"),
                        whole("C-1.confirmed.error.days"),
                        whole("C-1.asked.days")));
    }

    private Numbers.Upto upto(String key) {
        return new Numbers.Upto(whole(key + ".people"), minutes(key + ".minutes"));
    }

    private List<Numbers.Peak> peaks(String key) {
        return Stream.of(line(key).split(",", -1)).map(String::strip).map(this::peak).toList();
    }

    private Numbers.Peak peak(String hours) {
        var ends = hours.split("-", 2);
        if (ends.length != 2) {
            throw broken(hours);
        }
        return new Numbers.Peak(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private Duration minutes(String key) {
        return Duration.ofMinutes(whole(key));
    }

    private int whole(String key) {
        return Integer.parseInt(line(key));
    }

    private double decimal(String key) {
        return Double.parseDouble(line(key));
    }

    private String line(String key) {
        var line = lines.getProperty(key);
        if (line == null) {
            throw broken(key);
        }
        return line.strip();
    }

    private Trouble broken(String what) {
        return new Trouble(Trouble.Kind.BROKEN_PROGRAM, "rules/" + name + ": " + what);
    }
}
