package org.retinue.exchange.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.exchange.paste.Activities;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Makes the item that an event is, or changes the one that is there already: only what a calendar
/// can say of an item is changed, and what the calendar does not say stays.
final class ItemMaking {

    private static final int LONGEST_NOTE = 5_000;

    /// So much of a name tells what it is about.
    private static final int TELLING = 200;

    private final Tour tour;
    private final TrackId track;
    private final PlaceReading places;

    ItemMaking(Tour tour, TrackId track, PlaceReading places) {
        this.tour = tour;
        this.track = track;
        this.places = places;
    }

    Item item(Happening happening, ItemId id, Optional<Item> before) {
        var placed = placed(happening.event(), before.orElseGet(() -> made(happening, id)));
        return placed.withTitle(title(happening.event(), before))
                .withStanding(standing(happening.event(), placed.standing()))
                .withMoment(moment(happening, placed));
    }

    private Item made(Happening happening, ItemId id) {
        var event = happening.event();
        var mark = event.mark();
        var words = event.said().summary().best(Language.ENGLISH);
        var telling = words.substring(0, Math.min(words.length(), TELLING));
        var mode = mark.flatMap(one -> one.value("KIND", LegMode.class));
        var kind = mark.flatMap(one -> one.value("KIND", EngagementKind.class));
        if (mark.isEmpty() || (mode.isEmpty() && kind.isEmpty())) {
            mode = Activities.leg(telling);
            kind = Activities.kind(telling);
        }
        var isLeg = mode.isPresent();
        Item item =
                isLeg
                        ? Leg.of(id, mode.get(), Route.UNKNOWN, track)
                        : Engagement.of(
                                id, kind.orElse(EngagementKind.OTHER), Place.UNKNOWN, track);
        return item.withParty(party(event)).withNotes(notes(event));
    }

    private Party party(Event event) {
        var tracks =
                event.mark().stream()
                        .flatMap(mark -> mark.tracks().stream())
                        .filter(id -> tour.track(id).isPresent())
                        .toList();
        return tracks.isEmpty() ? Party.of(track) : Party.of(track).withTracks(tracks);
    }

    /// What Retinue wrote there is made of the item and says nothing more.
    private static List<Note> notes(Event event) {
        var text = event.said().description();
        if (event.mark().isPresent() || text.isEmpty()) {
            return List.of();
        }
        var written = text.best(Language.ENGLISH);
        var kept =
                written.codePointCount(0, written.length()) <= LONGEST_NOTE
                        ? text
                        : PlaceReading.text(
                                written.substring(0, written.offsetByCodePoints(0, LONGEST_NOTE)));
        return List.of(new Note(Sensitivity.OFFICE, kept));
    }

    private Text title(Event event, Optional<Item> before) {
        var summary = event.said().summary();
        var written = summary.best(Language.ENGLISH);
        var mark = event.mark().filter(one -> one.wrote("SUMMARY", written));
        if (mark.isPresent()) {
            return mark.get().title();
        }
        var there = before.map(Item::title).orElse(Text.EMPTY);
        if (summary.isEmpty() || there.any(written::equals)) {
            return there;
        }
        var language = summary.forms().firstKey();
        return there.with(language, written.replaceAll("\\s+", " "));
    }

    /// Other programs call everything confirmed, so of theirs only what is called off counts. Of
    /// what Retinue wrote a word stands for several of ours; where ours is one of them it stays.
    private static Standing standing(Event event, Standing standing) {
        var state = standing.confirmation().state();
        var status = event.status();
        var meant =
                event.mark()
                        .map(mark -> mark.value("STATE", ConfirmationState.class).orElse(state))
                        .map(ours -> status.filter(said -> !means(ours, said)).orElse(ours))
                        .or(() -> status.filter(_ -> event.isCalledOff()))
                        .orElse(state);
        return standing.withConfirmation(standing.confirmation().withState(meant));
    }

    private static boolean means(ConfirmationState ours, ConfirmationState status) {
        return EventLines.status(ours).equals(EventLines.status(status));
    }

    private Item placed(Event event, Item item) {
        var mark = event.mark().filter(one -> one.wrote("LOCATION", event.said().location()));
        if (mark.isEmpty() && event.said().location().isEmpty() && event.mark().isEmpty()) {
            return item;
        }
        return switch (item) {
            case Engagement engagement -> engagement.withPlace(place(event, mark, engagement));
            case Leg leg -> leg.withRoute(route(event, mark, leg));
        };
    }

    private Place place(Event event, Optional<ItemMark> mark, Engagement engagement) {
        if (event.mark().isPresent() && event.said().location().isEmpty()) {
            return event.mark().get().site("SITE").isEmpty() ? Place.UNKNOWN : engagement.place();
        }
        if (mark.isPresent()) {
            var site = mark.get().site("SITE").flatMap(id -> places.marked(id, mark.get().sites()));
            var room =
                    mark.get().value("ROOM").stream()
                            .flatMap(id ->
                                    site.flatMap(places::site).stream()
                                            .flatMap(there -> there.rooms().stream())
                                            .filter(one -> one.id().value().equals(id)))
                            .map(Room::id)
                            .findFirst();
            return new Place(site, room);
        }
        var site = places.of(wanted(event, engagement.kind()));
        return site.isEmpty() || site.equals(engagement.place().site())
                ? engagement.place()
                : new Place(site, Optional.empty());
    }

