package org.retinue.exchange.paste;

import java.util.Map;
import java.util.stream.Collectors;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What a pasted table is read against: the tour it shall go into, what the workspace knows, and
/// the beginning of the ids of whatever is new, so that reading anew makes the same things. The
/// names of all that is known are put in order once.
public final class Context {

    private final Tour tour;
    private final Directory known;
    private final String ids;
    private final Names<SiteId> sites;
    private final Names<SiteId> tellingSites;
    private final Names<PersonId> people;

    Context(Tour tour, Directory known, String ids) {
        Id.check(ids);
        this.tour = tour;
        this.known = known;
        this.ids = ids;
        sites = new Names<>(texts(true));
        tellingSites = new Names<>(texts(false));
        people =
                new Names<>(
                        known.people().values().stream()
                                .collect(Collectors.toMap(Person::id, Person::name)));
    }

    /// For one paste, with ids that no other has.
    public static Context of(Tour tour, Directory known) {
        return new Context(tour, known.with(tour.directory()), ItemId.random().value());
    }

    public Tour tour() {
        return tour;
    }

    public Directory known() {
        return known;
    }

    Names<SiteId> sites() {
        return sites;
    }

    /// Without cities, which stand in the names of everything that is in them.
    Names<SiteId> tellingSites() {
        return tellingSites;
    }

    Names<PersonId> people() {
        return people;
    }

    ItemId item(int row) {
        return new ItemId("%s-%05d".formatted(ids, row));
    }

    SiteId site(int number) {
        return new SiteId(ids + "-s" + number);
    }

    RoomId room(int number) {
        return new RoomId(ids + "-r" + number);
    }

    boolean isNew(RoomId room) {
        return room.value().startsWith(ids + "-r");
    }

    PersonId person(int number) {
        return new PersonId(ids + "-p" + number);
    }

    private Map<SiteId, Text> texts(boolean all) {
        return known.sites().values().stream()
                .filter(site -> all || site.kind() != SiteKind.OTHER)
                .collect(Collectors.toMap(Site::id, Site::name));
    }
}
