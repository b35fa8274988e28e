package org.retinue.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sites, people and vehicles that a tour names.
record Named(Set<SiteId> sites, Set<PersonId> people, Set<VehicleId> vehicles) {

    static Named in(Delegation delegation, List<Item> items, List<Stay> stays, List<Gift> gifts) {
        var named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>());
        delegation.delegates().forEach(delegate -> named.people.add(delegate.person()));
        items.forEach(named::add);
        for (var stay : stays) {
            named.sites.add(stay.hotel());
            named.people.addAll(stay.people());
        }
        gifts.forEach(gift -> gift.recipient().ifPresent(named.people::add));
        return named;
    }

    /// What of the directory is named, with the sites that those sites lie within and whom to call
    /// there; refuses a directory in which anything named is missing.
    Directory from(Directory directory) {
        var kept = directory.only(sites, people, vehicles);
        sites.forEach(id ->
                Invariants.require(
                        kept.site(id).isPresent(), "A tour names a site that is not known: " + id));
        kept.sites().values().forEach(site -> checkWhole(site, kept));
        people.forEach(id ->
                Invariants.require(
                        kept.person(id).isPresent(),
                        "A tour names a person who is not known: " + id));
        vehicles.forEach(id ->
                Invariants.require(
                        kept.vehicle(id).isPresent(),
                        "A tour names a vehicle that is not known: " + id));
        return kept;
    }

    private static void checkWhole(Site site, Directory kept) {
        site.within()
                .ifPresent(id ->
                        Invariants.require(
                                kept.site(id).isPresent(),
                                "A site lies within a site that is not known: " + id));
        site.contacts()
                .forEach(id ->
                        Invariants.require(
                                kept.person(id).isPresent(),
                                "A site has a contact who is not known: " + id));
    }

    private void add(Item item) {
        switch (item) {
            case Engagement engagement -> {
                engagement.place().site().ifPresent(sites::add);
                add(engagement.setting());
            }
            case Leg leg -> {
                leg.route().from().ifPresent(sites::add);
                leg.route().to().ifPresent(sites::add);
                leg.cars().forEach(this::add);
            }
        }
        add(item.party());
    }

    private void add(Setting setting) {
        setting.seating().byHand().forEach(seat -> people.add(seat.person()));
        for (var signature : setting.signatures()) {
            signature.guest().ifPresent(people::add);
            signature.host().ifPresent(people::add);
            people.addAll(signature.witnesses());
        }
    }

    private void add(Car car) {
        vehicles.add(car.vehicle());
        car.driver().ifPresent(people::add);
        people.addAll(car.passengers());
    }

    private void add(Party party) {
        if (party.guests() instanceof Guests.Named(var guests)) {
            people.addAll(guests);
        }
        party.reception().lead().ifPresent(people::add);
        people.addAll(party.reception().greeters());
        party.assignments().forEach(assignment -> people.add(assignment.person()));
        vehicles.addAll(party.vehicles());
    }
}
