package org.retinue.tour;

import java.time.LocalDate;
import java.util.List;

/// A hotel room for the nights from one date to another. Its number is empty while the hotel has
/// not given one. The date `from` is that of the first night, `until` that of leaving.
public record Stay(
        StayId id,
        SiteId hotel,
        String room,
        RoomClass roomClass,
        List<PersonId> people,
        LocalDate from,
        LocalDate until,
        Text remark) {

    public Stay {
        Invariants.require(until.isAfter(from), "A stay has at least one night");
        people = List.copyOf(people);
        Invariants.checkOnce(people.stream(), "A person is in a room once: ");
    }

    /// Whether the room is taken in the night that begins on the date.
    public boolean isIn(LocalDate night) {
        return !night.isBefore(from) && night.isBefore(until);
    }

    public Stay withHotel(SiteId changed) {
        return new Stay(id, changed, room, roomClass, people, from, until, remark);
    }

    public Stay withRoom(String changed) {
        return new Stay(id, hotel, changed, roomClass, people, from, until, remark);
    }

    public Stay withRoomClass(RoomClass changed) {
        return new Stay(id, hotel, room, changed, people, from, until, remark);
    }

    public Stay withPeople(List<PersonId> changed) {
        return new Stay(id, hotel, room, roomClass, changed, from, until, remark);
    }

    public Stay withNights(LocalDate first, LocalDate leaving) {
        return new Stay(id, hotel, room, roomClass, people, first, leaving, remark);
    }

    public Stay withRemark(Text changed) {
        return new Stay(id, hotel, room, roomClass, people, from, until, changed);
    }
}