    private PlaceReading.Wanted wanted(Event event, EngagementKind kind) {
        return new PlaceReading.Wanted(
                event.said().location(),
                kind.usualPlace(),
                CalendarFile.zone(event).orElse(tour.zone()),
                event.said().position());
    }

    private Route route(Event event, Optional<ItemMark> mark, Leg leg) {
        if (mark.isPresent()) {
            var sites = mark.get().sites();
            return new Route(
                    mark.get().site("FROM").flatMap(id -> places.marked(id, sites)),
                    mark.get().site("TO").flatMap(id -> places.marked(id, sites)));
        }
        if (event.mark().isPresent()) {
            return leg.route();
        }
        var words = event.said().summary().best(Language.ENGLISH);
        var from = places.of(wanted(event, EngagementKind.OTHER)).or(() -> leg.route().from());
        var to =
                Activities.to(words.substring(0, Math.min(words.length(), TELLING)))
                        .flatMap(places::known)
                        .or(() -> leg.route().to());
        return new Route(from, to);
    }

    private Moment moment(Happening happening, Item item) {
        return switch (happening.start()) {
            case Time.On(var date) -> untimed(happening, date, item);
            case Time.Floating _, Time.Zoned _ -> {
                var start = local(happening.start(), zone(item.startSite()));
                var end =
                        happening
                                .end()
                                .map(time -> local(time, zone(item.endSite())))
                                .or(() -> markedEnd(happening, start))
                                .orElseGet(() -> unmoved(happening.start(), item));
                yield new Moment.Timed(start, end);
            }
        };
    }

    /// An event without an end is a moment, also where the place has other clocks behind it.
    private LocalDateTime unmoved(Time start, Item item) {
        return local(start, zone(item.endSite()));
    }

    /// The end that a calendar cannot hold, where the start has not been changed.
    private static Optional<LocalDateTime> markedEnd(Happening happening, LocalDateTime start) {
        var mark = happening.event().mark();
        return mark.flatMap(one -> one.value("START"))
                .filter(Stamps.local(start)::equals)
                .flatMap(_ -> mark.flatMap(one -> one.value("END")))
                .flatMap(Stamps::read);
    }

    private Moment untimed(Happening happening, LocalDate date, Item item) {
        var mark = happening.event().mark();
        var order =
                mark.flatMap(one -> one.value("ORDER"))
                        .filter(digits -> digits.matches("\\d{1,6}"))
                        .map(Integer::parseInt);
        var length =
                mark.flatMap(one -> one.value("LENGTH"))
                        .flatMap(TimeReading::length)
                        .flatMap(Moment::length);
        if (order.isEmpty()
                && item.moment() instanceof Moment.ToBeConfirmed there
                && there.day().equals(date)) {
            return there;
        }
        return new Moment.ToBeConfirmed(
                date,
                order.orElse(0),
                length.or(() -> mark.isEmpty() ? tour.length(item) : Optional.<Duration>empty()));
    }

    private ZoneId zone(Optional<SiteId> site) {
        return site.flatMap(places::site).map(Site::zone).orElse(tour.zone());
    }

    /// As the clocks at the place show it, to the minute; a time in the zone of the place itself is
    /// kept as it is written.
    private static LocalDateTime local(Time time, ZoneId place) {
        var local =
                switch (time) {
                    case Time.Zoned(var there, var zone)
                            when !zone.known().equals(Optional.of(place)) ->
                            LocalDateTime.ofInstant(zone.instant(there), place);
                    case Time.Zoned _, Time.Floating _, Time.On _ -> time.local();
                };
        return local.truncatedTo(ChronoUnit.SECONDS);
    }

    /// What is to be said of the item beside what is wrong with the file.
    List<Remark> remarks(Happening happening, Item item, List<SiteId> newSites) {
        var remarks = new ArrayList<Remark>();
        var line = happening.event().line();
        if (happening.start() instanceof Time.Floating) {
            remarks.add(Remark.of(line, Flaw.FLOATING));
        }
        if (happening.event().said().summary().isEmpty()) {
            remarks.add(Remark.of(line, Flaw.NO_SUMMARY));
        }
        if (happening.start() instanceof Time.On(var date)
                && happening.end().isPresent()
                && happening.end().get() instanceof Time.On(var end)
                && end.isAfter(date.plusDays(1))) {
            var days = ChronoUnit.DAYS.between(date, end);
            remarks.add(new Remark(line, Flaw.SEVERAL_DAYS, Long.toString(days)));
        }
        for (var site : newSites) {
            if (item.startSite().equals(Optional.of(site))
                    || item.endSite().equals(Optional.of(site))) {
                var name = places.site(site).map(Site::name).orElse(Text.EMPTY);
                remarks.add(new Remark(line, Flaw.NEW_SITE, name.best(Language.ENGLISH)));
            }
        }
        return remarks;
    }
}
