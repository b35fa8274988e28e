package org.retinue.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// Programmes of any length as offices write them: fifteen items a day, visits with the legs
/// between them, hosts, interpreters, twenty delegates, a dozen sites that are open on weekdays.
final class Programmes {

    private static final int SITES = 12;
    private static final int DELEGATES = 20;
    private static final int A_DAY = 15;
    private static final LocalDate FIRST = LocalDate.of(2023, 9, 11);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");

    private Programmes() {}

    static Tour of(int items) {
        var days = (items + A_DAY - 1) / A_DAY;
        var empty =
                Tour.empty(
                        new TourId("bench"),
                        new Heading(
                                "BENCH",
                                Text.of("A long visit", "长访"),
                                TourKind.STATE_VISIT,
                                "Officer"),
                        SHANGHAI,
                        FIRST,
                        FIRST.plusDays(days - 1L),
                        new Track(MAIN, Text.of("Principal", "主宾")));
        return empty.withDelegation(delegation(), directory())
                .withItems(
                        IntStream.range(0, items).mapToObj(Programmes::item).toList(), directory());
    }

    /// As many items evenly on so many days and tracks, from seven to ten in the evening.
    static Tour of(int days, int tracks, int items) {
        var parallel =
                IntStream.range(0, tracks)
                        .mapToObj(track ->
                                new Track(
                                        track == 0 ? MAIN : new TrackId("track-" + track),
                                        Text.of("Track " + track, "分组" + track)))
                        .toList();
        var lanes = days * tracks;
        var minutes = 15 * 60 / ((items + lanes - 1) / lanes);
        return of(1).withDays(
                        FIRST.datesUntil(FIRST.plusDays(days))
                                .map(date -> new Day(date, Text.EMPTY))
                                .toList())
                .withTracks(parallel)
                .withItems(
                        IntStream.range(0, items)
                                .mapToObj(number -> {
                                    var start =
                                            FIRST.plusDays(number % lanes / tracks)
                                                    .atTime(7, 0)
                                                    .plusMinutes((long) number / lanes * minutes);
                                    var item = item(number);
                                    var track = parallel.get(number % tracks).id();
                                    return item.withMoment(
                                                    new Moment.Timed(
                                                            start, start.plusMinutes(minutes)))
                                            .withParty(item.party().withTracks(List.of(track)));
                                })
                                .toList(),
                        directory());
    }

    static TravelTimes travelTimes() {
        var ways = new TreeMap<Way, Travel>();
        for (var from = 0; from < SITES; from++) {
            for (var to = from + 1; to < SITES; to++) {
                ways.put(
                        new Way(site(from), site(to)),
                        new Travel(10 + 3 * (to - from), Basis.ESTIMATE, "bench"));
            }
        }
        return new TravelTimes(ways);
    }

    private static Item item(int number) {
        var id = new ItemId("item-" + number);
        var start =
                FIRST.plusDays(number / A_DAY)
                        .atTime(LocalTime.of(8, 0))
                        .plusMinutes(50L * (number % A_DAY));
        var here = site(number / 2 % SITES);
        if (number % 2 == 1) {
            return Leg.of(
                            id,
                            LegMode.MOTORCADE,
                            Route.between(here, site((number / 2 + 1) % SITES)),
                            MAIN)
                    .withMoment(new Moment.Timed(start.plusMinutes(20), start.plusMinutes(50)));
        }
        var visit = Engagement.of(id, EngagementKind.COMPANY_VISIT, Place.at(here), MAIN);
        return visit.withTitle(Text.of("Visit number " + number, "第" + number + "项参访"))
                .withMoment(new Moment.Timed(start, start.plusMinutes(70)))
                .withParty(
                        visit.party()
                                .withReception(
                                        new Reception(
                                                Optional.of(person(number % DELEGATES + 100)),
                                                List.of()))
                                .withAssignments(
                                        List.of(new Assignment(Duty.INTERPRETER, person(200)))));
    }

    private static Delegation delegation() {
        var delegates =
                IntStream.range(0, DELEGATES)
                        .mapToObj(number ->
                                Delegate.of(
                                        person(number),
                                        number == 0
                                                ? DelegateRole.HEAD
                                                : DelegateRole.OFFICIAL_SUITE,
                                        MAIN))
                        .toList();
        return Delegation.named(Text.of("A delegation", "代表团"), "ZM").withDelegates(delegates);
    }

    private static Directory directory() {
        var hours =
                OpeningHours.on(
                        List.of(DayOfWeek.values()), LocalTime.of(8, 30), LocalTime.of(18, 0));
        var sites =
                IntStream.range(0, SITES)
                        .mapToObj(number ->
                                Site.named(
                                                site(number),
                                                SiteKind.COMPANY,
                                                Text.of("Site " + number, "参访点" + number),
                                                SHANGHAI)
                                        .withHours(hours))
                        .toList();
        var people = new ArrayList<Person>();
        for (var number = 0; number < DELEGATES; number++) {
            people.add(Person.named(person(number), Text.of("Delegate " + number, "团员" + number)));
            people.add(
                    Person.named(person(number + 100), Text.of("Host " + number, "主人" + number)));
        }
        people.add(Person.named(person(200), Text.of("Interpreter", "译员")));
        return Directory.of(sites, people, List.of());
    }

    private static SiteId site(int number) {
        return new SiteId("site-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }
}
