package org.retinue.seating;

import org.retinue.tour.SeatingForm;

/// Where the seats of one side stand in a room whose door is below.
record SidePlaces(SeatingForm form, boolean isGuests, int seats) {

    private static final int MOST_IN_A_ROW = 11;
    private static final int FIRST_AT_THE_SIDE = 3;
    private static final int MOST_AT_THE_SIDE = 8;

    /// Those who find no place in the first row sit in rows behind it.
    Spot seat(int number) {
        return switch (form) {
            case TALKS_ACROSS -> {
                var along = along(number);
                yield isGuests
                        ? new Spot(1 - along, 0.3 - depth(number))
                        : new Spot(along, 0.7 + depth(number));
            }
            case TALKS_ALONG -> {
                var along = along(number);
                yield isGuests
                        ? new Spot(0.7 + depth(number), 1 - along)
                        : new Spot(0.3 - depth(number), along);
            }
            case ARMCHAIRS -> armchair(number);
            case NONE, ROUND_TABLES -> new Spot(0.5, 0.5);
        };
    }

    /// Behind who leads, and beside whoever sits there already.
    Spot behind(int place) {
        return mirrored(0.42 - place * 0.15, 0.06);
    }

    /// Half of the seats on each hand of who leads, the even numbers on the right one.
    private static double along(int number) {
        var inRow = (number - 1) % MOST_IN_A_ROW + 1;
        var offset = inRow % 2 == 0 ? inRow / 2 : -(inRow - 1) / 2;
        return 0.5 + (double) offset / MOST_IN_A_ROW;
    }

    private double depth(int number) {
        var rows = (Math.max(seats, number) - 1) / MOST_IN_A_ROW + 1;
        return (double) ((number - 1) / MOST_IN_A_ROW) / rows * 0.28;
    }

    /// Two at the head of the room, the others down the side.
    private Spot armchair(int number) {
        if (number < FIRST_AT_THE_SIDE) {
            return mirrored(0.42 - (number - 1) * 0.16, 0.24);
        }
        var atTheSide = Math.max(seats, number) - FIRST_AT_THE_SIDE + 1;
        var columns = atTheSide > MOST_AT_THE_SIDE ? 2 : 1;
        var most = Math.max(MOST_AT_THE_SIDE, (atTheSide + columns - 1) / columns);
        var place = number - FIRST_AT_THE_SIDE;
        var x = place < most ? 0.21 : 0.06;
        return mirrored(x, 0.36 + 0.6 * (place % most) / (most - 1));
    }

    /// The guests sit on the left of the drawing, which is the right hand of the host.
    private Spot mirrored(double x, double y) {
        return new Spot(isGuests ? x : 1 - x, y);
    }
}
