package org.retinue.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;

/// Two sides that face each other at talks, or sit in armchairs: the guests are table 1, the hosts
/// table 2.
///
/// At talks the two sides sit by precedence outwards from who leads. The interpreter of the hosts
/// sits on the right of their lead, that of the guests on the left of theirs, as Chinese practice
/// has it; note-takers at the ends. In armchairs the guest of honour is on the right of the host,
/// the others follow along each side, and the interpreters sit behind.
record Sides(SeatingForm form, Attendance attendance) {

    private static final int GUESTS = 1;
    private static final int HOSTS = 2;
    private static final int RIGHT_OF_THE_LEAD = 2;
    private static final int LEFT_OF_THE_LEAD = 3;

    List<Table> seated(List<Seat> seats) {
        var byHand = ByHand.of(seats, attendance, HOSTS);
        var sides = List.of(side(GUESTS, byHand), side(HOSTS, byHand));
        var longer = sides.stream().mapToInt(Side::size).max().orElse(0);
        return sides.stream().map(side -> table(side, longer, byHand)).toList();
    }

    private Side side(int table, ByHand byHand) {
        var isGuests = table == GUESTS;
        var taken = new TreeMap<>(byHand.at(table));
        var interpreters = byHand.others(attendance.of(SeatRole.INTERPRETER, isGuests));
        var beside = isGuests ? LEFT_OF_THE_LEAD : RIGHT_OF_THE_LEAD;
        if (form != SeatingForm.ARMCHAIRS
                && !interpreters.isEmpty()
                && !taken.containsKey(beside)) {
            taken.put(beside, interpreters.getFirst());
            interpreters = interpreters.subList(1, interpreters.size());
        }
        var role = isGuests ? SeatRole.GUEST : SeatRole.HOST;
        byHand.others(attendance.of(role, isGuests)).forEach(who -> taken.put(free(taken), who));
        byHand.others(attendance.of(SeatRole.NOTE_TAKER, isGuests))
                .forEach(who -> taken.put(free(taken), who));
        var behind = new ArrayList<Integer>();
        for (var who : interpreters) {
            var number = free(taken);
            taken.put(number, who);
            behind.add(number);
        }
        return new Side(table, taken, form == SeatingForm.ARMCHAIRS ? behind : List.of());
    }

    /// The first number that nobody has.
    private static int free(Map<Integer, Attendee> taken) {
        var number = 1;
        while (taken.containsKey(number)) {
            number++;
        }
        return number;
    }

    private Table table(Side side, int longer, ByHand byHand) {
        var places = new SidePlaces(form, side.table == GUESTS, longer);
        var chairs = new ArrayList<Chair>();
        side.taken.forEach((number, who) -> {
            var behind = side.behind.indexOf(number);
            var spot = behind < 0 ? places.seat(number) : places.behind(behind);
            var isByHand = byHand.at(side.table).containsKey(number);
            chairs.add(new Chair(number, who.person(), who.role(), isByHand, spot));
        });
        return new Table(side.table, side.size(), chairs);
    }

    /// Who sits in which seat of a side, and which of these seats stand behind who leads.
    private record Side(int table, TreeMap<Integer, Attendee> taken, List<Integer> behind) {

        int size() {
            return taken.isEmpty() ? 0 : taken.lastKey();
        }
    }
}
