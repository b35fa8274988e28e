package org.retinue.tour;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Sites, people and vehicles by their ids: all of a workspace, or those that one tour names.
public record Directory(
        SortedMap<SiteId, Site> sites,
        SortedMap<PersonId, Person> people,
        SortedMap<VehicleId, Vehicle> vehicles) {

    public static final Directory EMPTY =
            new Directory(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Directory {
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
        vehicles = Collections.unmodifiableSortedMap(new TreeMap<>(vehicles));
        sites.forEach((id, site) ->
                Invariants.require(id.equals(site.id()), "Site under another id: " + id));
        people.forEach((id, person) ->
                Invariants.require(id.equals(person.id()), "Person under another id: " + id));
        vehicles.forEach((id, vehicle) ->
                Invariants.require(id.equals(vehicle.id()), "Vehicle under another id: " + id));
    }

    public static Directory of(
            Collection<Site> sites, Collection<Person> people, Collection<Vehicle> vehicles) {
        var sitesById = new TreeMap<SiteId, Site>();
        var peopleById = new TreeMap<PersonId, Person>();
        var vehiclesById = new TreeMap<VehicleId, Vehicle>();
        sites.forEach(site -> sitesById.put(site.id(), site));
        people.forEach(person -> peopleById.put(person.id(), person));
        vehicles.forEach(vehicle -> vehiclesById.put(vehicle.id(), vehicle));
        return new Directory(sitesById, peopleById, vehiclesById);
    }

    public Optional<Site> site(SiteId id) {
        return Optional.ofNullable(sites.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Vehicle> vehicle(VehicleId id) {
        return Optional.ofNullable(vehicles.get(id));
    }

    public Directory with(Site site) {
        var changed = new TreeMap<>(sites);
        changed.put(site.id(), site);
        return new Directory(changed, people, vehicles);
    }

    public Directory with(Person person) {
        var changed = new TreeMap<>(people);
        changed.put(person.id(), person);
        return new Directory(sites, changed, vehicles);
    }

    public Directory with(Vehicle vehicle) {
        var changed = new TreeMap<>(vehicles);
        changed.put(vehicle.id(), vehicle);
        return new Directory(sites, people, changed);
    }

    /// Everything of both; where both know a thing, as the newer has it.
    public Directory with(Directory newer) {
        var allSites = new TreeMap<>(sites);
        var allPeople = new TreeMap<>(people);
        var allVehicles = new TreeMap<>(vehicles);
        allSites.putAll(newer.sites);
        allPeople.putAll(newer.people);
        allVehicles.putAll(newer.vehicles);
        return new Directory(allSites, allPeople, allVehicles);
    }

    public Directory without(SiteId id) {
        var changed = new TreeMap<>(sites);
        changed.remove(id);
        return new Directory(changed, people, vehicles);
    }

    public Directory without(PersonId id) {
        var changed = new TreeMap<>(people);
        changed.remove(id);
        return new Directory(sites, changed, vehicles);
    }

    public Directory without(VehicleId id) {
        var changed = new TreeMap<>(vehicles);
        changed.remove(id);
        return new Directory(sites, people, changed);
    }

    /// This directory's own version of everything that the other knows.
    public Directory refreshing(Directory other) {
        return only(other.sites.keySet(), other.people.keySet(), other.vehicles.keySet());
    }

    /// The named things alone, with the sites that the named sites lie within, and whom to call at
    /// any of these.
    Directory only(Set<SiteId> siteIds, Set<PersonId> personIds, Set<VehicleId> vehicleIds) {
        var named = new HashSet<SiteId>();
        var open = new LinkedHashSet<>(siteIds);
        while (!open.isEmpty()) {
            var id = open.removeFirst();
            if (named.add(id)) {
                site(id).flatMap(Site::within).ifPresent(open::add);
            }
        }
        var keptSites = new TreeMap<>(sites);
        var keptPeople = new TreeMap<>(people);
        var keptVehicles = new TreeMap<>(vehicles);
        keptSites.keySet().retainAll(named);
        var contacts = new HashSet<>(personIds);
        keptSites.values().forEach(site -> contacts.addAll(site.contacts()));
        keptPeople.keySet().retainAll(contacts);
        keptVehicles.keySet().retainAll(vehicleIds);
        return new Directory(keptSites, keptPeople, keptVehicles);
    }
}
