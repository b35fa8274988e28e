package org.retinue.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.desk.Samples;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.TableFile;
import org.retinue.exchange.table.TourSheets;
import org.retinue.exchange.table.Xlsx;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// A programme goes out as a table and comes back: whatever the table has a column for is as it
/// was.
class TableRoundTripTest {

    /// What a table has no column for: who drives, takes notes, takes pictures and guards; briefs,
    /// seats, menus, cars, how it is interpreted; who asked the host and until when; which of
    /// several notes is which, and those of the office; that a time must not move, and how much it
    /// matters.
    static Stream<Tour> tours() {
        return Samples.tours().stream().filter(tour -> !programme(tour).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("tours")
    void whatATableHasAColumnForComesBackAsItWas(Tour tour) {
        for (var languages : languages()) {
            var sheet = TourSheets.PROGRAMME.of(tour, languages);
            for (var file : List.of(Xlsx.of(List.of(sheet)), Csv.of(sheet))) {
                var empty = tour.withItems(List.of(), tour.directory());
                var read =
                        PastedProgramme.read(
                                table(file),
                                Context.of(empty, tour.directory()),
                                Wishes.NONE.withUntilNext(false));
                assertEquals(
                        lines(programme(tour), languages),
                        lines(read.items(), languages),
                        tour.id() + " in " + languages);
            }
        }
    }

    /// Without this the above would pass on fields that are nowhere.
    @Test
    void theSamplesHaveSomethingInEveryColumn() {
        var all =
                tours().flatMap(tour ->
                                TourSheets.PROGRAMME
                                        .of(tour, List.of(Language.ENGLISH))
                                        .header()
                                        .stream())
                        .distinct()
                        .toList();
        for (var head :
                List.of(
                        "Activity",
                        "Leaving from",
                        "Room",
                        "Host lead",
                        "Guests",
                        "Vehicles",
                        "Dress",
                        "Press",
                        "Track",
                        "Remarks")) {
            assertTrue(all.contains(head), head);
        }
    }

    private static String lines(List<Item> items, List<Language> languages) {
        return items.stream()
                .map(item -> told(item, languages) + "\n")
                .collect(Collectors.joining());
    }

    private static List<List<Language>> languages() {
        return List.of(
                List.of(Language.ENGLISH, Language.CHINESE),
                List.of(Language.CHINESE),
                List.of(Language.FRENCH),
                List.of(Language.ARABIC, Language.ENGLISH));
    }

    private static List<Item> programme(Tour tour) {
        return tour.programmeDates().stream()
                .flatMap(date -> tour.programme(date).stream())
                .toList();
    }

    private static Table table(byte[] file) {
        var read = assertInstanceOf(TableFile.Read.class, TableFile.read(file));
        return read.tables().getFirst().table();
    }

    /// A title that says no more than the kind of the item says nothing by itself.
    private static List<String> title(Item item, List<Language> languages) {
        var kind =
                switch (item) {
                    case Engagement visit -> visit.kind();
                    case Leg leg -> leg.mode();
                };
        var names = languages.stream().map(language -> Words.onPaper(language).name(kind)).toList();
        var title = item.title().in(languages);
        return names.containsAll(title) ? List.of() : title;
    }

    /// What a table in these languages tells of an item.
    private static String told(Item item, List<Language> languages) {
        var told = new ArrayList<Object>();
        told.add(title(item, languages));
        told.add(item.moment());
        told.add(item.startSite());
        told.add(item.endSite());
        told.add(item.party().tracks());
        told.add(item.party().guests());
        told.add(item.party().reception());
        told.add(item.party().on(Duty.INTERPRETER));
        told.add(item.party().on(Duty.LIAISON_OFFICER));
        told.add(item.party().vehicles());
        told.add(item.standing().confirmation().state());
        switch (item) {
            case Engagement visit -> {
                told.add(visit.kind());
                told.add(visit.place());
                told.add(visit.manner().dress().in(languages));
                told.add(visit.manner().press());
            }
            case Leg leg -> told.add(leg.mode());
        }
        return told.toString();
    }
}
