package org.retinue.brief;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What no schema can say of a document: that whatever is named is there, and there once.
final class References {

    private final Spot document;
    private final Problems problems;
    private final Set<String> tracks;
    private final Set<String> people;
    private final Set<String> vehicles;
    private final Map<String, Spot> sites = new HashMap<>();

    References(Spot document, Problems problems) {
        this.document = document;
        this.problems = problems;
        tracks = ids(document, "tracks");
        people = ids(document, "people");
        vehicles = ids(document, "vehicles");
        document.each("sites").forEach(site -> sites.put(site.at("id").text(), site));
    }

    void checkPack() {
        checkShared();
        checkOnce(document, "tracks");
        checkOnce(document, "items");
        checkOnce(document.at("tour"), "tasks");
        checkStays();
        checkGifts();
        checkDays();
        checkDelegates();
        var times = new TimeReferences(document, sites, problems);
        for (var item : document.each("items")) {
            checkItem(item);
            times.check(item);
        }
    }

    void checkLibrary() {
        checkShared();
        var seen = new HashSet<String>();
        for (var way : document.each("travel")) {
            checkSites(way.maybe("from"));
            checkSites(way.maybe("to"));
            if (!seen.add(way.at("from").text() + " " + way.at("to").text())) {
                problems.add(way.pointer(), Reason.DUPLICATE_WAY);
            }
        }
    }

    private void checkShared() {
        checkOnce(document, "sites");
        checkOnce(document, "people");
        checkOnce(document, "vehicles");
        document.each("sites").forEach(this::checkSite);
    }

    private void checkSite(Spot site) {
        checkOnce(site, "rooms");
        checkSites(site.maybe("within"));
        checkKnown(site.at("contacts").elements(), people, Reason.UNKNOWN_PERSON);
        if (site.at("within").text().equals(site.at("id").text())) {
            problems.add(site.at("within").pointer(), Reason.WITHIN_ITSELF);
        }
        Stream.of("week", "exceptions")
                .flatMap(part -> site.at("hours").at(part).members())
                .flatMap(Spot::elements)
                .forEach(this::checkOpening);
    }

    private void checkOpening(Spot opening) {
        var opens = LocalTime.parse(opening.at("opens").text());
        var closes = LocalTime.parse(opening.at("closes").text());
        if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            problems.add(opening.at("closes").pointer(), Reason.CLOSES_TOO_EARLY);
        }
    }

    private void checkDays() {
        var days = document.each("days");
        for (var index = 1; index < days.size(); index++) {
            var date = days.get(index).at("date");
            var before = LocalDate.parse(days.get(index - 1).at("date").text());
            if (!LocalDate.parse(date.text()).equals(before.plusDays(1))) {
                problems.add(date.pointer(), Reason.NOT_THE_NEXT_DAY);
            }
        }
    }

    private void checkDelegates() {
        var seen = new HashSet<String>();
        for (var delegate : document.at("delegation").each("delegates")) {
            var person = delegate.at("person");
            checkKnown(Stream.of(person), people, Reason.UNKNOWN_PERSON);
            checkKnown(delegate.maybe("track"), tracks, Reason.UNKNOWN_TRACK);
            if (!seen.add(person.text())) {
                problems.add(person.pointer(), Reason.DUPLICATE_DELEGATE);
            }
        }
    }

    private void checkItem(Spot item) {
        Stream.of("site", "from", "to").forEach(name -> checkSites(item.maybe(name)));
        var rooms = ids(sites.getOrDefault(item.at("site").text(), item), "rooms");
        checkKnown(item.maybe("room"), rooms, Reason.UNKNOWN_ROOM);
        checkKnown(item.at("tracks").elements(), tracks, Reason.UNKNOWN_TRACK);
        checkKnown(item.at("guests").elements(), people, Reason.UNKNOWN_PERSON);
        checkKnown(item.maybe("host"), people, Reason.UNKNOWN_PERSON);
        checkKnown(item.at("greeters").elements(), people, Reason.UNKNOWN_PERSON);
        item.each("assignments")
                .forEach(assignment ->
                        checkKnown(assignment.maybe("person"), people, Reason.UNKNOWN_PERSON));
        checkKnown(item.at("vehicles").elements(), vehicles, Reason.UNKNOWN_VEHICLE);
        checkCars(item);
        checkSetting(item);
    }

    private void checkStays() {
        var tour = document.at("tour");
        checkOnce(tour, "stays");
        for (var stay : tour.each("stays")) {
            checkSites(stay.maybe("hotel"));
            checkKnown(stay.at("people").elements(), people, Reason.UNKNOWN_PERSON);
            var until = stay.at("until");
            if (!LocalDate.parse(until.text()).isAfter(LocalDate.parse(stay.at("from").text()))) {
                problems.add(until.pointer(), Reason.LEAVES_TOO_EARLY);
            }
        }
    }

    private void checkGifts() {
        var tour = document.at("tour");
        var items = ids(document, "items");
        checkOnce(tour, "gifts");
        for (var gift : tour.each("gifts")) {
            checkKnown(gift.maybe("recipient"), people, Reason.UNKNOWN_PERSON);
            checkKnown(gift.maybe("item"), items, Reason.UNKNOWN_ITEM);
        }
    }

    private void checkCars(Spot item) {
        var seen = new HashSet<String>();
        for (var car : item.each("cars")) {
            var vehicle = car.at("vehicle");
            checkKnown(Stream.of(vehicle), vehicles, Reason.UNKNOWN_VEHICLE);
            checkKnown(car.maybe("driver"), people, Reason.UNKNOWN_PERSON);
            checkKnown(car.at("passengers").elements(), people, Reason.UNKNOWN_PERSON);
            if (!seen.add(vehicle.text())) {
                problems.add(vehicle.pointer(), Reason.DUPLICATE_CAR);
            }
        }
    }

    private void checkSetting(Spot item) {
        var seen = new HashSet<String>();
        for (var seat : item.at("seating").each("seats")) {
            var person = seat.at("person");
            checkKnown(Stream.of(person), people, Reason.UNKNOWN_PERSON);
            if (!seen.add(person.text())) {
                problems.add(person.pointer(), Reason.SEATED_TWICE);
            }
        }
        for (var signature : item.each("signatures")) {
            checkKnown(signature.maybe("guest"), people, Reason.UNKNOWN_PERSON);
            checkKnown(signature.maybe("host"), people, Reason.UNKNOWN_PERSON);
            checkKnown(signature.at("witnesses").elements(), people, Reason.UNKNOWN_PERSON);
        }
    }

    private void checkSites(Stream<Spot> ids) {
        checkKnown(ids, sites.keySet(), Reason.UNKNOWN_SITE);
    }

    private void checkKnown(Stream<Spot> ids, Set<String> known, Reason otherwise) {
        ids.filter(id -> !known.contains(id.text()))
                .forEach(id -> problems.add(id.pointer(), otherwise));
    }

    private void checkOnce(Spot owner, String list) {
        var seen = new HashSet<String>();
        for (var thing : owner.each(list)) {
            if (!seen.add(thing.at("id").text())) {
                problems.add(thing.at("id").pointer(), Reason.DUPLICATE_ID);
            }
        }
    }

    private static Set<String> ids(Spot owner, String list) {
        return owner.each(list).stream()
                .map(thing -> thing.at("id").text())
                .collect(Collectors.toSet());
    }
}
