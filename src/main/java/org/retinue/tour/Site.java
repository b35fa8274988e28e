package org.retinue.tour;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A place that receives visits: a company, a zone, a venue, a hotel, an airport, a port. It may
/// lie within another site (a talent hub in a zone). Shared by all tours of a workspace; its
/// capacity counts persons, its contacts are whom to call there, the first one first.
public record Site(
        SiteId id,
        SiteKind kind,
        Text name,
        Text address,
        Optional<Position> position,
        ZoneId zone,
        Optional<SiteId> within,
        OptionalInt capacity,
        OpeningHours hours,
        Conditions conditions,
        List<Room> rooms,
        List<PersonId> contacts,
        List<Fact> facts,
        List<Note> notes) {

    public Site {
        Invariants.require(!name.isEmpty(), "A site has a name");
        Invariants.require(
                !within.equals(Optional.of(id)), "A site does not lie within itself: " + id);
        Invariants.require(capacity.orElse(1) > 0, "A site holds at least one person");
        rooms = List.copyOf(rooms);
        contacts = List.copyOf(contacts);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        Invariants.checkOnce(rooms.stream().map(Room::id), "A site has each room once: ");
        Invariants.checkOnce(contacts.stream(), "A site has each contact once: ");
    }

    /// A site of which only the name and the time zone are known.
    public static Site named(SiteId id, SiteKind kind, Text name, ZoneId zone) {
        return new Site(
                id,
                kind,
                name,
                Text.EMPTY,
                Optional.empty(),
                zone,
                Optional.empty(),
                OptionalInt.empty(),
                OpeningHours.UNKNOWN,
                Conditions.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Optional<Room> room(RoomId wanted) {
        return rooms.stream().filter(room -> room.id().equals(wanted)).findFirst();
    }

    public Site withKind(SiteKind changed) {
        return but(parts -> parts.kind = changed);
    }

    public Site withName(Text changed) {
        return but(parts -> parts.name = changed);
    }

    public Site withAddress(Text changed) {
        return but(parts -> parts.address = changed);
    }

    public Site withPosition(Optional<Position> changed) {
        return but(parts -> parts.position = changed);
    }

    public Site withZone(ZoneId changed) {
        return but(parts -> parts.zone = changed);
    }

    public Site withWithin(Optional<SiteId> changed) {
        return but(parts -> parts.within = changed);
    }

    public Site withCapacity(OptionalInt changed) {
        return but(parts -> parts.capacity = changed);
    }

    public Site withHours(OpeningHours changed) {
        return but(parts -> parts.hours = changed);
    }

    public Site withConditions(Conditions changed) {
        return but(parts -> parts.conditions = changed);
    }

    public Site withRooms(List<Room> changed) {
        return but(parts -> parts.rooms = changed);
    }

    public Site withContacts(List<PersonId> changed) {
        return but(parts -> parts.contacts = changed);
    }

    public Site withFacts(List<Fact> changed) {
        return but(parts -> parts.facts = changed);
    }

    public Site withNotes(List<Note> changed) {
        return but(parts -> parts.notes = changed);
    }

    /// The same site, but for what becomes of some of its parts.
    private Site but(Consumer<SiteParts> change) {
        var parts = new SiteParts(this);
        change.accept(parts);
        return parts.whole();
    }
}
