package org.retinue.ui.board.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// A tour on the board: its days from left to right, in each a lane for every track, and in those
/// the pieces of the timed items, day by day.
public record Plan(
        List<LocalDate> days, List<TrackId> tracks, Axis axis, List<List<Piece>> pieces) {

    public static final Plan NONE = new Plan(List.of(), List.of(), Axis.USUAL, List.of());

    public Plan {
        days = List.copyOf(days);
        tracks = List.copyOf(tracks);
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    /// The plan in which nothing is drawn shorter than so many minutes.
    public static Plan of(Tour tour, Least least) {
        var stretches = tour.items().stream().flatMap(item -> Stretch.of(tour, item)).toList();
        var days = days(tour, stretches);
        var cut = new Cutting(days, tour.tracks().stream().map(track -> track.id()).toList());
        var byDay = new ArrayList<List<Piece>>();
        days.forEach(_ -> byDay.add(new ArrayList<>()));
        stretches.stream()
                .flatMap(stretch -> cut.pieces(stretch, least))
                .forEach(piece -> byDay.get(piece.day()).add(piece));
        var arranged = numbered(byDay.stream().map(Overlaps::arranged).toList());
        return new Plan(
                days,
                cut.tracks(),
                Axis.of(arranged.stream().flatMap(List::stream).toList()),
                arranged);
    }

    /// Where an item would stand on this plan's days if nothing else were there.
    public List<Piece> alone(Tour tour, Item item, Least least) {
        var cut = new Cutting(days, tracks);
        return Stretch.of(tour, item).flatMap(stretch -> cut.pieces(stretch, least)).toList();
    }

    public int lanes() {
        return days.size() * tracks.size();
    }

    public Stream<Piece> all() {
        return pieces.stream().flatMap(List::stream);
    }

    /// The first piece of the item; none where it has no clock time.
    public Optional<Piece> piece(ItemId item) {
        return all().filter(piece -> piece.item().equals(item) && piece.number() == 0).findFirst();
    }

    /// The dates of the programme, and the day after where something goes on past midnight.
    private static List<LocalDate> days(Tour tour, List<Stretch> stretches) {
        return Stream.concat(
                        tour.programmeDates().stream(),
                        stretches.stream()
                                .filter(Stretch::crossesMidnight)
                                .map(stretch -> stretch.start().toLocalDate().plusDays(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<List<Piece>> numbered(List<List<Piece>> byDay) {
        var next = new HashMap<ItemId, Integer>();
        return byDay.stream()
                .map(day ->
                        day.stream()
                                .map(piece ->
                                        piece.numbered(
                                                next.merge(piece.item(), 1, Integer::sum) - 1))
                                .toList())
                .toList();
    }

    /// The fewest minutes that are drawn: of an engagement, so that its name can be read, and of a
    /// leg, so that it can be seen.
    public record Least(int engagement, int leg) {

        private static final double ENGAGEMENT_PIXELS = 18;
        private static final double LEG_PIXELS = 6;

        public static Least at(Scale scale) {
            return new Least(
                    (int) Math.ceil(ENGAGEMENT_PIXELS / scale.minute()),
                    (int) Math.ceil(LEG_PIXELS / scale.minute()));
        }
    }

    /// An item's time by the clocks at its ends.
    private record Stretch(Item item, LocalDateTime start, LocalDateTime end) {

        static Stream<Stretch> of(Tour tour, Item item) {
            return item.moment() instanceof Moment.Timed timed
                    ? Stream.of(new Stretch(item, timed.start(), end(tour, item, timed)))
                    : Stream.empty();
        }

        /// Where the clock at the end is behind the one at the start, as long as it really takes.
        private static LocalDateTime end(Tour tour, Item item, Moment.Timed timed) {
            if (!timed.end().isBefore(timed.start())) {
                return timed.end();
            }
            return tour.interval(item)
                    .filter(interval -> !interval.isEmpty())
                    .map(interval -> timed.start().plus(interval.length()))
                    .orElse(timed.start());
        }

        boolean crossesMidnight() {
            return end.isAfter(start.toLocalDate().plusDays(1).atStartOfDay());
        }
    }

    /// Cuts a stretch of time by days and by neighbouring tracks.
    private record Cutting(List<LocalDate> days, List<TrackId> tracks) {

        Stream<Piece> pieces(Stretch stretch, Least least) {
            var runs = runs(stretch.item().party().tracks());
            return IntStream.range(0, days.size())
                    .filter(day -> touches(stretch, days.get(day)))
                    .boxed()
                    .flatMap(day -> runs.stream().map(run -> piece(stretch, day, run, least)));
        }

        private static boolean touches(Stretch stretch, LocalDate date) {
            return stretch.start().toLocalDate().equals(date)
                    || (stretch.start().isBefore(date.atStartOfDay())
                            && stretch.end().isAfter(date.atStartOfDay()));
        }

        private Piece piece(Stretch stretch, int day, Run run, Least least) {
            var date = days.get(day);
            var begins = stretch.start().toLocalDate().equals(date);
            var ends = !stretch.end().isAfter(date.plusDays(1).atStartOfDay());
            var from = begins ? minute(stretch.start()) : 0;
            var to = ends ? minuteAfter(date, stretch.end()) : Axis.DAY;
            var isLeg = stretch.item() instanceof Leg;
            var drawn = Math.max(to - from, isLeg ? least.leg() : least.engagement());
            var first = Math.max(0, Math.min(from, Axis.DAY - drawn));
            var last = Math.min(Axis.DAY, first + drawn);
            return new Piece(
                    stretch.item().id(),
                    0,
                    day,
                    run.first(),
                    run.count(),
                    first,
                    last,
                    0,
                    1,
                    begins,
                    ends);
        }

        private static int minute(LocalDateTime time) {
            return time.toLocalTime().toSecondOfDay() / 60;
        }

        private static int minuteAfter(LocalDate date, LocalDateTime time) {
            return time.toLocalDate().isAfter(date) ? Axis.DAY : minute(time);
        }

        private List<Run> runs(List<TrackId> wanted) {
            var runs = new ArrayList<Run>();
            for (var lane = 0; lane < tracks.size(); lane++) {
                if (!wanted.contains(tracks.get(lane))) {
                    continue;
                }
                if (!runs.isEmpty() && runs.getLast().first() + runs.getLast().count() == lane) {
                    var last = runs.removeLast();
                    runs.add(new Run(last.first(), last.count() + 1));
                } else {
                    runs.add(new Run(lane, 1));
                }
            }
            return runs;
        }

        /// Lanes side by side.
        private record Run(int first, int count) {}
    }
}
