package org.retinue.exchange.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Position;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
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
import org.retinue.words.Words;

/// A small visit with an item of each kind.
final class Visit {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-09-01T01:02:03Z");
    static final TrackId MAIN = new TrackId("main");
    static final TrackId SPOUSE = new TrackId("spouse");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    static final PersonId HOST = new PersonId("wang");

    static final Site AIRPORT =
            Site.named(
                    new SiteId("orly"), SiteKind.AIRPORT, Text.of("Paris Orly", "巴黎奥利机场"), PARIS);

    static final Site FACTORY =
            Site.named(
                            new SiteId("byd"),
                            SiteKind.COMPANY,
                            Text.of("BYD, headquarters", "比亚迪总部"),
                            SHANGHAI)
                    .withAddress(Text.english("3009 Biyadi Road; Pingshan"))
                    .withPosition(Optional.of(new Position(22.6845, 114.35)));

    static final Item TALKS =
            Engagement.of(new ItemId("talks"), EngagementKind.TALKS, Place.at(FACTORY.id()), MAIN)
                    .withTitle(Text.of("Talks on batteries, line 2", "电池会谈"))
                    .withMoment(timed("2026-09-14T09:30", "2026-09-14T11:00"))
                    .withStanding(Standing.in(ConfirmationState.CONFIRMED));

    static final Item DINNER =
            Engagement.of(new ItemId("dinner"), EngagementKind.BANQUET, Place.UNKNOWN, MAIN)
                    .withMoment(
                            new Moment.ToBeConfirmed(FIRST, 1, Optional.of(Duration.ofMinutes(90))))
                    .withStanding(Standing.in(ConfirmationState.REQUESTED));

    static final Item FLIGHT =
            Leg.of(
                            new ItemId("flight"),
                            LegMode.PLANE,
                            Route.between(FACTORY.id(), AIRPORT.id()),
                            MAIN)
                    .withMoment(timed("2026-09-15T23:30", "2026-09-16T06:15"))
                    .withStanding(Standing.in(ConfirmationState.DONE));

    static final Item WHEELS_DOWN =
            Engagement.of(new ItemId("down"), EngagementKind.ARRIVAL, Place.at(AIRPORT.id()), MAIN)
                    .withMoment(timed("2026-09-16T06:15", "2026-09-16T06:15"));

    static final Item WALK =
            Engagement.of(new ItemId("walk"), EngagementKind.SIGHTSEEING, Place.UNKNOWN, SPOUSE)
                    .withMoment(timed("2026-09-14T10:00", "2026-09-14T12:00"))
                    .withStanding(Standing.in(ConfirmationState.DECLINED));

    static final Item WISH =
            Engagement.of(new ItemId("wish"), EngagementKind.FORUM, Place.UNKNOWN, MAIN);

    private Visit() {}

    static Tour with(Item... items) {
        var directory =
                Directory.of(
                        List.of(AIRPORT, FACTORY),
                        List.of(Person.named(HOST, Text.of("Wang Lin", "王琳"))),
                        List.of());
        return Tour.empty(
                        new TourId("visit"),
                        new Heading("", Text.of("A visit", "访问"), TourKind.STATE_VISIT, ""),
                        SHANGHAI,
                        FIRST,
                        FIRST.plusDays(2),
                        new Track(MAIN, Text.of("Principal", "主宾")))
                .withTracks(
                        List.of(
                                new Track(MAIN, Text.of("Principal", "主宾")),
                                new Track(SPOUSE, Text.of("Spouse", "夫人"))))
                .withItems(List.of(items), directory);
    }

    static Item hosted(Item item) {
        return item.withParty(
                item.party().withReception(new Reception(Optional.of(HOST), List.of())));
    }

    static CalendarOrder order(Language... languages) {
        return new CalendarOrder(
                List.of(languages).stream().map(Words::onPaper).toList(),
                Optional.empty(),
                Optional.empty(),
                3,
                NOW,
                "Retinue 1.0");
    }

    static Moment timed(String start, String end) {
        return new Moment.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }
}
