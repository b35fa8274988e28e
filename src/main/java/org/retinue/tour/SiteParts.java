package org.retinue.tour;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The parts of a site while another site is made of them, as [TourParts] are those of a tour.
final class SiteParts {

    SiteId id;
    SiteKind kind;
    Text name;
    Text address;
    Optional<Position> position;
    ZoneId zone;
    Optional<SiteId> within;
    OptionalInt capacity;
    OpeningHours hours;
    Conditions conditions;
    List<Room> rooms;
    List<PersonId> contacts;
    List<Fact> facts;
    List<Note> notes;

    SiteParts(Site site) {
        id = site.id();
        kind = site.kind();
        name = site.name();
        address = site.address();
        position = site.position();
        zone = site.zone();
        within = site.within();
        capacity = site.capacity();
        hours = site.hours();
        conditions = site.conditions();
        rooms = site.rooms();
        contacts = site.contacts();
        facts = site.facts();
        notes = site.notes();
    }

    Site whole() {
        return new Site(
                id,
                kind,
                name,
                address,
                position,
                zone,
                within,
                capacity,
                hours,
                conditions,
                rooms,
                contacts,
                facts,
                notes);
    }
}
