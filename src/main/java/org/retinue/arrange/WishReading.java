package org.retinue.arrange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.arrange.Stop.Load;
import org.retinue.arrange.Stop.Window;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Reads a tour as [Wishes].
final class WishReading {

    private final Tour tour;
    private final Set<TrackId> tracks;
    private final Asked asked;
    private final Ground ground;
    private final Dial dial;
    private final List<LocalDate> dates;
    private final List<Engagement> wishes;
    private final List<List<Block>> blocks;
    private final Roads roads;

    WishReading(Tour tour, Set<TrackId> tracks, Set<ItemId> wanted, Asked asked, Ground ground) {
        this.tour = tour;
        this.tracks = tracks;
        this.asked = asked;
        this.ground = ground;
        dial = Dial.of(tour);
        dates = List.copyOf(asked.days());
        wishes =
                tour.items().stream()
                        .filter(item -> wanted.contains(item.id()))
                        .flatMap(item ->
                                item instanceof Engagement it ? Stream.of(it) : Stream.empty())
                        .toList();
        var fixed = new Fixed(tour, tracks, wanted, dial);
        blocks = dates.stream().map(fixed::blocks).toList();
        roads = Roads.between(places(), new Surroundings(tour.directory()), ground.travel());
    }

    Wishes wishes() {
        var stops = new ArrayList<Stop>();
        var courses = new ArrayList<Course>();
        for (var day = 0; day < dates.size(); day++) {
            courses.add(course(day, wishes.size() + count(day)));
        }
        wishes.forEach(wish -> stops.add(wanted(wish, courses)));
        for (var day = 0; day < dates.size(); day++) {
            for (var block : blocks.get(day)) {
                stops.add(fixed(block, day));
            }
        }
        return new Wishes(tour, asked, ground, tracks, dial, roads, courses, stops, wishes.size());
    }

    /// How many fixed stops the days before this one have.
    private int count(int day) {
        return blocks.subList(0, day).stream().mapToInt(List::size).sum();
    }

    private SequencedSet<SiteId> places() {
        var places = new LinkedHashSet<SiteId>();
        asked.hotel().ifPresent(places::add);
        Stream.concat(
                        wishes.stream(),
                        blocks.stream()
                                .flatMap(List::stream)
                                .flatMap(block -> block.items().stream()))
                .forEach(item -> {
                    item.startSite().ifPresent(places::add);
                    item.endSite().ifPresent(places::add);
                });
        return places;
    }

    /// The day begins when the delegation has arrived, and ends when it leaves.
    private Course course(int day, int firstFixed) {
        var arrival = blocks.get(day).stream().filter(it -> it.has(EngagementKind.ARRIVAL));
        var departure = blocks.get(day).stream().filter(it -> it.has(EngagementKind.DEPARTURE));
        var arrives = arrival.mapToInt(Block::end).max();
        var leaves = departure.mapToInt(Block::start).min();
        var hotel = roads.place(asked.hotel());
        var date = dates.get(day);
        return new Course(
                date,
                later(dial.minute(date, asked.from()), arrives),
                Math.min(dial.minute(date, asked.to()), leaves.orElse(Integer.MAX_VALUE)),
                arrives.isPresent() ? Roads.NOWHERE : hotel,
                leaves.isPresent() ? Roads.NOWHERE : hotel,
                IntStream.range(firstFixed, firstFixed + blocks.get(day).size()).boxed().toList());
    }

    private static int later(int minute, OptionalInt other) {
        return Math.max(minute, other.orElse(minute));
    }

    private Stop wanted(Engagement wish, List<Course> courses) {
        var place = roads.place(wish.place().site());
        var stay = Stays.of(wish, ground.customs());
        var openings = new StartWindows(tour, asked, ground, dial);
        return new Stop(
                List.of(wish),
                false,
                place,
                place,
                stay,
                Stays.value(wish, ground.customs()),
                courses.stream().map(course -> openings.of(wish, stay, course)).toList(),
                Load.of(wish, stay, ground.customs()));
    }

    private Stop fixed(Block block, int day) {
        var start = new Window(block.start(), block.start());
        var load =
                block.items().stream()
                        .map(item -> Load.of(item, block.end() - block.start(), ground.customs()))
                        .reduce(Load.NONE, Load::with);
        return new Stop(
                block.items(),
                true,
                roads.place(block.items().getFirst().startSite()),
                roads.place(block.out()),
                block.end() - block.start(),
                0,
                IntStream.range(0, dates.size())
                        .mapToObj(other -> other == day ? List.of(start) : List.<Window>of())
                        .toList(),
                load);
    }

    /// Items that stand fixed, as one where they overlap.
    record Block(List<Item> items, int start, int end, Optional<SiteId> out) {

        Block with(Block other) {
            return new Block(
                    Stream.concat(items.stream(), other.items.stream()).toList(),
                    start,
                    Math.max(end, other.end),
                    other.end >= end ? other.out : out);
        }

        private boolean has(EngagementKind kind) {
            return items.stream()
                    .anyMatch(item -> item instanceof Engagement it && it.kind() == kind);
        }
    }
}
