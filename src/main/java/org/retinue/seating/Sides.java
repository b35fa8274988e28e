package org.retinue.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        return Stream.of(GUESTS, HOSTS).map(table -> side(table, byHand)).toList();
    }

    private Table side(int table, ByHand byHand) {
        var isGuests = table == GUESTS;
        var taken = new TreeMap<>(byHand.at(table));
        var behind = new ArrayList<Integer>();
        var interpreters = byHand.others(attendance.of(SeatRole.INTERPRETER, isGuests));
        var beside = isGuests ? LEFT_OF_THE_LEAD : RIGHT_OF_THE_LEAD;
        if (form != SeatingForm.ARMCHAIRS
                && !interpreters.isEmpty()
                && !taken.containsKey(beside)) {
            taken.put(beside, interpreters.getFirst());
            interpreters = interpreters.subList(1, interpreters.size());
        }
        var role = isGuests ? SeatRole.GUEST : SeatRole.HOST;
        byHand.others(attendance.of(role, isGuests)).forEach(who -> sit(who, taken));
        byHand.others(attendance.of(SeatRole.NOTE_TAKER, isGuests)).forEach(who -> sit(who, taken));
        interpreters.forEach(who -> behind.add(sit(who, taken)));
        return table(table, taken, form == SeatingForm.ARMCHAIRS ? behind : List.of(), byHand);
    }

    private static int sit(Attendee who, Map<Integer, Attendee> taken) {
        var number = 1;
        while (taken.containsKey(number)) {
            number++;
        }
        taken.put(number, who);
        return number;
    }

    private Table table(
            int table, TreeMap<Integer, Attendee> taken, List<Integer> behind, ByHand byHand) {
        var size = taken.isEmpty() ? 0 : taken.lastKey();
        var places = new SidePlaces(form, table == GUESTS, size);
        var chairs = new ArrayList<Chair>();
        taken.forEach((number, who) -> {
            var spot =
                    behind.contains(number)
                            ? places.behind(behind.indexOf(number))
                            : places.seat(number);
            var isByHand = byHand.at(table).containsKey(number);
            chairs.add(new Chair(number, who.person(), who.role(), isByHand, spot));
        });
        return new Table(table, size, chairs);
    }
}
