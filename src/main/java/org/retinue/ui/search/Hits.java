package org.retinue.ui.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.desk.View;
import org.retinue.store.Found;
import org.retinue.store.Mark;
import org.retinue.store.Sought;
import org.retinue.store.TourSummary;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.ui.form.Search;
import org.retinue.ui.look.Texts;
import org.retinue.words.Words;

/// What a few typed letters may mean among all that is on the desk, as lines to choose from.
record Hits(View view, Words words, LocalDate today, List<Hit> commands) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ONE_LETTER = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]");

    /// What stands within a word is found by no fewer letters; it is one of the last ranks.
    private static final Pattern FEW_LETTERS =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]{1,2}");

    private static final int WITHIN = 5;

    /// So many items of the open tour leave room for those of other tours.
    private static final int MOST_OF_THE_TOUR = Group.ITEMS.most() / 2;

    /// A word that so many names fit is no name.
    private static final int MOST_MEANINGS = 100;

    /// The words as the workspace is asked for them, with the sites, people, vehicles, tours and
    /// kinds of items whose names they fit.
    List<Sought> sought(String typed) {
        var parts = parts(typed);
        return parts.stream().map(word -> new Sought(word, meant(word, parts.size() > 1))).toList();
    }

    private static boolean fits(String typed, Stream<String> names) {
        var all = names.toList();
        return parts(typed).stream()
                .allMatch(word ->
                        Search.distance(word, all.stream())
                                < (FEW_LETTERS.matcher(word).matches()
                                        ? WITHIN
                                        : Integer.MAX_VALUE));
    }

    private static List<String> parts(String typed) {
        return SPACE.splitAsStream(typed.strip()).filter(word -> !word.isEmpty()).toList();
    }

    /// A tour is meant only beside something else: all items of one are found by opening it.
    private Set<Mark> meant(String word, boolean amongOthers) {
        if (ONE_LETTER.matcher(word).matches()) {
            return Set.of();
        }
        var meant = new HashSet<Mark>();
        sites(word).map(Site::id).map(Mark::of).forEach(meant::add);
        people(word).map(Person::id).map(Mark::of).forEach(meant::add);
        vehicles(word).map(Vehicle::id).map(Mark::of).forEach(meant::add);
        Arrays.stream(EngagementKind.values())
                .filter(kind -> fits(word, Stream.of(words.name(kind))))
                .map(Mark::of)
                .forEach(meant::add);
        Arrays.stream(LegMode.values())
                .filter(mode -> fits(word, Stream.of(words.name(mode))))
                .map(Mark::of)
                .forEach(meant::add);
        if (amongOthers) {
            tours(word).map(TourSummary::id).map(Mark::of).forEach(meant::add);
        }
        return meant.size() > MOST_MEANINGS ? Set.of() : meant;
    }

    /// The lines for what was typed, as far as the workspace need not be asked; nothing typed means
    /// what is done most often.
    List<Hit> of(String typed) {
        if (parts(typed).isEmpty()) {
            return Stream.concat(
                            tours("").limit(Group.TOURS.most()).map(this::hit),
                            commands.stream().limit(2L * Group.COMMANDS.most()))
                    .toList();
        }
        return Stream.of(
                        nearest(typed, commands.stream(), hit -> Stream.of(hit.name()))
                                .limit(Group.COMMANDS.most()),
                        tours(typed).limit(Group.TOURS.most()).map(this::hit),
                        items(typed).limit(MOST_OF_THE_TOUR),
                        sites(typed).limit(Group.SITES.most()).map(this::hit),
                        people(typed).limit(Group.PEOPLE.most()).map(this::hit),
                        vehicles(typed).limit(Group.VEHICLES.most()).map(this::hit))
                .flatMap(hits -> hits)
                .toList();
    }

    /// The lines with what the workspace has found among them: nothing is taken away, and what
    /// stands there stays in its order.
    List<Hit> with(List<Hit> hits, List<Found> found) {
        var known = hits.stream().map(Hit::target).collect(Collectors.toSet());
        var items =
                Stream.concat(
                        hits.stream().filter(hit -> hit.target().group() == Group.ITEMS),
                        found.stream().map(this::hit).filter(hit -> !known.contains(hit.target())));
        return Stream.of(
                        hits.stream()
                                .filter(hit -> hit.target().group().compareTo(Group.ITEMS) < 0),
                        items.limit(Group.ITEMS.most()),
                        hits.stream()
                                .filter(hit -> hit.target().group().compareTo(Group.ITEMS) > 0))
                .flatMap(parts -> parts)
                .toList();
    }

    /// Those of the open tour, be they saved or not.
    private Stream<Hit> items(String typed) {
        return view.tour().stream()
                .flatMap(tour ->
                        nearest(typed, tour.items().stream(), item -> names(tour, item))
                                .map(item -> hit(new Found(tour.id(), item))));
    }

    private Stream<String> names(Tour tour, Item item) {
        return Stream.of(
                        Stream.of(name(item)),
                        forms(item.title()),
                        sites(item).flatMap(site -> forms(site.name())),
                        forms(tour.heading().title()))
                .flatMap(names -> names);
    }

    private Stream<Site> sites(Item item) {
        return Stream.concat(item.startSite().stream(), item.endSite().stream())
                .flatMap(id -> view.directory().site(id).stream());
    }

    private Stream<TourSummary> tours(String typed) {
        return view.tours().stream()
                .filter(tour ->
                        fits(
                                typed,
                                Stream.of(
                                                tour.heading().title().forms().values().stream(),
                                                tour.delegation().forms().values().stream(),
                                                Stream.of(tour.heading().code()))
                                        .flatMap(texts -> texts)))
                .sorted(Comparator.comparingLong(this::daysAway));
    }

    /// No days for a tour that is under way.
    private long daysAway(TourSummary tour) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(today, tour.firstDay()),
                        ChronoUnit.DAYS.between(tour.lastDay(), today)));
    }

    private Stream<Site> sites(String typed) {
        return nearest(
                typed, view.directory().sites().values().stream(), site -> forms(site.name()));
    }

    private Stream<Person> people(String typed) {
        return nearest(
                typed, view.directory().people().values().stream(), person -> forms(person.name()));
    }

    private Stream<Vehicle> vehicles(String typed) {
        return nearest(
                typed,
                view.directory().vehicles().values().stream(),
                vehicle -> Stream.concat(forms(vehicle.name()), Stream.of(vehicle.plate())));
    }

    private static Stream<String> forms(Text text) {
        return text.forms().values().stream();
    }

    private static <T> Stream<T> nearest(
            String typed, Stream<T> things, Function<T, Stream<String>> names) {
        return things.filter(thing -> fits(typed, names.apply(thing)))
                .sorted(
                        Comparator.comparingInt(
                                thing -> Search.distance(typed, names.apply(thing))));
    }

    private Hit hit(TourSummary tour) {
        return new Hit(
                new Target.OfTour(tour.id()),
                words.best(tour.heading().title()),
                joined(
                        Texts.dates(words, tour.firstDay(), tour.lastDay()),
                        words.best(tour.delegation())));
    }

    private Hit hit(Found found) {
        var item = found.item();
        var tour =
                view.tours().stream()
                        .filter(summary -> summary.id().equals(found.tour()))
                        .map(summary -> words.best(summary.heading().title()))
                        .findFirst()
                        .orElse("");
        return new Hit(
                new Target.OfItem(found.tour(), item.id()),
                name(item),
                joined(when(item), where(item), tour));
    }

    private String name(Item item) {
        var kind =
                switch (item) {
                    case Engagement engagement -> words.name(engagement.kind());
                    case Leg leg -> words.name(leg.mode());
                };
        return item.title().isEmpty() ? kind : words.best(item.title());
    }

    private String when(Item item) {
        return switch (item.moment()) {
            case Moment.Timed(var start, _) ->
                    words.say(
                            "search.when",
                            words.date(start.toLocalDate()),
                            start.toLocalTime().toString());
            case Moment.ToBeConfirmed(var day, _, _) -> words.date(day);
            case Moment.Pooled _ -> words.say("search.pooled");
        };
    }

    private String where(Item item) {
        return Stream.concat(item.startSite().stream(), item.endSite().stream())
                .distinct()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    private String name(SiteId id) {
        return view.directory().site(id).map(site -> words.best(site.name())).orElse("");
    }

    private Hit hit(Site site) {
        return new Hit(
                new Target.OfSite(site.id()),
                words.best(site.name()),
                joined(words.name(site.kind()), site.within().map(this::name).orElse("")));
    }

    private Hit hit(Person person) {
        return new Hit(
                new Target.OfPerson(person.id()),
                words.best(person.name()),
                joined(words.best(person.title()), words.best(person.organisation())));
    }

    private Hit hit(Vehicle vehicle) {
        return new Hit(
                new Target.OfVehicle(vehicle.id()), words.best(vehicle.name()), vehicle.plate());
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
