package org.retinue.ui.board;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.words.Findings;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// The words and looks of the items of a tour: worked out when they are asked for, and kept for as
/// long as nothing that they say changes.
final class Faces {

    private final Words words;
    private final Tour tour;
    private final Map<ItemId, List<Finding>> findings = new HashMap<>();
    private final Map<ItemId, Known> known = new HashMap<>();

    /// A face, and what it was made from.
    private record Known(Item item, List<Finding> findings, Face face) {}

    Faces(Words words, Tour tour, List<Finding> found) {
        this.words = words;
        this.tour = tour;
        for (var finding : found) {
            for (var item : finding.items()) {
                findings.computeIfAbsent(item, _ -> new ArrayList<>()).add(finding);
            }
        }
    }

    /// The faces of another state of the tour.
    Faces after(Tour changed, List<Finding> found) {
        var next = new Faces(words, changed, found);
        if (changed.directory().equals(tour.directory())
                && changed.tracks().equals(tour.tracks())) {
            next.known.putAll(known);
        }
        return next;
    }

    Face of(Item item) {
        var before = known.get(item.id());
        if (before != null
                && before.item().equals(item)
                && before.findings().equals(found(item.id()))) {
            return before.face();
        }
        var face = made(item);
        known.put(item.id(), new Known(item, found(item.id()), face));
        return face;
    }

    /// What is told about the item where the block has no room for it, and how what was found of it
    /// is put right.
    String hint(Item item) {
        var face = of(item);
        var place = Stream.of(spokenTime(item).reduce("", (_, last) -> last), face.where());
        return Stream.of(
                        Stream.of(face.what()),
                        place.filter(part -> !part.isEmpty()),
                        sentences(found(item.id())),
                        Stream.of(words.say("board.mend")).filter(_ -> face.mark().isPresent()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private Face made(Item item) {
        return new Face(
                when(item),
                Items.label(words, tour, item),
                where(item),
                item instanceof Leg,
                item.standing().anchored(),
                found(item.id()).stream()
                        .filter(finding -> finding.waived().isEmpty())
                        .map(Finding::severity)
                        .min(Severity::compareTo),
                looks(item),
                spoken(item));
    }

    /// A day as the headings name it: `Mon 11 Sept`.
    static String day(Words words, LocalDate date) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
        var day =
                DateTimeFormatter.ofPattern(words.say("board.dayPattern"), words.locale())
                        .format(date);
        return words.say("board.day", weekday, day);
    }

    /// What stands beside the board under one heading.
    static String section(Words words, Optional<LocalDate> day) {
        return day.map(date -> words.say("board.toBeConfirmed", day(words, date)))
                .orElseGet(() -> words.say("board.pool"));
    }

    private Stream<String> sentences(List<Finding> some) {
        return some.stream().map(finding -> Findings.sentence(words, tour, finding));
    }

    /// An engagement's clock times, a leg's minutes.
    private String when(Item item) {
        return switch (item.moment()) {
            case Moment.Timed timed ->
                    item instanceof Leg ? minutes(item) : times(timed.start(), timed.end());
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> "";
        };
    }

    private String minutes(Item item) {
        var length = tour.interval(item).map(Interval::length).orElse(Duration.ZERO);
        return words.say("board.minutes", length.toMinutes());
    }

    private String times(LocalDateTime start, LocalDateTime end) {
        var from = words.time(start.toLocalTime());
        return start.equals(end)
                ? from
                : words.say("board.times", from, words.time(end.toLocalTime()));
    }

    /// The site, where the name does not say it.
    private String where(Item item) {
        return switch (item) {
            case Engagement engagement ->
                    item.title().isEmpty() ? "" : site(engagement.place().site());
            case Leg _ -> "";
        };
    }

    private String site(Optional<SiteId> site) {
        return site.flatMap(tour.directory()::site).map(Site::name).map(words::best).orElse("");
    }

    private static List<String> looks(Item item) {
        var looks = new ArrayList<String>();
        looks.add("block");
        looks.add(item instanceof Leg ? "leg" : "engagement");
        looks.add(
                "state-" + item.standing().confirmation().state().name().toLowerCase(Locale.ROOT));
        looks.add(
                switch (item.standing().confirmation().state()) {
                    case CONFIRMED, DONE -> "firm";
                    case TENTATIVE, REQUESTED, RECONFIRM, IDEA -> "open";
                    case DECLINED, CANCELLED -> "called-off";
                });
        if (item.standing().anchored()) {
            looks.add("anchored");
        }
        return looks;
    }

    private String spoken(Item item) {
        var parts =
                Stream.of(
                        Stream.of(Items.label(words, tour, item)),
                        spokenTime(item),
                        Stream.of(where(item)),
                        tracks(item),
                        Stream.of(words.name(item.standing().confirmation().state())),
                        item.standing().anchored()
                                ? Stream.of(words.say("board.anchored"))
                                : Stream.<String>empty(),
                        sentences(found(item.id())));
        return parts.flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> words.say("board.list", one, other))
                .orElse("");
    }

    private Stream<String> spokenTime(Item item) {
        return switch (item.moment()) {
            case Moment.Timed(var start, var end) ->
                    Stream.of(words.weekday(start.toLocalDate()), times(start, end));
            case Moment.ToBeConfirmed(var day, _, _) -> Stream.of(section(words, Optional.of(day)));
            case Moment.Pooled _ -> Stream.of(section(words, Optional.empty()));
        };
    }

    private Stream<String> tracks(Item item) {
        return tour.tracks().size() == 1
                ? Stream.empty()
                : item.party().tracks().stream()
                        .flatMap(track -> tour.track(track).stream())
                        .map(track -> words.best(track.name()));
    }

    private List<Finding> found(ItemId item) {
        return findings.getOrDefault(item, List.of());
    }
}
