package org.retinue.tour;

import java.util.List;

/// Who and what an item takes up: its tracks, the guests, those who receive them, those on duty,
/// and the vehicles.
public record Party(
        List<TrackId> tracks,
        Guests guests,
        Reception reception,
        List<Assignment> assignments,
        List<VehicleId> vehicles) {

    /// Tracks are kept in order of id: an item that two tracks share belongs to neither first.
    public Party {
        Invariants.require(!tracks.isEmpty(), "An item belongs to at least one track");
        tracks = tracks.stream().sorted().distinct().toList();
        assignments = List.copyOf(assignments);
        vehicles = List.copyOf(vehicles);
    }

    /// Everybody of the one track, with no host and no resources named yet.
    public static Party of(TrackId track) {
        return new Party(List.of(track), Guests.ALL, Reception.NONE, List.of(), List.of());
    }

    public List<PersonId> on(Duty duty) {
        return assignments.stream()
                .filter(assignment -> assignment.duty() == duty)
                .map(Assignment::person)
                .toList();
    }

    public Party withTracks(List<TrackId> changed) {
        return new Party(changed, guests, reception, assignments, vehicles);
    }

    public Party withGuests(Guests changed) {
        return new Party(tracks, changed, reception, assignments, vehicles);
    }

    public Party withReception(Reception changed) {
        return new Party(tracks, guests, changed, assignments, vehicles);
    }

    public Party withAssignments(List<Assignment> changed) {
        return new Party(tracks, guests, reception, changed, vehicles);
    }

    public Party withVehicles(List<VehicleId> changed) {
        return new Party(tracks, guests, reception, assignments, changed);
    }
}
