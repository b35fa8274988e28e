package org.retinue.exchange.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;

/// Reads names of sites and rooms: known ones by their names, others as new.
final class SiteReading {

    private static final Pattern WAY = Pattern.compile("\\s*(?:→|->|➔|⇒|=>|>)\\s*");
    private static final Pattern DITTO =
            Pattern.compile("(?i)同上|ditto|same|same as above|as above|[\"″〃]");

    private final Context context;
    private final Names<SiteId> names;
    private final NameBook<SiteId> book;
    private final Map<SiteId, Site> sites = new TreeMap<>();
    private final Map<String, EngagementKind> uses = new HashMap<>();
    private int rooms;

    SiteReading(Context context, Wishes wishes) {
        this.context = context;
        names = context.sites();
        book = new NameBook<>(wishes.sites(), context::site);
    }

    /// What a cell of places says: one place, or a way from one to another.
    static List<String> parts(String cell) {
        return WAY.splitAsStream(cell).filter(part -> !Written.isBlank(part)).toList();
    }

    static boolean isDitto(String cell) {
        return DITTO.matcher(cell.strip()).matches();
    }

    /// Writes down that the name stands in a cell of its own, in this row or a later one.
    void expect(String name, EngagementKind use) {
        uses.putIfAbsent(Names.folded(name), use);
        book.expect(name, () -> likely(name, new Means.AsNew<>()));
    }

    /// A site of that name that is known or stands elsewhere in the table.
    Optional<SiteId> known(String name) {
        return book.present(name)
                .flatMap(NameBook.Entry::id)
                .or(() -> names.exactly(name).stream().findFirst());
    }

    /// The site that is written in a cell of its own; new where it is not known.
    Optional<SiteId> written(String name, EngagementKind use) {
        uses.putIfAbsent(Names.folded(name), use);
        return site(book.write(name, () -> likely(name, new Means.AsNew<>())));
    }

    /// The site that the words of an activity tell of; not taken where it is not known.
    Optional<SiteId> told(String name, EngagementKind use) {
        uses.putIfAbsent(Names.folded(name), use);
        return site(book.write(name, () -> likely(name, new Means.Nothing<>())));
    }

    /// The known site whose name stands in a sentence.
    Optional<SiteId> in(String sentence) {
        return context.tellingSites().in(sentence);
    }

    NameBook<SiteId> book() {
        return book;
    }

    /// The site's room of that name, which is made where there is none yet.
    Place room(SiteId id, String name) {
        var site = site(id);
        var known = knownRoom(site, name);
        if (known.isPresent() || Written.isBlank(name)) {
            return new Place(Optional.of(id), known);
        }
        var room = new Room(context.room(rooms++), Written.text(name), OptionalInt.empty());
        sites.put(
                id, site.withRooms(Stream.concat(site.rooms().stream(), Stream.of(room)).toList()));
        return new Place(Optional.of(id), Optional.of(room.id()));
    }

    /// The room of the site that is named within a text about the site.
    Place within(SiteId id, String text) {
        var site = site(id);
        var rooms = site.rooms().stream().collect(Collectors.toMap(Room::id, Room::name));
        return new Place(
                Optional.of(id), rooms.isEmpty() ? Optional.empty() : new Names<>(rooms).in(text));
    }

    boolean isNewRoom(Place place) {
        return place.room().filter(context::isNew).isPresent();
    }

    Site site(SiteId id) {
        return Optional.ofNullable(sites.get(id)).or(() -> context.known().site(id)).orElseThrow();
    }

    /// Sites that are new or have new rooms.
    List<Site> changed() {
        return List.copyOf(sites.values());
    }

    private static Optional<RoomId> knownRoom(Site site, String name) {
        var wanted = Names.folded(name);
        return site.rooms().stream()
                .filter(room -> room.name().any(form -> Names.folded(form).equals(wanted)))
                .map(Room::id)
                .findFirst();
    }

    private NameBook.Likely<SiteId> likely(String name, Means<SiteId> otherwise) {
        var first = name.lines().findFirst().orElse(name);
        var exact =
                Stream.concat(Stream.of(name), name.lines())
                        .flatMap(part -> names.exactly(part).stream())
                        .distinct()
                        .toList();
        if (!exact.isEmpty()) {
            return NameBook.Likely.known(exact.getFirst(), exact.size() == 1, exact);
        }
        var near = names.near(name);
        var sounding = names.sounding(first);
        var others = Stream.concat(near.all().stream(), sounding.stream()).distinct().toList();
        var taken =
                near.inside().stream()
                        .filter(id -> isOfKind(name, id))
                        .findFirst()
                        .or(() ->
                                near.around().stream()
                                        .filter(_ -> near.around().size() == 1)
                                        .findFirst())
                        .or(() -> sounding.stream().filter(_ -> sounding.size() == 1).findFirst());
        return taken.map(id -> NameBook.Likely.known(id, false, others))
                .orElse(new NameBook.Likely<>(otherwise, false, others));
    }

    /// A hotel with a company's name is not the company.
    private boolean isOfKind(String name, SiteId id) {
        var told = Activities.place(name);
        var known = context.known().site(id).map(Site::kind);
        return known.equals(told) || (told.isEmpty() && !known.equals(Optional.of(SiteKind.OTHER)));
    }

    private Optional<SiteId> site(NameBook.Entry<SiteId> entry) {
        if (entry.name().means() instanceof Means.AsNew<SiteId>) {
            entry.id()
                    .ifPresent(
                            id -> sites.computeIfAbsent(id, _ -> made(id, entry.name().written())));
        }
        return entry.id()
                .filter(id -> sites.containsKey(id) || context.known().site(id).isPresent());
    }

    private Site made(SiteId id, String written) {
        var use = uses.getOrDefault(Names.folded(written), EngagementKind.OTHER);
        var kind = Activities.place(written).orElse(use.usualPlace());
        return Site.named(id, kind, Written.text(written), context.tour().zone());
    }
}
