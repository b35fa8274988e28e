package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Briefing;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Words;

class ProgrammeSheetTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void daysStandOneBelowTheOtherWithRoomForMoreAndThePoolAtTheEnd() {
        assertEquals(
                List.of(
                        "# Monday 14 Sept 2026",
                        "09:00|10:00|1:00|Company visit|||BYD|||Principal|Tentative",
                        "10:00||||Type to add an item||||||",
                        "# Tuesday 15 Sept 2026",
                        "||||Type to add an item||||||",
                        "# Wednesday 16 Sept 2026",
                        "||||Type to add an item||||||",
                        "# Pool: wanted, not yet placed in time",
                        "||||Type to add something wanted||||||"),
                shown(Plain.withVisit("09:00", "10:00")));
    }

    @Test
    void aDayOutsideTheTourSaysSo() {
        var early =
                Plain.withVisit("09:00", "10:00")
                        .with(
                                Plain.VISIT,
                                item -> item.withMoment(Plain.timed(-1, "23:00", 0, "01:00")));
        assertEquals(
                List.of(
                        "# Sunday 13 Sept 2026   ·   outside the dates of the tour",
                        "23:00|01:00 +1|2:00|Company visit|||BYD|||Principal|Tentative"),
                shown(early).subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START|10:15|10:15-11:15 COMPANY_VISIT at byd",
                "END|+30|09:00-09:30 COMPANY_VISIT at byd",
                "DURATION|90|09:00-10:30 COMPANY_VISIT at byd",
                "DURATION|0:45|09:00-09:45 COMPANY_VISIT at byd",
                "DURATION|1h30|09:00-10:30 COMPANY_VISIT at byd",
                "DURATION|1.5h|09:00-10:30 COMPANY_VISIT at byd",
                "DURATION|1小时30分|09:00-10:30 COMPANY_VISIT at byd",
                "DURATION|一个半小时|09:00-10:30 COMPANY_VISIT at byd",
                "KIND|talks|09:00-10:00 TALKS at byd",
                "KIND|宴会|09:00-10:00 BANQUET at byd",
                "KIND||09:00-10:00 OTHER at byd",
                "KIND|motor|09:00-10:00 MOTORCADE null to byd",
                "TITLE|Tour of the plant|09:00-10:00 COMPANY_VISIT at byd 'Tour of the plant'",
                "OTHER_TITLE|参观工厂|09:00-10:00 COMPANY_VISIT at byd '参观工厂'",
                "SITE|hua|09:00-10:00 COMPANY_VISIT at huawei",
                "SITE|华为|09:00-10:00 COMPANY_VISIT at huawei",
                "SITE||09:00-10:00 COMPANY_VISIT at null",
                "ROOM|展|09:00-10:00 COMPANY_VISIT at byd in hall",
                "HOST|li|09:00-10:00 COMPANY_VISIT at byd host li",
                "TRACK|spouse|09:00-10:00 COMPANY_VISIT at byd on [spouse]",
                "TRACK|principal, sp|09:00-10:00 COMPANY_VISIT at byd on [principal, spouse]",
                "CONFIRMATION|conf|09:00-10:00 COMPANY_VISIT at byd CONFIRMED",
                "CONFIRMATION|已商洽|09:00-10:00 COMPANY_VISIT at byd REQUESTED",
            })
    void typingChangesTheItem(Column column, String typed, String expected) {
        var tour = Plain.withVisit("09:00", "10:00");
        var after = entered(tour, item(), column, typed == null ? "" : typed);
        assertEquals(expected, told(after.item(Plain.VISIT).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "START, soon, NO_TIME",
        "END, later, NO_END",
        "KIND, qqq, NO_KIND",
        "TRACK, qqq, NO_TRACK",
        "TRACK, '', NO_TRACK",
        "CONFIRMATION, qqq, NO_STATE",
    })
    void whatMeansNothingIsRefusedWithTheReason(Column column, String typed, Refusal why) {
        assertEquals(
                new Outcome.Refused<LineId>(WORDS.name(why)),
                sheet(Plain.withVisit("09:00", "10:00"))
                        .enter(new Spot<>(item(), column), typed, Optional.empty()));
    }

    @Test
    void enteringWhatIsThereChangesNothing() {
        var sheet = sheet(Plain.withVisit("09:00", "10:00"));
        for (var column :
                List.of(Column.START, Column.END, Column.KIND, Column.SITE, Column.TRACK)) {
            var spot = new Spot<LineId, Column>(item(), column);
            var typed = sheet.lines().get(1).cell(column).typed();
            assertEquals(new Outcome.Unchanged<>(), sheet.enter(spot, typed, Optional.empty()));
        }
    }

    @Test
    void typingOnTheLastLineAddsAnItem() {
        var day = Optional.of(Plain.FIRST.plusDays(1));
        assertEquals(
                List.of("tbc|||Other|Signing|||||Principal|Tentative"),
                shownOn(entered(Plain.EMPTY, new LineId.OfNew(day), Column.TITLE, "Signing"), 1));
        assertEquals(
                List.of("09:30|10:30|1:00|Other||||||Principal|Tentative"),
                shownOn(
                        entered(Plain.EMPTY, new LineId.OfNew(day), Column.START, "9:30-10:30"),
                        1));
        assertEquals(
                List.of("tbc|||Company visit|||BYD|||Principal|Tentative"),
                shownOn(entered(Plain.EMPTY, new LineId.OfNew(day), Column.SITE, "byd"), 1));
        var pooled = entered(Plain.EMPTY, new LineId.OfNew(Optional.empty()), Column.SITE, "byd");
        assertEquals(new Moment.Pooled(0), pooled.items().getFirst().moment());
    }

    @Test
    void anUnknownSiteIsOfferedAsNew() {
        var sheet = sheet(Plain.withVisit("09:00", "10:00"));
        var spot = new Spot<LineId, Column>(item(), Column.SITE);
        assertEquals(List.of(Offer.ofNew("New site: 腾讯")), sheet.offers(spot, "腾讯"));
        var after = entered(sheet.tour(), item(), Column.SITE, "腾讯");
        var site = after.items().getFirst().startSite().flatMap(after.directory()::site);
        assertEquals(Optional.of(Text.in(Language.CHINESE, "腾讯")), site.map(found -> found.name()));
    }

    @Test
    void aLegIsTypedAsAWay() {
        var leg = entered(Plain.withVisit("09:00", "10:00"), item(), Column.KIND, "car");
        assertEquals("09:00-10:00 CAR huawei to byd", told(enteredVisit(leg, "hua > byd")));
        assertEquals("09:00-10:00 CAR null to huawei", told(enteredVisit(leg, "huawei")));
        assertEquals("09:00-10:00 CAR huawei to null", told(enteredVisit(leg, "huawei →")));
        assertEquals("09:00-10:00 CAR null to null", told(enteredVisit(leg, "")));
        var later = leg.with(Plain.visit("07:00", "08:00").withId(new ItemId("a")), Plain.OFFICE);
        assertEquals("09:00-10:00 CAR byd to huawei", told(enteredVisit(later, "huawei")));
    }

    @Test
    void aLegKeepsItsWayWhenItsKindIsEmptied() {
        var leg = entered(Plain.withVisit("09:00", "10:00"), item(), Column.KIND, "car");
        assertEquals(leg, entered(leg, item(), Column.KIND, ""));
    }

    @ParameterizedTest
    @CsvSource({"brief", "cue", "room", "dress", "press"})
    void whatALegCannotSayIsNotLostByTyping(String what) {
        var visit = Plain.visit("09:00", "10:00");
        var brief = Text.english("Hands are shaken");
        var full =
                switch (what) {
                    case "brief" -> visit.withBriefing(Briefing.NONE.withText(brief));
                    case "cue" ->
                            visit.withBriefing(
                                    Briefing.NONE.withRunOfShow(List.of(new Cue(0, brief))));
                    case "room" ->
                            visit.withPlace(
                                    new Place(
                                            Optional.of(Plain.BYD),
                                            Optional.of(new RoomId("hall"))));
                    case "dress" -> visit.withManner(Manner.UNDECIDED.withDress(brief));
                    default -> visit.withManner(Manner.UNDECIDED.withPress(PressAccess.OPEN));
                };
        assertEquals(
                new Outcome.Refused<LineId>(WORDS.name(Refusal.MORE_THAN_A_LEG)),
                sheet(Plain.EMPTY.with(full, Plain.OFFICE))
                        .enter(new Spot<>(item(), Column.KIND), "car", Optional.empty()));
    }

    @Test
    void aLegDoesNotRepeatWhereTheLineAboveHasCome() {
        var leg =
                Leg.of(
                                new ItemId("leg"),
                                LegMode.CAR,
                                Route.between(Plain.BYD, Plain.HUAWEI),
                                Plain.PRINCIPAL)
                        .withMoment(Plain.timed(0, "10:00", 0, "10:30"));
        var tour = Plain.withVisit("09:00", "10:00").with(leg, Plain.OFFICE);
        assertEquals("10:00|10:30|0:30|Car|||→ Huawei|||Principal|Tentative", shown(tour).get(2));
        assertEquals("BYD → Huawei", sheet(tour).lines().get(2).cell(Column.SITE).typed());
        assertEquals(
                "10:00|10:30|0:30|Car|||BYD → Huawei|||Principal|Tentative",
                shown(tour.without(Plain.VISIT)).get(1));
    }

    private static Item enteredVisit(Tour tour, String typed) {
        return entered(tour, item(), Column.SITE, typed).item(Plain.VISIT).orElseThrow();
    }

    private static Tour entered(Tour tour, LineId line, Column column, String typed) {
        var outcome = sheet(tour).enter(new Spot<>(line, column), typed, Optional.empty());
        return outcome instanceof Outcome.Made<LineId>(var edit, _, _) ? edit.on(tour) : tour;
    }

    private static LineId item() {
        return new LineId.OfItem(Plain.VISIT);
    }

    private static ProgrammeSheet sheet(Tour tour) {
        return new ProgrammeSheet(tour, Plain.OFFICE, List.of(), WORDS);
    }

    private static List<String> shownOn(Tour tour, int day) {
        var shown = shown(tour);
        var heading = shown.indexOf("# " + WORDS.weekday(date(day)) + " " + WORDS.date(date(day)));
        return shown.stream()
                .skip(heading + 1L)
                .takeWhile(line -> !line.contains("Type to"))
                .toList();
    }

    private static LocalDate date(int day) {
        return Plain.FIRST.plusDays(day);
    }

    private static List<String> shown(Tour tour) {
        return sheet(tour).lines().stream()
                .map(line ->
                        line.isHeading()
                                ? "# " + line.caption()
                                : List.of(Column.values()).stream()
                                        .skip(1)
                                        .map(column -> line.cell(column).shown())
                                        .collect(Collectors.joining("|")))
                .toList();
    }

    /// The item in short; only what differs from the plain visit is told of its party.
    private static String told(Item item) {
        var moment = (Moment.Timed) item.moment();
        var told = new StringBuilder();
        told.append(moment.start().toLocalTime()).append('-').append(moment.end().toLocalTime());
        switch (item) {
            case Engagement engagement -> {
                told.append(' ').append(engagement.kind());
                told.append(" at ").append(engagement.place().site().orElse(null));
                engagement.place().room().ifPresent(room -> told.append(" in ").append(room));
            }
            case Leg leg ->
                    told.append(' ')
                            .append(leg.mode())
                            .append(' ')
                            .append(leg.route().from().orElse(null))
                            .append(" to ")
                            .append(leg.route().to().orElse(null));
        }
        item.title().forms().values().forEach(form -> told.append(" '").append(form).append('\''));
        item.party().reception().lead().ifPresent(host -> told.append(" host ").append(host));
        if (!item.party().tracks().equals(List.of(Plain.PRINCIPAL))) {
            told.append(" on ").append(item.party().tracks());
        }
        var state = item.standing().confirmation().state();
        if (state != ConfirmationState.TENTATIVE) {
            told.append(' ').append(state);
        }
        return told.toString();
    }
}
