package org.retinue.exchange.pocket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Position;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A visit of two weeks and sixty people in which something of everything happens, every day: a
/// visit that is called off, one without a time, and one in another zone.
final class LongTour {

    static final int DAYS = 14;
    static final int PEOPLE = 60;
    static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId TRACK = new TrackId("principal");
    private static final SiteId PLANT = new SiteId("plant");
    private static final SiteId HOTEL = new SiteId("hotel");
    private static final SiteId LUSAKA = new SiteId("lusaka");

    private final String title;
    private final String name;
    private final List<Item> items = new ArrayList<>();

    private LongTour(String title, String name) {
        this.title = title;
        this.name = name;
    }

    static Tour tour() {
        return of("Trade and investment mission", "Mary Chanda Banda-Mwanawasa");
    }

    /// With this title, and this in the name of everybody and everything.
    static Tour of(String title, String name) {
        return new LongTour(title, name).built();
    }

    private Tour built() {
        for (var day = 0; day < DAYS; day++) {
            day(FIRST.plusDays(day));
        }
        var tour =
                Tour.empty(
                        new TourId("long"),
                        new Heading(
                                "ZM-1", Text.of(title, "经贸代表团访问"), TourKind.OFFICIAL_VISIT, "Li"),
                        SHANGHAI,
                        FIRST,
                        FIRST.plusDays(DAYS - 1),
                        new Track(TRACK, Text.of("Principal", "主宾")));
        return tour.withDelegation(delegation(), directory()).withItems(items, directory());
    }

    private void day(LocalDate date) {
        for (var hour = 8; hour < 20; hour += 2) {
            var id = date + "-" + hour;
            items.add(visit("v" + id, at(date, hour, 0, hour, 50)));
            items.add(
                    Leg.of(new ItemId("l" + id), LegMode.CAR, Route.between(PLANT, HOTEL), TRACK)
                            .withMoment(at(date, hour, 55, hour + 1, 25))
                            .withParty(party()));
        }
        items.add(
                visit("off" + date, at(date, 20, 30, 21, 0))
                        .withStanding(Standing.in(ConfirmationState.CANCELLED)));
        items.add(visit("open" + date, new Moment.ToBeConfirmed(date, 3)));
        items.add(visit("abroad" + date, at(date, 16, 0, 17, 0)).withPlace(Place.at(LUSAKA)));
    }

    private static Moment at(LocalDate date, int hour, int minute, int endHour, int endMinute) {
        return new Moment.Timed(
                LocalDateTime.of(date, LocalTime.of(hour, minute)),
                LocalDateTime.of(date, LocalTime.of(endHour, endMinute)));
    }

    private Engagement visit(String id, Moment moment) {
        var visit =
                Engagement.of(new ItemId(id), EngagementKind.COMPANY_VISIT, Place.at(PLANT), TRACK);
        return visit.withTitle(Text.of("Visit to " + name, "参访"))
                .withMoment(moment)
                .withStanding(Standing.in(ConfirmationState.CONFIRMED))
                .withParty(party())
                .withNotes(
                        List.of(
                                new Note(
                                        Sensitivity.PARTICIPANTS,
                                        Text.of("Flowers for " + name, "献花"))));
    }

    private static Party party() {
        return new Party(
                List.of(TRACK),
                Guests.ALL,
                new Reception(Optional.of(person(1)), List.of(person(2))),
                List.of(
                        new Assignment(Duty.INTERPRETER, person(3)),
                        new Assignment(Duty.LIAISON_OFFICER, person(4))),
                List.of());
    }

    private static PersonId person(int number) {
        return new PersonId("p" + number);
    }

    private Delegation delegation() {
        return Delegation.named(Text.of("Delegation of " + name, "赞比亚代表团"), "ZM")
                .withDelegates(
                        IntStream.range(5, PEOPLE)
                                .mapToObj(number ->
                                        Delegate.of(
                                                person(number), DelegateRole.OFFICIAL_SUITE, TRACK))
                                .toList());
    }

    private Directory directory() {
        var people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(number ->
                                Person.named(
                                                person(number),
                                                Text.of(name + " " + number, "玛丽·班达" + number))
                                        .withTitle(
                                                Text.of(
                                                        "Deputy director-general for " + name,
                                                        "副司长"))
                                        .withOrganisation(Text.of(name, "商务部"))
                                        .withContact(
                                                new Person.Contact(
                                                        "+86 138 0000 %04d".formatted(number),
                                                        "p%d@example.org".formatted(number))))
                        .toList();
        return Directory.of(
                List.of(
                        site(PLANT, "Plant of " + name, SHANGHAI),
                        site(HOTEL, "Hotel " + name, SHANGHAI),
                        site(LUSAKA, "Lusaka " + name, ZoneId.of("Africa/Lusaka"))),
                people,
                List.of());
    }

    private static Site site(SiteId id, String english, ZoneId zone) {
        return Site.named(id, SiteKind.COMPANY, Text.of(english, "工厂"), zone)
                .withAddress(Text.of("1 Pingshan Road", "坪山路1号"))
                .withPosition(Optional.of(new Position(22.69, 114.34)));
    }
}
