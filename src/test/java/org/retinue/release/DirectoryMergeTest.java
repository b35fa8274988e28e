package org.retinue.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Directory;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;

class DirectoryMergeTest {

    private static final Site ZONE = site("zone");
    private static final Site PARK = within(site("park"), ZONE);
    private static final Site HUB = within(site("hub"), PARK);
    private static final Site HALL = site("hall").withRooms(List.of(room("a", 10), room("b", 10)));

    @Test
    void aSiteStaysWhileSomethingLiesWithinIt() {
        var base = sites(ZONE, PARK);
        var mine = sites(ZONE, PARK, HUB);
        var theirs = sites();
        var all = new DirectoryMerge(mine, List.of());
        assertEquals(all, DirectoryMerge.of(base, mine, theirs));
        assertEquals(all, DirectoryMerge.of(base, theirs, mine));
        assertEquals(new DirectoryMerge(theirs, List.of()), DirectoryMerge.of(base, base, theirs));
    }

    @Test
    void aSiteMovedIntoOneThatTheOtherSideRemovedBringsItBack() {
        var base = sites(ZONE, HALL);
        var mine = sites(ZONE, within(HALL, ZONE));
        assertEquals(
                new DirectoryMerge(mine, List.of()), DirectoryMerge.of(base, mine, sites(HALL)));
    }

    @Test
    void whoIsMadeAContactStaysThoughTheOtherSideRemovedThem() {
        var li = Person.named(new PersonId("li"), Text.english("Li"));
        var base = sites(HALL).with(li);
        var mine = base.with(HALL.withContacts(List.of(li.id())));
        var theirs = base.without(li.id());
        assertEquals(new DirectoryMerge(mine, List.of()), DirectoryMerge.of(base, mine, theirs));
        assertEquals(new DirectoryMerge(mine, List.of()), DirectoryMerge.of(base, theirs, mine));
    }

    @Test
    void differentFieldsOfOneRoomAreBothKept() {
        var mine = HALL.withRooms(List.of(room("a", 20), room("b", 10)));
        var theirs = HALL.withRooms(List.of(room("a", 10), room("new", 5), room("b", 30)));
        assertEquals(
                new DirectoryMerge(
                        sites(
                                HALL.withRooms(
                                        List.of(room("a", 20), room("new", 5), room("b", 30)))),
                        List.of()),
                DirectoryMerge.of(sites(HALL), sites(mine), sites(theirs)));
    }

    @Test
    void theSameFieldIsMineAndTheConflictIsTold() {
        var mine = HALL.withRooms(List.of(room("a", 20), room("b", 10)));
        var theirs = HALL.withRooms(List.of(room("a", 30), room("b", 10)));
        assertEquals(
                new DirectoryMerge(
                        sites(mine),
                        List.of(
                                new Conflict(
                                        "sites/hall/rooms/a/capacity",
                                        Optional.of(OptionalInt.of(10)),
                                        OptionalInt.of(20),
                                        OptionalInt.of(30)))),
                DirectoryMerge.of(sites(HALL), sites(mine), sites(theirs)));
    }

    @Test
    void hoursAreMergedDayByDay() {
        var base = HALL.withHours(hours(9, 9));
        var mine = HALL.withHours(hours(8, 9));
        var theirs = HALL.withHours(hours(9, 10));
        assertEquals(
                new DirectoryMerge(sites(HALL.withHours(hours(8, 10))), List.of()),
                DirectoryMerge.of(sites(base), sites(mine), sites(theirs)));
        var other = HALL.withHours(hours(10, 9));
        assertEquals(
                new DirectoryMerge(
                        sites(mine),
                        List.of(
                                new Conflict(
                                        "sites/hall/hours/week/MONDAY",
                                        Optional.of(Optional.of(opening(9))),
                                        Optional.of(opening(8)),
                                        Optional.of(opening(10))))),
                DirectoryMerge.of(sites(base), sites(mine), sites(other)));
    }

    @Test
    void aNameOfWhichEachSideTookAHalfIsMine() {
        var base = people(Text.of("Li Na", "李娜"));
        var mine = people(Text.english("Li Na"));
        var theirs = people(Text.of("", "李娜"));
        assertEquals(
                new DirectoryMerge(
                        mine,
                        List.of(
                                new Conflict(
                                        "people/li/name",
                                        Optional.of(Text.of("Li Na", "李娜")),
                                        Text.english("Li Na"),
                                        Text.of("", "李娜")))),
                DirectoryMerge.of(base, mine, theirs));
    }

    private static Site site(String id) {
        return Site.named(
                new SiteId(id), SiteKind.COMPANY, Text.english(id), ZoneId.of("Asia/Shanghai"));
    }

    private static Site within(Site inner, Site outer) {
        return inner.withWithin(Optional.of(outer.id()));
    }

    private static Room room(String id, int capacity) {
        return new Room(new RoomId(id), Text.english(id), OptionalInt.of(capacity));
    }

    private static OpeningHours hours(int monday, int tuesday) {
        var week = new TreeMap<DayOfWeek, List<OpeningHours.Opening>>();
        week.put(DayOfWeek.MONDAY, opening(monday));
        week.put(DayOfWeek.TUESDAY, opening(tuesday));
        return new OpeningHours(week, new TreeMap<>());
    }

    private static List<OpeningHours.Opening> opening(int hour) {
        return List.of(new OpeningHours.Opening(LocalTime.of(hour, 0), LocalTime.of(17, 0)));
    }

    private static Directory sites(Site... sites) {
        return Directory.of(List.of(sites), List.of(), List.of());
    }

    private static Directory people(Text name) {
        return Directory.of(List.of(), List.of(Person.named(new PersonId("li"), name)), List.of());
    }
}
