package org.retinue.ui.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;

/// What typed places mean. A leg's way is typed as `hotel > BYD`, or as `BYD` alone where it leads
/// on from where the day has come so far, some of its items having been changed already.
record Places(Tour tour, Offers offers, Map<ItemId, Item> changed) {

    private static final Pattern WAY = Pattern.compile("\\s*(→|->|>)\\s*");

    /// The part of the typed text for which sites are offered.
    static String last(Item item, String typed) {
        return parts(item, typed).getLast();
    }

    /// What stands in the cell of a way.
    static String way(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? "" : (from + " → " + to).strip();
    }

    Typed<Change> site(Item item, String typed, Optional<Offer> meant) {
        return switch (item) {
            case Engagement engagement ->
                    typed.isBlank()
                            ? new Typed.Meant<>(nowhere())
                            : found(engagement, typed, meant).map(Places::at);
            case Leg leg -> way(leg, typed, meant);
        };
    }

    /// Where a leg starts, typed by itself.
    Typed<Change> from(Leg leg, String typed, Optional<Offer> meant) {
        return end(leg, typed, meant).map(found -> along(Optional.of(found), Optional.empty()));
    }

    /// Where a leg leads, typed by itself.
    Typed<Change> to(Leg leg, String typed, Optional<Offer> meant) {
        return end(leg, typed, meant).map(found -> along(Optional.empty(), Optional.of(found)));
    }

    Typed<Change> room(Item item, String typed, Optional<Offer> meant) {
        if (!(item instanceof Engagement)) {
            return new Typed.Refused<>(Refusal.NO_ROOM);
        }
        if (typed.isBlank()) {
            return new Typed.Meant<>(in(Optional.empty(), Directory.EMPTY));
        }
        var site = item.startSite().flatMap(offers.directory()::site);
        if (site.isEmpty()) {
            return new Typed.Refused<>(Refusal.SITE_FIRST);
        }
        return meant.<Typed<Change>>map(offer -> new Typed.Meant<>(room(site.get(), typed, offer)))
                .orElse(new Typed.Refused<>(Refusal.NO_ROOM));
    }

    private Change room(Site site, String typed, Offer offer) {
        if (!offer.makesNew()) {
            return in(Optional.of(new RoomId(offer.key())), offers.directory());
        }
        var room = new Room(RoomId.random(), Offers.text(typed), OptionalInt.empty());
        var rooms = Stream.concat(site.rooms().stream(), Stream.of(room)).toList();
        return in(Optional.of(room.id()), offers.directory().with(site.withRooms(rooms)));
    }

    private Typed<Change> way(Leg leg, String typed, Optional<Offer> meant) {
        var parts = parts(leg, typed);
        var to = end(leg, parts.getLast(), meant);
        if (parts.size() == 1) {
            return to.map(end -> along(comingFrom(leg), Optional.of(end)));
        }
        var from = end(leg, parts.getFirst(), choice(parts.getFirst()));
        return from instanceof Typed.Meant<Found>(var start)
                ? to.map(end -> along(Optional.of(start), Optional.of(end)))
                : new Typed.Refused<>(Refusal.NO_SITE);
    }

    private Typed<Found> end(Item item, String typed, Optional<Offer> meant) {
        return typed.isBlank()
                ? new Typed.Meant<>(new Found(Optional.empty(), offers.directory()))
                : found(item, typed, meant);
    }

    private Typed<Found> found(Item item, String typed, Optional<Offer> meant) {
        return meant.<Typed<Found>>map(offer -> new Typed.Meant<>(site(item, typed, offer)))
                .orElse(new Typed.Refused<>(Refusal.NO_SITE));
    }

    private Found site(Item item, String typed, Offer offer) {
        if (!offer.makesNew()) {
            return new Found(Optional.of(new SiteId(offer.key())), offers.directory());
        }
        var name = Offers.text(last(item, typed));
        var site = Site.named(SiteId.random(), Kinds.where(item), name, tour.zone());
        return new Found(Optional.of(site.id()), offers.directory().with(site));
    }

    private Optional<Offer> choice(String typed) {
        return Offers.meant(offers.sites(typed), typed, Optional.empty());
    }

    /// Where the day has come to before the leg, if the leg does not say from where it starts.
    private Optional<Found> comingFrom(Leg leg) {
        if (leg.route().from().isPresent()) {
            return Optional.empty();
        }
        var before =
                leg.day().map(tour::programme).orElse(List.of()).stream()
                        .takeWhile(item -> !item.id().equals(leg.id()))
                        .map(item -> changed.getOrDefault(item.id(), item))
                        .flatMap(item -> item.endSite().stream())
                        .reduce((_, later) -> later);
        return before.map(site -> new Found(Optional.of(site), offers.directory()));
    }

    private static Change nowhere() {
        return Change.of(
                Deed.CHANGE_PLACE,
                item ->
                        item instanceof Engagement engagement
                                ? engagement.withPlace(Place.UNKNOWN)
                                : item);
    }

    private static Change at(Found found) {
        return new Change(
                Deed.CHANGE_PLACE,
                item -> item instanceof Engagement engagement ? at(engagement, found) : item,
                found.known());
    }

    /// A room stays while the site does; a kind that was never chosen follows from the site's.
    private static Item at(Engagement engagement, Found found) {
        if (engagement.place().site().equals(found.site())) {
            return engagement;
        }
        var placed = engagement.withPlace(new Place(found.site(), Optional.empty()));
        var isOpen = engagement.kind() == EngagementKind.OTHER && engagement.title().isEmpty();
        return found.site()
                .filter(_ -> isOpen)
                .flatMap(found.known()::site)
                .map(site -> placed.withKind(EngagementKind.usualAt(site.kind())))
                .orElse(placed);
    }

    private static Change along(Optional<Found> from, Optional<Found> to) {
        var known = to.or(() -> from).map(Found::known).orElse(Directory.EMPTY);
        return new Change(
                Deed.CHANGE_PLACE,
                item -> item instanceof Leg leg ? along(leg, from, to) : item,
                from.map(Found::known).orElse(Directory.EMPTY).with(known));
    }

    private static Item along(Leg leg, Optional<Found> from, Optional<Found> to) {
        return leg.withRoute(
                new Route(
                        from.map(Found::site).orElse(leg.route().from()),
                        to.map(Found::site).orElse(leg.route().to())));
    }

    private static Change in(Optional<RoomId> room, Directory known) {
        return new Change(
                Deed.CHANGE_PLACE,
                item ->
                        item instanceof Engagement engagement
                                ? engagement.withPlace(new Place(engagement.place().site(), room))
                                : item,
                known);
    }

    private static List<String> parts(Item item, String typed) {
        return item instanceof Leg ? List.of(WAY.split(typed, 2)) : List.of(typed);
    }

    /// A site that was typed, or none, and a directory that knows it.
    private record Found(Optional<SiteId> site, Directory known) {}
}
