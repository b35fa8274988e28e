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

/// The words and looks of the items of a tour.
record Faces(Words words, Tour tour, Map<ItemId, List<Finding>> findings) {

    static Faces of(Words words, Tour tour, List<Finding> findings) {
        var byItem = new HashMap<ItemId, List<Finding>>();
        for (var finding : findings) {
            for (var item : finding.items()) {
                byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(finding);
            }
        }
        return new Faces(words, tour, byItem);
    }

    Face of(Item item) {
        return new Face(
                when(item),
                Items.label(words, tour, item),
                where(item),
                item.standing().anchored(),
                found(item.id()).stream().map(Finding::severity).min(Severity::compareTo),
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

    /// What the rules found about the item, a sentence a line.
    String sentences(ItemId item) {
        return sentences(found(item)).collect(Collectors.joining("\n"));
    }

    Stream<String> sentences(List<Finding> some) {
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

    String times(LocalDateTime start, LocalDateTime end) {
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
            case Moment.ToBeConfirmed(var day, _) -> Stream.of(section(words, Optional.of(day)));
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
