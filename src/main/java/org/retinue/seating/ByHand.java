package org.retinue.seating;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retinue.tour.PersonId;
import org.retinue.tour.Seat;

/// The seats given by hand to people who take part, by table and number. Of two who were given the
/// same seat the first has it.
record ByHand(Map<Integer, Map<Integer, Attendee>> tables) {

    static ByHand of(List<Seat> seats, Attendance attendance, int tables) {
        var people = new LinkedHashMap<PersonId, Attendee>();
        attendance.people().forEach(who -> people.put(who.person(), who));
        var given = new TreeMap<Integer, Map<Integer, Attendee>>();
        for (var seat : seats) {
            var who = people.get(seat.person());
            if (who != null && seat.table() <= tables) {
                given.computeIfAbsent(seat.table(), _ -> new TreeMap<>())
                        .putIfAbsent(seat.number(), who);
            }
        }
        return new ByHand(given);
    }

    Map<Integer, Attendee> at(int table) {
        return tables.getOrDefault(table, Map.of());
    }

    /// The highest number that was given at a table.
    int highest(int table) {
        return at(table).keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// Who has no seat by hand.
    List<Attendee> others(Collection<Attendee> people) {
        return people.stream()
                .filter(who ->
                        tables.values().stream().noneMatch(seats -> seats.containsValue(who)))
                .toList();
    }

    /// The numbers of the tables at which somebody was given a seat.
    TreeSet<Integer> numbers() {
        return new TreeSet<>(tables.keySet());
    }
}
