package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Tours as calendars.
class CalendarsTest {

    @Test
    void aTourIsACalendarThatExplainsItsZones() {
        var calendar =
                Calendars.of(
                        Visit.with(Visit.hosted(Visit.TALKS), Visit.FLIGHT, Visit.WISH),
                        List.of(),
                        Visit.order(Language.ENGLISH));
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Retinue//Retinue 1.0//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:A visit
                X-WR-TIMEZONE:Asia/Shanghai
                X-RETINUE-TOUR;ID=visit;FIRST=20260914;LAST=20260916;KIND=state-visit;LANGU
                 AGE=en:A visit
                X-RETINUE-TOUR;ID=visit;FIRST=20260914;LAST=20260916;KIND=state-visit;LANGU
                 AGE=zh:访问
                X-RETINUE-TRACK;ID=main;LANGUAGE=en:Principal
                X-RETINUE-TRACK;ID=main;LANGUAGE=zh:主宾
                X-RETINUE-TRACK;ID=spouse;LANGUAGE=en:Spouse
                X-RETINUE-TRACK;ID=spouse;LANGUAGE=zh:夫人
                BEGIN:VTIMEZONE
                TZID:Asia/Shanghai
                X-LIC-LOCATION:Asia/Shanghai
                BEGIN:STANDARD
                DTSTART:19910915T020000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0800
                TZNAME:+0800
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VTIMEZONE
                TZID:Europe/Paris
                X-LIC-LOCATION:Europe/Paris
                BEGIN:DAYLIGHT
                DTSTART:20260329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20261025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20270328T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:visit.talks@retinue
                DTSTAMP:20260901T010203Z
                SEQUENCE:3
                STATUS:CONFIRMED
                DTSTART;TZID=Asia/Shanghai:20260914T093000
                DTEND;TZID=Asia/Shanghai:20260914T110000
                SUMMARY;LANGUAGE=en:Talks on batteries\\, line 2
                LOCATION:BYD\\, headquarters\\, 3009 Biyadi Road\\; Pingshan
                GEO:22.6845;114.35
                DESCRIPTION:Talks\\nFor: Principal\\nHost: Wang Lin
                CATEGORIES:Talks
                X-RETINUE-ITEM;STATE=confirmed;TRACKS=main;SUMMARY=e0b181ca;LOCATION=f709dd
                 35;TYPE=ENGAGEMENT;KIND=talks;SITE=byd:visit.talks
                X-RETINUE-TITLE;LANGUAGE=en:Talks on batteries\\, line 2
                X-RETINUE-TITLE;LANGUAGE=zh:电池会谈
                X-RETINUE-SITE;ID=byd;KIND=company;ZONE=Asia/Shanghai;LANGUAGE=en:BYD\\, hea
                 dquarters
                X-RETINUE-SITE;ID=byd;KIND=company;ZONE=Asia/Shanghai;LANGUAGE=zh:比亚迪
                 总部
                END:VEVENT
                BEGIN:VEVENT
                UID:visit.flight@retinue
                DTSTAMP:20260901T010203Z
                SEQUENCE:3
                STATUS:CONFIRMED
                DTSTART;TZID=Asia/Shanghai:20260915T233000
                DTEND;TZID=Europe/Paris:20260916T061500
                SUMMARY;LANGUAGE=en:Plane from BYD\\, headquarters to Paris Orly
                LOCATION:BYD\\, headquarters → Paris Orly
                GEO:22.6845;114.35
                DESCRIPTION:Plane\\nFor: Principal
                CATEGORIES:Plane
                X-RETINUE-ITEM;STATE=done;TRACKS=main;SUMMARY=6ba7cbad;LOCATION=33ff50a6;TY
                 PE=LEG;KIND=plane;FROM=byd;TO=orly:visit.flight
                X-RETINUE-SITE;ID=byd;KIND=company;ZONE=Asia/Shanghai;LANGUAGE=en:BYD\\, hea
                 dquarters
                X-RETINUE-SITE;ID=byd;KIND=company;ZONE=Asia/Shanghai;LANGUAGE=zh:比亚迪
                 总部
                X-RETINUE-SITE;ID=orly;KIND=airport;ZONE=Europe/Paris;LANGUAGE=en:Paris Orl
                 y
                X-RETINUE-SITE;ID=orly;KIND=airport;ZONE=Europe/Paris;LANGUAGE=zh:巴黎奥
                 利机场
                END:VEVENT
                END:VCALENDAR
                """
                        .replace("\n", "\r\n"),
                new String(calendar.file(), UTF_8));
        assertEquals(new Calendar.Counts(2, 0, 0, 1), calendar.counts());
    }

    /// Nothing of it may be taken for midnight.
    @Test
    void whatHasNoTimeYetStandsThereForTheDayAndSaysSo() {
        var lines = lines(Calendars.of(Visit.with(Visit.DINNER), List.of(), bilingual()));
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20260914"), lines.toString());
        assertTrue(
                lines.contains("SUMMARY:Banquet (time to be confirmed) / 宴会（时间待定）"),
                lines.toString());
        assertTrue(lines.contains("TRANSP:TRANSPARENT"), lines.toString());
        assertFalse(lines.toString().contains("T000000"), lines.toString());
    }

    @Test
    void aMilestoneHasNoEnd() {
        var lines = lines(Calendars.of(Visit.with(Visit.WHEELS_DOWN), List.of(), bilingual()));
        assertTrue(lines.contains("DTSTART;TZID=Europe/Paris:20260916T061500"), lines.toString());
        assertFalse(lines.toString().contains("DTEND"), lines.toString());
    }

    @Test
    void whatIsGoneSinceAnEarlierReleaseIsCalledOff() {
        var removed = Visit.with(Visit.TALKS, Visit.DINNER);
        var pooled = Visit.with(Visit.TALKS, Visit.DINNER, Visit.FLIGHT);
        var now = Visit.with(Visit.TALKS, Visit.FLIGHT.withMoment(Moment.POOLED), Visit.WALK);
        var calendar = Calendars.of(now, List.of(pooled, removed), bilingual());
        assertEquals(
                List.of(
                        "UID:visit.talks@retinue CONFIRMED",
                        "UID:visit.walk@retinue CANCELLED",
                        "UID:visit.dinner@retinue CANCELLED",
                        "UID:visit.flight@retinue CANCELLED"),
                standings(calendar));
        assertEquals(new Calendar.Counts(4, 1, 3, 1), calendar.counts());
        assertEquals(Set.of(0), calendar.drawnFrom());
    }

    @Test
    void aTrackAndAPersonHaveTheirOwnItems() {
        var tour = Visit.with(Visit.hosted(Visit.TALKS), Visit.WALK, Visit.FLIGHT);
        var order = bilingual();
        assertEquals(
                List.of("UID:visit.walk@retinue CANCELLED"),
                standings(
                        Calendars.of(
                                tour,
                                List.of(),
                                new CalendarOrder(
                                        order.words(),
                                        Optional.of(Visit.SPOUSE),
                                        Optional.empty(),
                                        0,
                                        Visit.NOW,
                                        ""))));
        assertEquals(List.of("UID:visit.talks@retinue CONFIRMED"), of(Visit.HOST, tour, order));
        assertEquals(List.of(), of(new PersonId("nobody"), tour, order));
    }

    private static List<String> of(PersonId person, Tour tour, CalendarOrder order) {
        return standings(
                Calendars.of(
                        tour,
                        List.of(),
                        new CalendarOrder(
                                order.words(),
                                Optional.empty(),
                                Optional.of(person),
                                0,
                                Visit.NOW,
                                "")));
    }

    @Test
    void linesAreFoldedBetweenLettersAndHoldNoControls() {
        var title = "𠮷野家🛰️é\u0000\u0007 \"x\"; \\ 北京".repeat(30) + "\r\nnext\u2028line";
        var item = Visit.TALKS.withTitle(Text.english(title));
        var calendar = Calendars.of(Visit.with(item), List.of(), bilingual());
        for (var line : new String(calendar.file(), UTF_8).split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD") || line.matches("(?s).*[\\x00-\\x1f].*"), line);
        }
        assertTrue(calendar.text().contains("next"), "the text that is searched holds every word");
    }

    @Test
    void theThreeWordsOfCalendarsStandForTheEightOfOurs() {
        var words =
                List.of(ConfirmationState.values()).stream()
                        .map(state -> Visit.TALKS.withStanding(Standing.in(state)))
                        .flatMap(item ->
                                standings(Calendars.of(Visit.with(item), List.of(), bilingual()))
                                        .stream())
                        .map(standing -> standing.split(" ", -1)[1])
                        .toList();
        assertEquals(
                List.of(
                        "TENTATIVE",
                        "TENTATIVE",
                        "TENTATIVE",
                        "CONFIRMED",
                        "TENTATIVE",
                        "CANCELLED",
                        "CANCELLED",
                        "CONFIRMED"),
                words);
    }

    private static CalendarOrder bilingual() {
        return Visit.order(Language.ENGLISH, Language.CHINESE);
    }

    private static List<String> lines(Calendar calendar) {
        return calendar.text().lines().toList();
    }

    private static List<String> standings(Calendar calendar) {
        var lines = lines(calendar);
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).startsWith("UID:"))
                .mapToObj(place ->
                        lines.get(place) + " " + lines.get(place + 3).replace("STATUS:", ""))
                .toList();
    }
}
