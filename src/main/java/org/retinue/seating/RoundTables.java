package org.retinue.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.retinue.tour.Seat;

/// Round tables, the host's first. At each a host sits in seat 1, the first guest on the host's
/// right, the next one on the left; then hosts and guests in turn, outwards. The interpreter of a
/// table sits on the right of its first guest. Where one side has no more people the other goes on.
final class RoundTables {

    private static final int USUAL = 10;

    private final int capacity;
    private final Attendance attendance;
    private final Deque<Attendee> hosts = new ArrayDeque<>();
    private final Deque<Attendee> guests = new ArrayDeque<>();
    private final Deque<Attendee> interpreters = new ArrayDeque<>();
    private final Deque<Attendee> others = new ArrayDeque<>();

    /// Without a wish, all tables have as many seats, ten at most.
    RoundTables(Attendance attendance, OptionalInt seatsAtTable) {
        this.attendance = attendance;
        var people = Math.max(2, attendance.people().size());
        var tables = (people + USUAL - 1) / USUAL;
        capacity = seatsAtTable.orElse((people + tables - 1) / tables);
    }

    List<Table> seated(List<Seat> seats) {
        var byHand = ByHand.of(seats, attendance, Integer.MAX_VALUE);
        for (var who : byHand.others(attendance.people())) {
            queue(who.role()).add(who);
        }
        var settled = byHand.numbers();
        var tables = new ArrayList<Table>();
        for (var number = 1; left() > 0; number++) {
            settled.remove(number);
            tables.add(table(number, byHand));
        }
        settled.forEach(number -> tables.add(table(number, byHand)));
        return tables.stream().filter(table -> !table.chairs().isEmpty()).toList();
    }

    private Table table(int number, ByHand byHand) {
        var taken = new TreeMap<>(byHand.at(number));
        var size = Math.max(capacity, byHand.highest(number));
        fill(taken, company(number, Math.max(0, capacity - taken.size())), size);
        var chairs = new ArrayList<Chair>();
        taken.forEach((seat, who) ->
                chairs.add(
                        new Chair(
                                seat,
                                who.person(),
                                who.role(),
                                byHand.at(number).containsKey(seat),
                                spot(seat, size))));
        return new Table(number, size, chairs);
    }

    /// Who sits at a table with so many free seats: hosts for half of them at the first, if one is
    /// left for each of the others; then an interpreter, and guests.
    private List<Attendee> company(int table, int free) {
        var company = new ArrayList<Attendee>();
        var tablesAfter = Math.max(0, (left() - free + capacity - 1) / capacity);
        var share =
                table == 1
                        ? Math.min((free + 1) / 2, Math.max(1, hosts.size() - tablesAfter))
                        : (hosts.size() + tablesAfter) / (tablesAfter + 1);
        take(hosts, Math.min(share, free), company);
        if (!guests.isEmpty() && free - company.size() > 1) {
            take(interpreters, 1, company);
        }
        for (var queue : List.of(guests, hosts, interpreters, others)) {
            take(queue, free - company.size(), company);
        }
        return company;
    }

    private static void take(Deque<Attendee> from, int count, List<Attendee> into) {
        for (var taken = 0; taken < count && !from.isEmpty(); taken++) {
            into.add(from.removeFirst());
        }
    }

    private static void fill(Map<Integer, Attendee> taken, List<Attendee> company, int size) {
        var waiting = new ArrayList<>(company);
        for (var place = 0; place < size && !waiting.isEmpty(); place++) {
            var number = number(place, size);
            if (!taken.containsKey(number)) {
                var wanted = wanted(place);
                var next =
                        waiting.stream()
                                .filter(who -> wanted.contains(who.role()))
                                .min(Comparator.comparingInt(who -> wanted.indexOf(who.role())))
                                .orElse(waiting.getFirst());
                waiting.remove(next);
                taken.put(number, next);
            }
        }
    }

    /// The number of the seat at a place in the order of honour: the host's, that on the right of
    /// the host, that on the left, and so on outwards.
    static int number(int place, int size) {
        if (place == 0) {
            return 1;
        }
        return place % 2 == 1 ? size - (place - 1) / 2 : place / 2 + 1;
    }

    /// Who may sit at a place in the order of honour, whom one would rather have there first.
    private static List<SeatRole> wanted(int place) {
        if (place == 0) {
            return List.of(SeatRole.HOST, SeatRole.GUEST);
        }
        if (place == 3) {
            return List.of(SeatRole.INTERPRETER, SeatRole.HOST, SeatRole.GUEST);
        }
        return (place - 1) / 2 % 2 == 0
                ? List.of(SeatRole.GUEST, SeatRole.HOST)
                : List.of(SeatRole.HOST, SeatRole.GUEST);
    }

    private static Spot spot(int number, int size) {
        var angle = 2 * Math.PI * (number - 1) / size;
        return new Spot(0.5 + 0.5 * Math.sin(angle), 0.5 - 0.5 * Math.cos(angle));
    }

    private int left() {
        return hosts.size() + guests.size() + interpreters.size() + others.size();
    }

    private Deque<Attendee> queue(SeatRole role) {
        return switch (role) {
            case HOST -> hosts;
            case GUEST -> guests;
            case INTERPRETER -> interpreters;
            case NOTE_TAKER -> others;
        };
    }
}
