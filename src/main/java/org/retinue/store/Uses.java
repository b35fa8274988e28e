package org.retinue.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;

/// Who still names what is to be removed.
final class Uses {

    private static final List<String> OF_SITE =
            List.of(
                    "SELECT tour FROM item WHERE ? IN (site, from_site, to_site)",
                    "SELECT tour FROM stay WHERE hotel = ?");
    private static final String OF_ROOM = "SELECT tour FROM item WHERE site = ? AND room = ?";
    private static final List<String> OF_VEHICLE =
            List.of(
                    "SELECT tour FROM item_vehicle WHERE vehicle = ?",
                    "SELECT tour FROM car WHERE vehicle = ?");
    private static final List<String> OF_PERSON =
            List.of(
                    "SELECT tour FROM delegate WHERE person = ?",
                    "SELECT tour FROM item WHERE lead = ?",
                    "SELECT tour FROM guest WHERE person = ?",
                    "SELECT tour FROM greeter WHERE person = ?",
                    "SELECT tour FROM assignment WHERE person = ?",
                    "SELECT tour FROM car WHERE driver = ?",
                    "SELECT tour FROM passenger WHERE person = ?",
                    "SELECT tour FROM seat WHERE person = ?",
                    "SELECT tour FROM signature WHERE ? IN (guest, host)",
                    "SELECT tour FROM witness WHERE person = ?",
                    "SELECT tour FROM stay_person WHERE person = ?",
                    "SELECT tour FROM gift WHERE recipient = ?");

    private final Shelf shelf;
    private final Set<String> tours = new TreeSet<>();
    private final Set<SiteId> sites = new TreeSet<>();

    private Uses(Shelf shelf) {
        this.shelf = shelf;
    }

    static Optional<DirectorySaved> of(Shelf shelf, Directory before, Directory after) {
        var uses = new Uses(shelf);
        removed(before.sites(), after.sites()).forEach(id -> uses.addSite(id, after));
        removed(before.people(), after.people()).forEach(id -> uses.addPerson(id, after));
        removed(before.vehicles(), after.vehicles())
                .forEach(id -> OF_VEHICLE.forEach(query -> uses.add(query, id.value())));
        before.sites()
                .values()
                .forEach(
                        site -> after.site(site.id()).ifPresent(kept -> uses.addRooms(site, kept)));
        return uses.found();
    }

    private static <K extends Id> List<K> removed(Map<K, ?> before, Map<K, ?> after) {
        return before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
    }

    private void addSite(SiteId id, Directory after) {
        OF_SITE.forEach(query -> add(query, id.value()));
        sites("SELECT site FROM site WHERE within = ?", id)
                .filter(inner -> after.site(inner).flatMap(Site::within).equals(Optional.of(id)))
                .forEach(sites::add);
    }

    private void addPerson(PersonId id, Directory after) {
        OF_PERSON.forEach(query -> add(query, id.value()));
        sites("SELECT site FROM site_contact WHERE person = ?", id)
                .filter(site -> after.site(site).stream().anyMatch(kept -> isContact(kept, id)))
                .forEach(sites::add);
    }

    private static boolean isContact(Site site, PersonId person) {
        return site.contacts().contains(person);
    }

    private Stream<SiteId> sites(String query, Id named) {
        return shelf
                .handle()
                .createQuery(query)
                .bind(0, named.value())
                .mapTo(String.class)
                .map(site -> shelf.value(new Thing(Kind.SITE, site), () -> new SiteId(site)))
                .stream();
    }

    private void addRooms(Site before, Site after) {
        before.rooms().stream()
                .map(Room::id)
                .filter(room -> after.room(room).isEmpty())
                .forEach(room -> add(OF_ROOM, before.id().value(), room.value()));
    }

    private void add(String query, String... named) {
        var asked = shelf.handle().createQuery(query);
        for (var place = 0; place < named.length; place++) {
            asked.bind(place, named[place]);
        }
        tours.addAll(asked.mapTo(String.class).list());
    }

    private Optional<DirectorySaved> found() {
        if (tours.isEmpty() && sites.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DirectorySaved.InUse(
                        Tours.summaries(shelf).stream()
                                .filter(tour -> tours.contains(tour.id().value()))
                                .toList(),
                        List.copyOf(sites)));
    }
}
