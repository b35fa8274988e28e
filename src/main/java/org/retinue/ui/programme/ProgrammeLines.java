package org.retinue.ui.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Line;
import org.retinue.words.Words;

/// How a tour stands in the grid: each day with its heading, its items and room for another; the
/// pool at the end.
record ProgrammeLines(Tour tour, Words words, Marks marks) {

    List<Line<LineId, Column>> all() {
        return Stream.concat(
                        tour.programmeDates().stream().flatMap(this::day),
                        section(
                                heading(new LineId.OfPool(), words.say("programme.pool"), "pool"),
                                tour.pool(),
                                Optional.empty()))
                .toList();
    }

    private Stream<Line<LineId, Column>> day(LocalDate date) {
        var day = tour.days().stream().filter(known -> known.date().equals(date)).findFirst();
        return section(
                heading(
                        new LineId.OfDay(date),
                        caption(date, day),
                        day.isPresent() ? "day" : "day-outside"),
                tour.programme(date),
                Optional.of(date));
    }

    private Stream<Line<LineId, Column>> section(
            Line<LineId, Column> heading, List<Item> items, Optional<LocalDate> day) {
        return Stream.of(Stream.of(heading), items(items), Stream.of(blank(day)))
                .flatMap(lines -> lines);
    }

    private static Line<LineId, Column> heading(LineId id, String caption, String look) {
        return Line.heading(id, caption, List.of(look));
    }

    /// The date, what stands above its programme, and a word where it lies outside the tour.
    private String caption(LocalDate date, Optional<Day> day) {
        return Stream.of(
                        words.weekday(date) + " " + words.date(date),
                        day.map(Day::heading).map(words::best).orElse(""),
                        day.isPresent() ? "" : words.say("programme.outside"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   ·   "));
    }

    private Line<LineId, Column> blank(Optional<LocalDate> day) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        for (var column : Column.values()) {
            cells.put(column, Cell.of(""));
        }
        var invitation =
                words.say(day.isPresent() ? "programme.newItem" : "programme.newPooledItem");
        cells.put(Column.TITLE, Cell.of(invitation, "").looking("invitation"));
        cells.put(Column.MARK, Cell.LOCKED);
        day.flatMap(date -> TypedMoments.next(tour, date))
                .ifPresent(time -> cells.put(Column.START, suggestion(words.time(time))));
        return Line.blank(new LineId.OfNew(day), cells);
    }

    private Cell suggestion(String time) {
        return Cell.of(time, "")
                .looking("invitation")
                .hinting(words.say("programme.suggestedStart", time));
    }

    private Stream<Line<LineId, Column>> items(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(place ->
                        item(
                                items.get(place),
                                place == 0 ? Optional.empty() : items.get(place - 1).endSite()));
    }

    /// The line of one item that comes after being at the site.
    Line<LineId, Column> item(Item item, Optional<SiteId> before) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        cells.put(Column.MARK, marks.cell(item));
        cells.put(Column.START, start(item));
        cells.put(Column.END, end(item.moment()));
        cells.put(Column.DURATION, duration(item));
        cells.put(Column.KIND, Cell.of(kind(item)));
        cells.put(Column.TITLE, title(item.title(), true));
        cells.put(Column.OTHER_TITLE, title(item.title(), false));
        cells.put(Column.SITE, place(item, before));
        cells.put(Column.ROOM, room(item));
        cells.put(Column.HOST, Cell.of(host(item)));
        cells.put(Column.TRACK, Cell.of(tracks(item)));
        cells.put(Column.CONFIRMATION, confirmation(item));
        return Line.entry(new LineId.OfItem(item.id()), looks(item), Map.copyOf(cells));
    }

    private static List<String> looks(Item item) {
        var kind = item instanceof Leg ? "leg" : "engagement";
        return switch (item.standing().confirmation().state()) {
            case DECLINED, CANCELLED -> List.of(kind, "called-off");
            case IDEA -> List.of(kind, "idea");
            case TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> List.of(kind);
        };
    }

    private Cell start(Item item) {
        var cell =
                switch (item.moment()) {
                    case Moment.Timed timed -> Cell.of(words.time(timed.start().toLocalTime()));
                    case Moment.ToBeConfirmed _ ->
                            Cell.of(words.say("programme.toBeConfirmed"), "").looking("open-time");
                    case Moment.Pooled _ -> Cell.of("");
                };
        return item.standing().anchored()
                ? cell.looking("anchored").hinting(words.say("programme.anchored"))
                : cell;
    }

    private Cell end(Moment moment) {
        if (!(moment instanceof Moment.Timed(var start, var end)) || start.equals(end)) {
            return Cell.of("");
        }
        var days =
                Duration.between(
                                start.toLocalDate().atStartOfDay(),
                                end.toLocalDate().atStartOfDay())
                        .toDays();
        var time = words.time(end.toLocalTime());
        return Cell.of(days == 0 ? time : time + (days > 0 ? " +" : " −") + Math.abs(days));
    }

    /// Hours and minutes, by the clocks of the places: a flight that lands an hour after it took
    /// off may have taken eight.
    private Cell duration(Item item) {
        var length =
                tour.interval(item)
                        .map(Interval::length)
                        .or(() -> tour.length(item))
                        .orElse(Duration.ZERO);
        return Cell.of(
                length.isPositive()
                        ? "%d:%02d".formatted(length.toHours(), length.toMinutesPart())
                        : "");
    }

    private String kind(Item item) {
        return switch (item) {
            case Engagement engagement -> words.name(engagement.kind());
            case Leg leg -> words.name(leg.mode());
        };
    }

    private Cell title(Text title, boolean inOwnLanguage) {
        var language = inOwnLanguage ? words.language() : Offers.other(words.language());
        return Cell.of(title.form(language).orElse(""));
    }

    private Cell place(Item item, Optional<SiteId> before) {
        return switch (item) {
            case Engagement engagement -> Cell.of(site(engagement.place().site()));
            case Leg leg -> way(leg, before);
        };
    }

    /// From where a leg goes is left unsaid where the line above says it.
    private Cell way(Leg leg, Optional<SiteId> before) {
        var to = site(leg.route().to());
        var whole = Places.way(site(leg.route().from()), to);
        var isSaid = before.isPresent() && before.equals(leg.route().from()) && !to.isEmpty();
        return isSaid ? Cell.of(Places.way("", to), whole).hinting(whole) : Cell.of(whole);
    }

    private String site(Optional<SiteId> id) {
        return id.flatMap(tour.directory()::site).map(site -> words.best(site.name())).orElse("");
    }

    private Cell room(Item item) {
        if (!(item instanceof Engagement engagement)) {
            return Cell.LOCKED;
        }
        var site = engagement.place().site().flatMap(tour.directory()::site);
        var room = engagement.place().room().flatMap(id -> site.flatMap(known -> known.room(id)));
        return Cell.of(room.map(known -> words.best(known.name())).orElse(""));
    }

    private String host(Item item) {
        return item.party()
                .reception()
                .lead()
                .flatMap(tour.directory()::person)
                .map(person -> words.best(person.name()))
                .orElse("");
    }

    private String tracks(Item item) {
        return item.party().tracks().stream()
                .flatMap(id -> tour.track(id).stream())
                .map(Track::name)
                .map(words::best)
                .collect(Collectors.joining(", "));
    }

    private Cell confirmation(Item item) {
        var state = item.standing().confirmation().state();
        return Cell.of(words.name(state))
                .looking("state", "state-" + state.name().toLowerCase(Locale.ROOT));
    }
}
