package org.retinue.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Person;
import org.retinue.tour.Trouble;

/// The rule about national days, and which days those are.
final class NationalDays {

    private static final String FILE = "rules/national-days.properties";

    private static final Map<String, MonthDay> DAYS = read();

    private NationalDays() {}

    /// S-5: a country of the guests, or of those who receive them, has its national day during the
    /// tour or next to it, and congratulating is a courtesy. Told until it has passed.
    static Stream<Finding> near(Programme programme) {
        var tour = programme.tour();
        var around = programme.numbers().count("S-5.national-day.days");
        var first = tour.firstDay().minusDays(around);
        var last = tour.lastDay().plusDays(around);
        return countries(programme)
                .flatMap(country -> between(country, first, last).stream())
                .filter(day -> !day.date().isBefore(programme.situation().today()))
                .map(day ->
                        new Finding(
                                Rule.HOLIDAY,
                                Severity.HINT,
                                Optional.of(day.date())
                                        .filter(date -> !date.isBefore(tour.firstDay()))
                                        .filter(date -> !date.isAfter(tour.lastDay())),
                                List.of(),
                                day));
    }

    private static Optional<Circumstance.NationalDay> between(
            String country, LocalDate first, LocalDate last) {
        return Optional.ofNullable(DAYS.get(country)).stream()
                .flatMap(day -> Stream.of(day.atYear(first.getYear()), day.atYear(last.getYear())))
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .findFirst()
                .map(date -> new Circumstance.NationalDay(country, date));
    }

    private static Stream<String> countries(Programme programme) {
        var delegation = programme.tour().delegation();
        var guests = delegation.delegates().stream().map(Delegate::person);
        var hosts =
                programme.items().stream()
                        .flatMap(item -> item.party().reception().lead().stream());
        var people = programme.people(Stream.concat(guests, hosts).distinct().toList());
        return Stream.concat(Stream.of(delegation.country()), people.map(Person::country))
                .filter(country -> !country.isEmpty())
                .distinct()
                .sorted();
    }

    static Map<String, MonthDay> days() {
        return Map.copyOf(DAYS);
    }

    private static Map<String, MonthDay> read() {
        var lines = new Properties();
        try (var stream = NationalDays.class.getResourceAsStream("/retinue/" + FILE)) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, FILE);
            }
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, FILE);
        }
        var days = new TreeMap<String, MonthDay>();
        lines.stringPropertyNames()
                .forEach(country ->
                        days.put(country, MonthDay.parse("--" + lines.getProperty(country))));
        return days;
    }
}
