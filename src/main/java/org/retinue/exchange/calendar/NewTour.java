package org.retinue.exchange.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Heading;
import org.retinue.tour.Id;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// The empty tour into which a calendar goes that belongs to none: as Retinue wrote it down, or
/// with the dates of what happens in it.
public final class NewTour {

    /// What repeats for ever is followed for so long.
    private static final int USUAL_DAYS = 14;

    private final CalendarFile file;

    private NewTour(CalendarFile file) {
        this.file = file;
    }

    /// The tour for the file; the title and the zone hold where the file names none. Nothing where
    /// nothing happens in it.
    public static Optional<Tour> of(CalendarFile file, String title, ZoneId zone) {
        return new NewTour(file).made(title, zone);
    }

    private Optional<Tour> made(String title, ZoneId zone) {
        var dates = marked().or(this::happening);
        var track = new Track(TrackId.random(), said("calendar.track"));
        var kind = file.mark().flatMap(line -> line.parameter("KIND"));
        var tracks = tracks();
        return dates.map(days ->
                Tour.empty(
                                file.tour().orElseGet(TourId::random),
                                new Heading(
                                        "",
                                        title(title),
                                        kind.flatMap(key -> Marks.value(TourKind.class, key))
                                                .orElse(TourKind.BUSINESS_DELEGATION),
                                        ""),
                                file.zone().orElse(zone),
                                days.first(),
                                days.last(),
                                track)
                        .withTracks(tracks.isEmpty() ? List.of(track) : tracks));
    }

    private Text title(String otherwise) {
        var own = file.title();
        if (!own.isEmpty()) {
            return own;
        }
        return otherwise.isBlank() ? said("calendar.title") : PlaceReading.text(otherwise);
    }

    private static Text said(String key) {
        return Text.of(Words.in(Language.ENGLISH).say(key), Words.in(Language.CHINESE).say(key));
    }

    private record Dates(LocalDate first, LocalDate last) {

        static Dates of(LocalDate first, LocalDate last) {
            var latest = first.plusDays(Tour.MOST_DAYS - 1L);
            return new Dates(first, last.isAfter(latest) ? latest : last);
        }
    }

    private Optional<Dates> marked() {
        var first = file.mark().flatMap(line -> line.parameter("FIRST")).flatMap(Stamps::readDate);
        var last = file.mark().flatMap(line -> line.parameter("LAST")).flatMap(Stamps::readDate);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(Dates.of(first.get(), last.get()))
                : Optional.empty();
    }

    /// Where things happen over more days than a tour has, those days in which the most begins; of
    /// several the last.
    private Optional<Dates> happening() {
        var days =
                file.events().stream()
                        .filter(event -> !event.isCalledOff())
                        .map(event -> event.start().local().toLocalDate())
                        .sorted()
                        .toList();
        var most = 0;
        var first = Optional.<LocalDate>empty();
        for (int from = 0, to = 0; from < days.size(); from++) {
            var end = days.get(from).plusDays(Tour.MOST_DAYS);
            while (to < days.size() && days.get(to).isBefore(end)) {
                to++;
            }
            if (to - from >= most) {
                most = to - from;
                first = Optional.of(days.get(from));
            }
        }
        return first.map(from -> Dates.of(from, last(from)));
    }

    private LocalDate last(LocalDate from) {
        var last = new ArrayList<LocalDate>(List.of(from));
        var isEndless = false;
        for (var event : file.events()) {
            var day = event.start().local().toLocalDate();
            if (day.isBefore(from.plusDays(Tour.MOST_DAYS))) {
                last.add(day);
            }
            event.repeats().more().forEach(time -> last.add(time.local().toLocalDate()));
            for (var rule : event.repeats().rules()) {
                isEndless |= rule.until().isEmpty() && rule.count() == 0;
                rule.until().ifPresent(until -> last.add(until.local().toLocalDate()));
                if (rule.count() > 0) {
                    last.add(end(event, rule, from));
                }
            }
        }
        if (isEndless) {
            last.add(from.plusDays(USUAL_DAYS - 1L));
        }
        return last.stream().max(LocalDate::compareTo).orElse(from);
    }

    private static LocalDate end(Event event, Rule rule, LocalDate from) {
        return new Recurrence(rule, event.start().local(), CalendarFile.budget())
                        .between(
                                from.atStartOfDay(),
                                from.plusDays(Tour.MOST_DAYS).atStartOfDay(),
                                _ -> true)
                        .stream()
                        .reduce((_, later) -> later)
                        .map(time -> time.toLocalDate())
                        .orElse(from);
    }

    private List<Track> tracks() {
        var names = new LinkedHashMap<String, List<ContentLine>>();
        file.lines(Marks.TRACK)
                .forEach(line ->
                        line.parameter("ID")
                                .filter(id -> Id.SHAPE.matcher(id).matches())
                                .ifPresent(id ->
                                        names.computeIfAbsent(id, _ -> new ArrayList<>())
                                                .add(line)));
        var tracks = new ArrayList<Track>();
        names.forEach((id, lines) -> {
            var name = ItemMark.forms(lines.stream());
            if (!name.isEmpty()) {
                tracks.add(new Track(new TrackId(id), name));
            }
        });
        return tracks;
    }
}
