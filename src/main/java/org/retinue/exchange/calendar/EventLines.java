package org.retinue.exchange.calendar;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// One item as an event of a calendar.
final class EventLines {

    private final Item item;
    private final Tour tour;
    private final CalendarOrder order;
    private final ContentLines lines;

    EventLines(Item item, Tour tour, CalendarOrder order, ContentLines lines) {
        this.item = item;
        this.tour = tour;
        this.order = order;
        this.lines = lines;
    }

    static boolean isCalledOff(Item item) {
        return switch (item.standing().confirmation().state()) {
            case DECLINED, CANCELLED -> true;
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> false;
        };
    }

    /// How far the item is agreed, in the three words that calendars have for it.
    static String status(ConfirmationState state) {
        return switch (state) {
            case DECLINED, CANCELLED -> "CANCELLED";
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM -> "TENTATIVE";
            case CONFIRMED, DONE -> "CONFIRMED";
        };
    }

    /// Writes it, called off where the tour has it no longer.
    void write(boolean isGone) {
        var state = item.standing().confirmation().state();
        lines.begin("VEVENT");
        lines.add("UID", tour.id() + "." + item.id() + Marks.DOMAIN);
        lines.add("DTSTAMP", Stamps.utc(order.at()));
        lines.add("SEQUENCE", Integer.toString(order.release()));
        lines.add("STATUS", isGone ? "CANCELLED" : status(state));
        time();
        var language = order.words().size() == 1 ? ";LANGUAGE=" + first().language() : "";
        lines.text("SUMMARY" + language, summary());
        if (!location().isEmpty()) {
            lines.text("LOCATION", location());
        }
        position();
        lines.text("DESCRIPTION", description());
        lines.text("CATEGORIES", first().name(kind()));
        mark();
        lines.end("VEVENT");
    }

    private Words first() {
        return order.words().getFirst();
    }

    private Enum<?> kind() {
        return switch (item) {
            case Engagement engagement -> engagement.kind();
            case Leg leg -> leg.mode();
        };
    }

    private void time() {
        switch (item.moment()) {
            case Moment.Timed(var start, var end) -> {
                time("DTSTART", start, tour.startZone(item));
                if (hasEnd()) {
                    time("DTEND", end, tour.endZone(item));
                }
            }
            case Moment.ToBeConfirmed(var day, _, _) -> {
                lines.add("DTSTART;VALUE=DATE", Stamps.date(day));
                lines.add("TRANSP", "TRANSPARENT");
            }
            case Moment.Pooled _ -> throw new IllegalStateException("The pool is in no calendar");
        }
    }

    /// A milestone has none: an end must lie behind its start.
    private boolean hasEnd() {
        return tour.interval(item).map(interval -> !interval.isEmpty()).orElse(false);
    }

    private void time(String name, LocalDateTime time, ZoneId zone) {
        lines.add(name + ";TZID=" + Marks.parameter(zone.getId()), Stamps.local(time));
    }

    private String summary() {
        var isOpen = item.moment() instanceof Moment.ToBeConfirmed;
        return order.words().stream()
                .map(words -> {
                    var label = Items.label(words, tour, item).replaceAll("\\s+", " ");
                    return ContentLines.clean(isOpen ? words.say("event.timeOpen", label) : label);
                })
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String location() {
        var where =
                switch (item) {
                    case Engagement engagement ->
                            site(engagement.place().site())
                                    .map(site -> place(engagement, site))
                                    .orElse("");
                    case Leg leg ->
                            List.of(leg.route().from(), leg.route().to()).stream()
                                    .flatMap(id -> site(id).stream())
                                    .map(site -> Calendars.titles(site.name(), order.words()))
                                    .collect(Collectors.joining(" → "));
                };
        return ContentLines.clean(where);
    }

    private String place(Engagement engagement, Site site) {
        var parts = new ArrayList<String>();
        parts.add(Calendars.titles(site.name(), order.words()));
        engagement
                .place()
                .room()
                .flatMap(site::room)
                .ifPresent(room -> parts.add(Calendars.titles(room.name(), order.words())));
        if (!site.address().isEmpty()) {
            parts.add(Calendars.titles(site.address(), List.of(first())));
        }
        return String.join(", ", parts);
    }

    private Optional<Site> site(Optional<SiteId> id) {
        return id.flatMap(tour.directory()::site);
    }

    private void position() {
        site(item.startSite())
                .flatMap(Site::position)
                .ifPresent(position ->
                        lines.add(
                                "GEO",
                                plain(position.latitude()) + ";" + plain(position.longitude())));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private String description() {
        return order.words().stream()
                .map(words -> new Description(words, tour, item).text())
                .collect(Collectors.joining("\n\n"));
    }

    /// What brings the item back as it was, where nobody has changed it in a calendar.
    private void mark() {
        var marks = new ArrayList<String>(List.of(Marks.ITEM));
        marks.add("STATE=" + Marks.key(item.standing().confirmation().state()));
        marks.add(
                "TRACKS="
                        + item.party().tracks().stream()
                                .map(TrackId::value)
                                .collect(Collectors.joining(",")));
        marks.add("SUMMARY=" + Marks.sum(summary()));
        marks.add("LOCATION=" + Marks.sum(location()));
        markKind(marks);
        markMoment(marks);
        lines.add(String.join(";", marks), tour.id() + "." + item.id());
        Calendars.forms(Marks.TITLE, item.title(), lines);
        item.startSite().ifPresent(this::markSite);
        if (!item.startSite().equals(item.endSite())) {
            item.endSite().ifPresent(this::markSite);
        }
    }

    private void markKind(List<String> marks) {
        switch (item) {
            case Engagement engagement -> {
                marks.add("TYPE=" + Marks.ENGAGEMENT);
                marks.add("KIND=" + Marks.key(engagement.kind()));
                engagement.place().site().ifPresent(site -> marks.add("SITE=" + site));
                engagement.place().room().ifPresent(room -> marks.add("ROOM=" + room));
            }
            case Leg leg -> {
                marks.add("TYPE=" + Marks.LEG);
                marks.add("KIND=" + Marks.key(leg.mode()));
                leg.route().from().ifPresent(site -> marks.add("FROM=" + site));
                leg.route().to().ifPresent(site -> marks.add("TO=" + site));
            }
        }
    }

    private void markMoment(List<String> marks) {
        switch (item.moment()) {
            case Moment.Timed(var start, var end) -> {
                if (!hasEnd()) {
                    marks.add("START=" + Stamps.local(start));
                    marks.add("END=" + Stamps.local(end));
                }
            }
            case Moment.ToBeConfirmed(_, var place, var length) -> {
                marks.add("ORDER=" + place);
                length.ifPresent(time -> marks.add("LENGTH=" + time));
            }
            case Moment.Pooled _ -> {}
        }
    }

    private void markSite(SiteId id) {
        site(Optional.of(id))
                .ifPresent(site ->
                        Calendars.forms(
                                String.join(
                                        ";",
                                        Marks.SITE,
                                        "ID=" + id,
                                        "KIND=" + Marks.key(site.kind()),
                                        "ZONE=" + Marks.parameter(site.zone().getId())),
                                site.name(),
                                lines));
    }
}
