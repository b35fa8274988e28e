package org.retinue.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.desk.Samples;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.TableFile;
import org.retinue.exchange.table.TableFile.Read;
import org.retinue.exchange.table.TourSheets;
import org.retinue.exchange.table.Xlsx;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Identity;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What leaves as a table comes back as it was, in everything that the table has columns for.
class SheetRoundTripTest {

    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.CHINESE);

    /// What the columns of a delegation say of a member. Levels, classes, pronunciations, forms of
    /// address, notes and other languages have no column.
    record Member(
            Text name,
            Text title,
            Text organisation,
            String country,
            Set<Language> languages,
            Person.Contact contact,
            Identity identity,
            DelegateRole role,
            List<String> diet,
            Set<Need> needs) {}

    static Stream<Tour> tours() {
        return Stream.concat(Samples.tours().stream(), Stream.of(hostile()));
    }

    @ParameterizedTest
    @MethodSource("tours")
    void aDelegationComesBackFromAWorkbookAndFromText(Tour tour) {
        var sheet = TourSheets.DELEGATION.of(tour, BOTH);
        var expected = members(tour);
        for (var file : List.of(Xlsx.of(List.of(sheet)), Csv.of(sheet))) {
            var empty = tour.withDelegation(Delegation.NONE, Directory.EMPTY);
            var table = table(file);
            if (!expected.isEmpty()) {
                assertEquals(ListKind.DELEGATION, Kinds.of(table, true));
            }
            var list =
                    ReadList.read(
                            table,
                            ListContext.of(
                                    Optional.of(empty),
                                    Directory.EMPTY,
                                    tour.zone(),
                                    Words.in(Language.ENGLISH)),
                            ListKind.DELEGATION,
                            ListWishes.NONE);
            assertEquals(
                    expected.values().stream().sorted(SheetRoundTripTest::byName).toList(),
                    members(list.onto(empty, Directory.EMPTY)).values().stream()
                            .sorted(SheetRoundTripTest::byName)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tours")
    void aProgrammeComesBackFromAWorkbook(Tour tour) {
        var sheet = TourSheets.PROGRAMME.of(tour, BOTH);
        var table = table(Xlsx.of(List.of(sheet)));
        if (!tour.items().isEmpty()) {
            assertEquals(ListKind.PROGRAMME, Kinds.of(table, true));
        }
        var read =
                PastedProgramme.read(
                        table,
                        Context.of(tour.withItems(List.of(), tour.directory()), tour.directory()),
                        Wishes.NONE);
        var departures =
                tour.items().stream()
                        .filter(item ->
                                item instanceof Engagement engagement
                                        && engagement.kind() == EngagementKind.DEPARTURE)
                        .map(Item::moment)
                        .toList();
        assertEquals(
                lines(
                        tour.items().stream().filter(item -> item.day().isPresent()).toList(),
                        departures),
                lines(read.items(), departures));
    }

    /// When, from where to where, and what. Ways are called after what one goes by, and have no
    /// title of their own; a departure comes back as a way, as which offices write it.
    private static List<String> lines(List<Item> items, List<Moment> departures) {
        return items.stream().map(item -> line(item, departures)).sorted().toList();
    }

    private static String line(Item item, List<Moment> departures) {
        var isWay = item instanceof Leg || departures.contains(item.moment());
        var title = isWay ? "way" : item.title().toString();
        return String.join(
                " ",
                item.moment().toString(),
                item.startSite().map(SiteId::value).orElse("-"),
                item.endSite().map(SiteId::value).orElse("-"),
                title);
    }

    private static int byName(Member one, Member other) {
        return one.toString().compareTo(other.toString());
    }

    private static Map<PersonId, Member> members(Tour tour) {
        var members = new TreeMap<PersonId, Member>();
        tour.delegation()
                .delegates()
                .forEach(delegate ->
                        tour.directory()
                                .person(delegate.person())
                                .ifPresent(person ->
                                        members.put(person.id(), member(person, delegate))));
        return members;
    }

    private static Member member(Person person, Delegate delegate) {
        return new Member(
                both(person.name()),
                both(person.title()),
                both(person.organisation()),
                person.country(),
                Set.copyOf(person.languages()),
                person.contact(),
                person.identity(),
                delegate.role(),
                delegate.diet(),
                delegate.needs());
    }

    private static Text both(Text text) {
        return Text.of(
                text.form(Language.ENGLISH).orElse(""), text.form(Language.CHINESE).orElse(""));
    }

    private static Table table(byte[] file) {
        return TableFile.read(file) instanceof Read(var tables)
                ? tables.getFirst().table()
                : Table.tabbed("").orElseThrow();
    }

    /// People whose names look like formulas, or are written in other scripts.
    private static Tour hostile() {
        var tour = Samples.tours().getFirst();
        var names =
                List.of(
                        "-Al-Rashid",
                        "=cmd|' /C calc'!A0",
                        "@office",
                        "+86 Zhang",
                        "'Quoted",
                        "Ñandú Ünal",
                        "O'Brien-Şahin",
                        "Nguyễn Văn Ân");
        var people =
                names.stream()
                        .map(name ->
                                Person.named(
                                                PersonId.random(),
                                                Text.of(
                                                        name,
                                                        "测试·" + (char) ('一' + names.indexOf(name))))
                                        .withContact(new Person.Contact("+86 755 1", "@office")))
                        .toList();
        return tour.withDelegation(
                Delegation.named(Text.english("Hostile"), "")
                        .withDelegates(
                                people.stream()
                                        .map(one ->
                                                Delegate.of(
                                                        one.id(),
                                                        DelegateRole.PRESS,
                                                        tour.tracks().getFirst().id()))
                                        .toList()),
                Directory.of(List.of(), people, List.of()));
    }
}
