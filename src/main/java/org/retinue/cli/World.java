package org.retinue.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.retinue.brief.Reports;
import org.retinue.print.Papers;
import org.retinue.words.Words;

/// What the commands see of the world: where to write, how to ask for secrets, what time it is, who
/// sits there, in what language to speak, and what papers are printed with.
public record World(
        PrintWriter out,
        PrintWriter err,
        Prompt prompt,
        Words words,
        Clock clock,
        String officer,
        String program,
        Places places,
        LogFile log,
        Windows windows,
        Papers papers) {

    /// The same world, spoken to in another language.
    World in(Words changed) {
        return new World(
                out, err, prompt, changed, clock, officer, program, places, log, windows, papers);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /// A line of what was asked for.
    void print(String line) {
        out.println(line);
    }

    /// What was asked for, as JSON.
    void print(Record report) {
        out.print(new String(Reports.json(report), StandardCharsets.UTF_8));
        out.flush();
    }

    /// A sentence about how it goes.
    public void tell(String key, Object... values) {
        err.println(say(key, values));
    }

    /// Refuses what was asked for with a sentence.
    int refuse(String key, Object... values) {
        tell(key, values);
        return Exit.REFUSED;
    }

    /// The time as it is shown, in the machine's zone.
    String shown(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()));
    }

    /// The file as it is shown, from the root so that it is found from anywhere.
    static String shown(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
