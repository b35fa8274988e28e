package org.retinue.exchange.pocket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.Plain;
import org.retinue.exchange.Telling;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Days of a tour as a message for a chat: plain lines, one language after the other.
public final class DayText {

    private static final String INDENT = "   ";
    private static final List<Duty> NAMED = List.of(Duty.LIAISON_OFFICER, Duty.INTERPRETER);

    private final Telling telling;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private DayText(Tour tour, Words words) {
        telling = Telling.of(tour);
        this.words = words;
    }

    /// The days in each of the languages.
    public static String of(
            Tour tour, Cover cover, List<LocalDate> days, List<Language> languages) {
        return languages.stream()
                .map(language -> new DayText(tour, Words.onPaper(language)).told(cover, days))
                .collect(Collectors.joining("\n————\n\n"));
    }

    private String told(Cover cover, List<LocalDate> days) {
        add("", words.best(cover.classification()));
        add("", words.best(tour().heading().title()));
        add("", cover.label(words));
        days.forEach(this::day);
        if (!cover.dutyPhone().isBlank()) {
            lines.add("");
            add("", words.say("print.duty-phone", cover.dutyPhone()));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private Tour tour() {
        return telling.tour();
    }

    private void day(LocalDate date) {
        lines.add("");
        add("", words.say("print.weekday", words.headingWeekday(date), words.date(date)));
        tour().days().stream()
                .filter(day -> day.date().equals(date))
                .forEach(day -> add("", words.best(day.heading())));
        var programme = tour().programme(date);
        if (programme.isEmpty()) {
            add("", words.say("print.nothing"));
        }
        programme.forEach(this::item);
    }

    private void item(Item item) {
        lines.add("");
        var standing = Telling.standing(item, words).map(said -> "[" + said + "]").orElse("");
        add("", (telling.times(item, words) + "  " + standing).strip());
        if (Telling.isOff(item)) {
            add("", "× " + telling.what(item, words));
            return;
        }
        add("", telling.what(item, words));
        add(INDENT, telling.where(item, words));
        telling.lead(item)
                .ifPresent(
                        lead -> add(INDENT, words.say("pocket.lead", Telling.titled(lead, words))));
        add(INDENT, telling.guests(item, words));
        NAMED.forEach(duty -> onDuty(item, duty));
        telling.remarks(item, words).forEach(remark -> add(INDENT, remark));
    }

    private void onDuty(Item item, Duty duty) {
        var people =
                telling.people(item.party().on(duty)).stream()
                        .map(person ->
                                Stream.of(words.best(person.name()), person.contact().mobile())
                                        .filter(part -> !part.isBlank())
                                        .map(Plain::line)
                                        .collect(Collectors.joining(" ")))
                        .toList();
        if (!people.isEmpty()) {
            add(
                    INDENT,
                    words.say(
                            "listing.labelled",
                            words.name(duty),
                            String.join(words.say("print.comma"), people)));
        }
    }

    /// Each line of the text, if it says something.
    private void add(String indent, String text) {
        Plain.of(text)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(indent + line));
    }
}
