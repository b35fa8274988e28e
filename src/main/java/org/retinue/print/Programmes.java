package org.retinue.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Reception;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Computes the programme: each day with each of its items.
final class Programmes {

    private static final int PAGE_HEIGHT = 140;

    private Programmes() {}

    static Programme of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var changes = Changes.of(order);
        var dates = tour.programmeDates();
        var sheets = new ArrayList<Programme.Sheet>();
        for (var date : order.dates(tour)) {
            sheets.add(sheet(lines, changes, dates, date, sheets.isEmpty()));
        }
        return new Programme(Frames.of(tour, order, legend(sheets)), sheets);
    }

    private static Programme.Sheet sheet(
            Lines lines, Changes changes, List<LocalDate> dates, LocalDate date, boolean isStart) {
        var voices = lines.voices();
        var number = dates.indexOf(date) + 1;
        var count = dates.size();
        var rows =
                lines.tour().programme(date).stream()
                        .map(item -> row(lines, changes, item))
                        .toList();
        return new Programme.Sheet(
                "day-" + date,
                voices.say(words -> weekday(words, date)),
                voices.say("print.day", Integer.toString(number), Integer.toString(count)),
                voices.text(heading(lines.tour(), date)),
                voices.say(words -> zone(lines.tour(), date, words)),
                isStart,
                density(rows, voices.words().size()),
                rows,
                rows.isEmpty() ? Optional.of(voices.say("print.nothing")) : Optional.empty(),
                number == count ? lines.open(lines.tour().notes()).toList() : List.of());
    }

    private static Programme.Row row(Lines lines, Changes changes, Item item) {
        var row = row(lines, item);
        return row.marked(changes.mark(item, row, Programmes::row));
    }

    private static Programme.Row row(Lines lines, Item item) {
        return new Programme.Row(
                look(item),
                isOff(item),
                Clock.of(lines.tour(), item, lines.voices()),
                lines.mark(item),
                lines.anchor(item),
                Optional.empty(),
                lines.track(item),
                lines.what(item),
                lines.where(item),
                isReceived(item),
                lines.lead(item),
                lines.greeters(item),
                lines.guests(item),
                lines.names(item.party().on(Duty.INTERPRETER)),
                lines.remarks(item));
    }

    static String weekday(Words words, LocalDate date) {
        return words.say("print.weekday", words.headingWeekday(date), Frames.date(words, date));
    }

    static Text heading(Tour tour, LocalDate date) {
        return tour.days().stream()
                .filter(day -> day.date().equals(date))
                .map(Day::heading)
                .findFirst()
                .orElse(Text.EMPTY);
    }

    private static String zone(Tour tour, LocalDate date, Words words) {
        var noon = date.atTime(12, 0).atZone(tour.zone());
        var name = tour.zone().getDisplayName(java.time.format.TextStyle.FULL, words.locale());
        return words.say("print.zone", name, Frames.offset(noon));
    }

    /// A first guess at what lets the day fit one page, from the height of rows in millimetres.
    private static Density density(List<Programme.Row> rows, int languages) {
        var legs = (int) rows.stream().filter(row -> !row.received()).count();
        var engagements = rows.size() - legs;
        if (engagements * (languages == 1 ? 13 : 19) + legs * 11 <= PAGE_HEIGHT) {
            return Density.ROOMY;
        }
        return engagements * (languages == 1 ? 10 : 13) + legs * 9 <= PAGE_HEIGHT
                ? Density.NORMAL
                : Density.DENSE;
    }

    static Programme.Look look(Item item) {
        return switch (item) {
            case Engagement _ -> Programme.Look.ENGAGEMENT;
            case Leg _ -> Programme.Look.LEG;
        };
    }

    private static boolean isReceived(Item item) {
        return !item.party().reception().equals(Reception.NONE) || item instanceof Engagement;
    }

    static boolean isOff(Item item) {
        return switch (item.standing().confirmation().state()) {
            case DECLINED, CANCELLED -> true;
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> false;
        };
    }

    /// The marks that the sheets bear, each once.
    private static List<Frame.Mark> legend(List<Programme.Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row ->
                        Stream.of(
                                        Stream.of(row.mark()),
                                        row.anchor().stream(),
                                        row.change().stream())
                                .flatMap(marks -> marks))
                .distinct()
                .sorted(java.util.Comparator.comparing(Frame.Mark::symbol))
                .toList();
    }
}
