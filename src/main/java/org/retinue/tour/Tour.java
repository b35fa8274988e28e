package org.retinue.tour;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One delegation's whole visit, as a value: nothing in it changes, an edit makes another tour.
///
/// The tour carries the sites, people and vehicles that it names, and no others, so that it can be
/// checked, printed, packed and compared by itself. Items stand in the order of [ItemOrder],
/// whatever order they were given in, and tasks by their dates, those of one date as they were
/// given. A gift that was to be given at an item that the tour has not is given at none. The zone
/// counts where an item has no site.
public record Tour(
        TourId id,
        Heading heading,
        ZoneId zone,
        List<Day> days,
        List<Track> tracks,
        Delegation delegation,
        List<Item> items,
        Directory directory,
        List<Stay> stays,
        List<Gift> gifts,
        List<Task> tasks,
        RuleChoice rules,
        List<Waiver> waivers,
        List<Note> notes) {

    /// Longer than any visit: a guard against a mistyped year.
    public static final int MOST_DAYS = 366;

    public Tour {
        days = List.copyOf(days);
        tracks = List.copyOf(tracks);
        items = ItemOrder.sorted(items);
        stays = List.copyOf(stays);
        gifts = Invariants.atItems(gifts, items);
        tasks = tasks.stream().sorted(Comparator.comparing(Task::due)).toList();
        waivers = List.copyOf(waivers);
        notes = List.copyOf(notes);
        Invariants.checkDays(days);
        Invariants.checkTracks(tracks, delegation, items);
        Invariants.checkOnce(items.stream().map(Item::id), "A tour has each item once: ");
        Invariants.checkOnce(tasks.stream().map(Task::id), "A tour has each task once: ");
        Invariants.checkOnce(stays.stream().map(Stay::id), "A tour has each stay once: ");
        Invariants.checkOnce(gifts.stream().map(Gift::id), "A tour has each gift once: ");
        directory = Named.in(delegation, items, stays, gifts).from(directory);
        Invariants.checkRooms(items, directory);
    }

    /// An empty tour with one track and one day for each date from the first to the last.
    public static Tour empty(
            TourId id, Heading heading, ZoneId zone, LocalDate first, LocalDate last, Track track) {
        return new Tour(
                id,
                heading,
                zone,
                first.datesUntil(last.plusDays(1)).map(date -> new Day(date, Text.EMPTY)).toList(),
                List.of(track),
                Delegation.NONE,
                List.of(),
                Directory.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                RuleChoice.OFFICE,
                List.of(),
                List.of());
    }

    public LocalDate firstDay() {
        return days.getFirst().date();
    }

    public LocalDate lastDay() {
        return days.getLast().date();
    }

    public Optional<Item> item(ItemId wanted) {
        return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    public Optional<Track> track(TrackId wanted) {
        return tracks.stream().filter(track -> track.id().equals(wanted)).findFirst();
    }

    /// The items that begin on the date, in the order in which they happen; the to-be-confirmed
    /// ones stand at their places.
    public List<Item> programme(LocalDate date) {
        return ItemOrder.programme(ItemOrder.on(items, date));
    }

    /// The dates of the tour and any other date on which something happens, in order.
    public List<LocalDate> programmeDates() {
        return Stream.concat(
                        days.stream().map(Day::date),
                        items.stream().flatMap(item -> item.day().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    public List<Item> pool() {
        return items.stream().filter(item -> item.moment() instanceof Moment.Pooled).toList();
    }

    /// From when to when a timed item takes place; nothing for one without a clock time.
    public Optional<Interval> interval(Item item) {
        return item.moment() instanceof Moment.Timed timed
                ? Optional.of(Interval.of(timed, startZone(item), endZone(item)))
                : Optional.empty();
    }

    /// How long the item takes or is meant to take; nothing where nobody has said so, or where it
    /// does not end after it begins, within a week.
    public Optional<Duration> length(Item item) {
        return switch (item.moment()) {
            case Moment.Timed _ -> interval(item).map(Interval::length).flatMap(Moment::length);
            case Moment.ToBeConfirmed(_, _, var length) -> length;
            case Moment.Pooled(_, var length) -> length;
        };
    }

    public ZoneId startZone(Item item) {
        return item.startSite().flatMap(directory::site).map(Site::zone).orElse(zone);
    }

    public ZoneId endZone(Item item) {
        return item.endSite().flatMap(directory::site).map(Site::zone).orElse(zone);
    }

    /// The delegates who attend the item, as they were entered; guests from outside the delegation
    /// come last. A [Ranking] puts them in order of precedence.
    public List<PersonId> guests(Item item) {
        return switch (item.party().guests()) {
            case Guests.Everybody _ ->
                    delegation.delegates().stream()
                            .filter(delegate -> item.party().tracks().contains(delegate.track()))
                            .map(Delegate::person)
                            .toList();
            case Guests.Named named ->
                    Stream.concat(
                                    delegation.delegates().stream()
                                            .map(Delegate::person)
                                            .filter(named.people()::contains),
                                    named.people().stream()
                                            .filter(person ->
                                                    delegation.delegate(person).isEmpty()))
                            .distinct()
                            .toList();
        };
    }

    /// Items by id, for those who look up many.
    public Map<ItemId, Item> itemsById() {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    public Tour withId(TourId changed) {
        return but(parts -> parts.id = changed);
    }

    public Tour withHeading(Heading changed) {
        return but(parts -> parts.heading = changed);
    }

    public Tour withZone(ZoneId changed) {
        return but(parts -> parts.zone = changed);
    }

    public Tour withDays(List<Day> changed) {
        return but(parts -> parts.days = changed);
    }

    public Tour withTracks(List<Track> changed) {
        return but(parts -> parts.tracks = changed);
    }

    /// The tour with another delegation, whose people are among those known here or in the tour.
    public Tour withDelegation(Delegation changed, Directory known) {
        return knowing(known, parts -> parts.delegation = changed);
    }

    /// The tour with other items, whose sites, people and vehicles are among those known here or in
    /// the tour.
    public Tour withItems(List<Item> changed, Directory known) {
        return knowing(known, parts -> parts.items = changed);
    }

    /// The tour with other stays, whose hotels and people are among those known here or in the
    /// tour.
    public Tour withStays(List<Stay> changed, Directory known) {
        return knowing(known, parts -> parts.stays = changed);
    }

    /// The tour with other gifts, whose recipients are among those known here or in the tour.
    public Tour withGifts(List<Gift> changed, Directory known) {
        return knowing(known, parts -> parts.gifts = changed);
    }

    public Tour withTasks(List<Task> changed) {
        return but(parts -> parts.tasks = changed);
    }

    public Tour withRules(RuleChoice changed) {
        return but(parts -> parts.rules = changed);
    }

    public Tour withWaivers(List<Waiver> changed) {
        return but(parts -> parts.waivers = changed);
    }

    public Tour withNotes(List<Note> changed) {
        return but(parts -> parts.notes = changed);
    }

    /// The tour with the directory's versions of the sites, people and vehicles that it names.
    public Tour refreshed(Directory known) {
        var all = directory.with(known.refreshing(directory));
        return but(parts -> parts.directory = all);
    }

    /// The tour with the item added, or changed where an item of that id is there already.
    public Tour with(Item item, Directory known) {
        var others = items.stream().filter(other -> !other.id().equals(item.id()));
        return withItems(Stream.concat(others, Stream.of(item)).toList(), known);
    }

    /// The tour with the item changed by the function; the same tour where the item is not there
    /// (any more).
    public Tour with(ItemId wanted, UnaryOperator<Item> change) {
        return withItems(
                items.stream()
                        .map(item -> item.id().equals(wanted) ? change.apply(item) : item)
                        .toList(),
                Directory.EMPTY);
    }

    public Tour without(ItemId unwanted) {
        return withItems(
                items.stream().filter(item -> !item.id().equals(unwanted)).toList(),
                Directory.EMPTY);
    }

    /// Whether all these are different.
    static <T> boolean distinct(Stream<T> things) {
        var seen = new HashSet<T>();
        return things.allMatch(seen::add);
    }

    /// The same, which knows besides whom and what its other parts name.
    private Tour knowing(Directory known, Consumer<TourParts> change) {
        return but(change.andThen(parts -> parts.directory = directory.with(known)));
    }

    /// The same tour, but for what becomes of some of its parts.
    private Tour but(Consumer<TourParts> change) {
        var parts = new TourParts(this);
        change.accept(parts);
        return parts.whole();
    }
}
