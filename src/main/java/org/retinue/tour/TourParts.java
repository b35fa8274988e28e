package org.retinue.tour;

import java.time.ZoneId;
import java.util.List;

/// The parts of a tour while another tour is made of them: a record has no means of its own yet to
/// be copied but for one part.
final class TourParts {

    TourId id;
    Heading heading;
    ZoneId zone;
    List<Day> days;
    List<Track> tracks;
    Delegation delegation;
    List<Item> items;
    Directory directory;
    List<Stay> stays;
    List<Gift> gifts;
    List<Task> tasks;
    RuleChoice rules;
    List<Waiver> waivers;
    List<Note> notes;

    TourParts(Tour tour) {
        id = tour.id();
        heading = tour.heading();
        zone = tour.zone();
        days = tour.days();
        tracks = tour.tracks();
        delegation = tour.delegation();
        items = tour.items();
        directory = tour.directory();
        stays = tour.stays();
        gifts = tour.gifts();
        tasks = tour.tasks();
        rules = tour.rules();
        waivers = tour.waivers();
        notes = tour.notes();
    }

    Tour whole() {
        return new Tour(
                id,
                heading,
                zone,
                days,
                tracks,
                delegation,
                items,
                directory,
                stays,
                gifts,
                tasks,
                rules,
                waivers,
                notes);
    }
}
