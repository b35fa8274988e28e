package org.retinue.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Person;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Computes what stands on every page.
final class Frames {

    private Frames() {}

    static Frame of(Tour tour, Order order, List<Frame.Mark> legend) {
        var voices = Voices.in(order.languages());
        return new Frame(
                voices.leading().language().tag(),
                direction(voices.leading()),
                subject(tour, order, voices.leading()),
                head(tour, order, voices),
                foot(tour, order, voices, legend));
    }

    /// The date with the month in full: `11 September 2023`, `2023年9月11日`.
    static String date(Words words, LocalDate date) {
        return words.say("print.date", day(words, date), month(words, date));
    }

    /// The day's number; French counts the first of a month otherwise than the rest.
    private static String day(Words words, LocalDate date) {
        return date.getDayOfMonth() == 1
                ? words.say("print.first-of-month")
                : Integer.toString(date.getDayOfMonth());
    }

    /// The moment's distance from universal time, as people write it: `UTC+8`, `UTC+5:30`.
    static String offset(ZonedDateTime time) {
        var seconds = time.getOffset().getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        var minutes = Math.abs(seconds) / 60;
        var sign = seconds < 0 ? "−" : "+";
        var rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }

    private static String direction(Words words) {
        return words.isFromRight() ? "rtl" : "ltr";
    }

    /// As many digits of the hash as two people compare by eye.
    private static String digits(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static String subject(Tour tour, Order order, Words words) {
        return joined(
                " · ",
                words.name(order.document()),
                tour.heading().code(),
                words.best(tour.heading().title()));
    }

    private static Frame.Head head(Tour tour, Order order, Voices voices) {
        var title = voices.text(tour.heading().title());
        var room = order.document().format().headRoom();
        var shortTitle = title.shortened(room);
        return new Frame.Head(
                tour.heading().code(),
                shortTitle,
                shortTitle.equals(title) ? Phrase.EMPTY : title,
                voices.say(words ->
                        joined(" · ", words.name(tour.heading().kind()), country(tour, words))),
                voices.text(tour.delegation().name()).shortened(room),
                voices.say(words -> dates(words, tour.firstDay(), tour.lastDay())),
                voices.name(order.document()));
    }

    private static String country(Tour tour, Words words) {
        return Locale.of("", tour.delegation().country()).getDisplayCountry(words.locale());
    }

    /// From one day to another, in as few words as it takes: `9–11 March 2026`.
    static String dates(Words words, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(words, first);
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? words.say(
                        "print.dates-in-month",
                        day(words, first),
                        day(words, last),
                        month(words, first))
                : words.say("print.dates", date(words, first), date(words, last));
    }

    /// The month with its year: `September 2023`, `2023年9月`.
    private static String month(Words words, LocalDate date) {
        return DateTimeFormatter.ofPattern(words.say("print.month"), words.locale()).format(date);
    }

    private static Frame.Foot foot(Tour tour, Order order, Voices voices, List<Frame.Mark> legend) {
        return new Frame.Foot(
                markings(tour, order, voices),
                legend,
                voices.say(words -> release(order.issue().release().strip(), words)),
                voices.say(words -> issued(tour, order.issue(), words)),
                digits(order.issue().hash()),
                voices.words().stream().map(Frames::pageOf).toList());
    }

    /// The classification, for whom the paper is, since when its changes are marked, and whom to
    /// phone, as far as it is known.
    private static List<Phrase> markings(Tour tour, Order order, Voices voices) {
        var marking = order.marking();
        var reader = order.reader().flatMap(tour.directory()::person).map(Person::name);
        return Stream.of(
                        voices.text(marking.classification()),
                        spoken("print.audience", Optional.of(marking.audience()), voices),
                        spoken("print.reader", reader, voices),
                        order.since()
                                .map(since -> voices.say(words -> since(since.release(), words)))
                                .orElse(Phrase.EMPTY),
                        marking.dutyPhone().isBlank()
                                ? Phrase.EMPTY
                                : voices.say("print.duty-phone", marking.dutyPhone()))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static Phrase spoken(String key, Optional<Text> text, Voices voices) {
        return text.filter(said -> !said.isEmpty())
                .map(said -> voices.say(words -> words.say(key, words.best(said))))
                .orElse(Phrase.EMPTY);
    }

    private static String since(String release, Words words) {
        return words.say("print.since", named(release.strip(), words));
    }

    /// Which release it is, and which one it takes the place of.
    private static String release(String release, Words words) {
        var name = named(release, words);
        return release.matches("[1-9]\\d{0,8}") && !release.equals("1")
                ? words.say(
                        "print.supersedes",
                        name,
                        named(Integer.toString(Integer.parseInt(release) - 1), words))
                : name;
    }

    static String named(String release, Words words) {
        if (release.isEmpty()) {
            return words.say("print.draft");
        }
        return release.matches("\\d+") ? words.say("print.revision", release) : release;
    }

    private static String issued(Tour tour, Issue issue, Words words) {
        var at = issue.at().atZone(tour.zone());
        var time =
                words.date(at.toLocalDate())
                        + " "
                        + words.time(at.toLocalTime())
                        + " ("
                        + offset(at)
                        + ")";
        return issue.officer().isBlank()
                ? words.say("print.issued", time)
                : words.say("print.issued-by", time, issue.officer());
    }

    /// The two numbers are known only when all is laid out, so the sentence is split around them.
    private static Frame.PageOf pageOf(Words words) {
        var parts = words.say("print.page", "\n", "\n").split("\n", -1);
        return new Frame.PageOf(
                words.language().tag(), direction(words), parts[0], parts[1], parts[2]);
    }

    static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
