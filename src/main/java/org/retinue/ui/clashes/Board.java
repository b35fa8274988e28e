package org.retinue.ui.clashes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.check.Clash;
import org.retinue.tour.Booking;
import org.retinue.tour.Id;
import org.retinue.tour.Moment;
import org.retinue.tour.Resource;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// What is booked in some weeks, as lines: each site, person or vehicle, the delegations that have
/// it as bars of whole days, and a mark where two of them clash.
public record Board(LocalDate first, int days, List<Line> lines) {

    public Board {
        lines = List.copyOf(lines);
    }

    /// One resource. No two bars of a lane share a day.
    public record Line(Group group, Resource resource, List<Bar> bars, List<Mark> marks) {

        public Line {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }

        /// How many days there are for the bar's name, until the next of its lane.
        int room(Bar bar, int days) {
            return bars.stream()
                            .filter(other -> other.lane() == bar.lane())
                            .filter(other -> other.from() > bar.from())
                            .mapToInt(Bar::from)
                            .min()
                            .orElse(days)
                    - bar.from();
        }

        int lanes() {
            return bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(1);
        }
    }

    /// A delegation from one day on, counted from the first of the board.
    public record Bar(TourId tour, Text title, int from, int days, int lane) {}

    /// Where the later of two bookings that clash begins, in days from the first of the board.
    public record Mark(double at, Clash clash) {}

    private record Key(Group group, Id id) {

        static Key of(Resource resource) {
            return new Key(Group.of(resource), resource.id());
        }
    }

    /// The bookings and clashes of these days; others are left out.
    public static Board of(
            LocalDate first, int days, Collection<Booking> bookings, Collection<Clash> clashes) {
        var order = Comparator.comparing(Key::group).thenComparing(Key::id);
        var lines = new TreeMap<Key, List<Booking>>(order);
        for (var booking : bookings) {
            var from = ChronoUnit.DAYS.between(first, booking.day());
            if (from >= 0 && from < days) {
                lines.computeIfAbsent(Key.of(booking.resource()), _ -> new ArrayList<>())
                        .add(booking);
            }
        }
        var board = new Board(first, days, List.of());
        var marks = board.marks(clashes);
        return new Board(
                first,
                days,
                lines.entrySet().stream()
                        .map(line ->
                                new Line(
                                        line.getKey().group(),
                                        line.getValue().getFirst().resource(),
                                        board.bars(line.getValue()),
                                        marks.getOrDefault(line.getKey(), List.of())))
                        .toList());
    }

    /// The board with those lines alone on which something clashes.
    public Board clashing() {
        return new Board(
                first, days, lines.stream().filter(line -> !line.marks().isEmpty()).toList());
    }

    /// Every clash of the board once, in the order in which they happen.
    public List<Clash> clashes() {
        return lines.stream()
                .flatMap(line -> line.marks().stream())
                .sorted(Comparator.comparingDouble(Mark::at))
                .map(Mark::clash)
                .distinct()
                .toList();
    }

    /// One who interprets here and is host there has the clash on both lines.
    private Map<Key, List<Mark>> marks(Collection<Clash> clashes) {
        var order = Comparator.comparing(Key::group).thenComparing(Key::id);
        var marks = new TreeMap<Key, List<Mark>>(order);
        for (var clash : clashes) {
            var at = Math.max(at(clash.mine()), at(clash.theirs()));
            if (at >= 0 && at < days) {
                Stream.of(clash.mine(), clash.theirs())
                        .map(side -> Key.of(side.resource()))
                        .distinct()
                        .forEach(key ->
                                marks.computeIfAbsent(key, _ -> new ArrayList<>())
                                        .add(new Mark(at, clash)));
            }
        }
        return marks;
    }

    private double at(Booking booking) {
        var day = ChronoUnit.DAYS.between(first, booking.day());
        return booking.moment() instanceof Moment.Timed(var start, _)
                ? day + (double) start.toLocalTime().toSecondOfDay() / SECONDS_IN_DAY
                : day;
    }

    private static final int SECONDS_IN_DAY = LocalTime.MAX.toSecondOfDay() + 1;

    /// The days of each delegation that follow each other are one bar.
    private List<Bar> bars(List<Booking> bookings) {
        var free = new ArrayList<Integer>();
        var bars = new ArrayList<Bar>();
        var open =
                bookings.stream()
                        .sorted(Comparator.comparing(Booking::tour).thenComparing(Booking::day))
                        .map(booking -> bar(booking, 0))
                        .collect(ArrayList<Bar>::new, Board::join, ArrayList::addAll);
        open.sort(Comparator.comparingInt(Bar::from).thenComparing(Bar::tour));
        for (var bar : open) {
            var lane = 0;
            while (lane < free.size() && free.get(lane) > bar.from()) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, bar.from() + bar.days());
            bars.add(new Bar(bar.tour(), bar.title(), bar.from(), bar.days(), lane));
        }
        return bars;
    }

    private Bar bar(Booking booking, int lane) {
        var from = (int) ChronoUnit.DAYS.between(first, booking.day());
        return new Bar(booking.tour(), booking.title(), from, 1, lane);
    }

    private static void join(List<Bar> bars, Bar bar) {
        if (!bars.isEmpty()) {
            var last = bars.getLast();
            if (last.tour().equals(bar.tour()) && bar.from() <= last.from() + last.days()) {
                var days = Math.max(last.days(), bar.from() + 1 - last.from());
                bars.set(bars.size() - 1, new Bar(last.tour(), last.title(), last.from(), days, 0));
                return;
            }
        }
        bars.add(bar);
    }
}
