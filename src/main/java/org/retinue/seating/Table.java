package org.retinue.seating;

import java.util.Comparator;
import java.util.List;

/// A round table, or one side at talks and in armchairs, as [org.retinue.tour.Seat] counts them:
/// how many can sit there, and the seats that are taken, in the order of their numbers. At a round
/// table the chairs stand in a drawing of the table alone, else in one of the room.
public record Table(int number, int size, List<Chair> chairs) {

    public Table {
        chairs = chairs.stream().sorted(Comparator.comparingInt(Chair::number)).toList();
    }
}
