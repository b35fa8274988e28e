package org.retinue.seating;

import org.retinue.tour.SeatingForm;

/// Where the seats of one side stand in a room whose door is below, if the longer of the two sides
/// has so many.
record SidePlaces(SeatingForm form, boolean isGuests, int seats) {

    private static final int FEWEST_IN_A_ROW = 5;
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
        return mirrored(Math.max(0.08, 0.42 - place * 0.16), 0.05);
    }

    /// Half of the seats on each hand of who leads, the even numbers on the right one.
    private double along(int number) {
        var inRow = (number - 1) % row() + 1;
        var offset = inRow % 2 == 0 ? inRow / 2 : -(inRow - 1) / 2;
        return 0.5 + (double) offset / row();
    }

    private double depth(int number) {
        var rows = (seats - 1) / row() + 1;
        var behind = (number - 1) / row();
        return 0.28 * behind / rows;
    }

    /// An odd number, so that who leads sits in the middle.
    private int row() {
        return Math.clamp(seats / 2 * 2L + 1, FEWEST_IN_A_ROW, MOST_IN_A_ROW);
    }

    /// Two at the head of the room, the others down the side, in as many columns as they need.
    private Spot armchair(int number) {
        if (number < FIRST_AT_THE_SIDE) {
            return mirrored(0.42 - (number - 1) * 0.16, 0.22);
        }
        var atTheSide = seats - FIRST_AT_THE_SIDE + 1;
        var columns = columns(atTheSide);
        var most = Math.max(FEWEST_IN_A_ROW, (atTheSide + columns - 1) / columns);
        var place = number - FIRST_AT_THE_SIDE;
        var step = columns > 2 ? 0.11 : 0.15;
        var x = (columns > 2 ? 0.28 : 0.24) - Math.min(columns - 1, place / most) * step;
        return mirrored(x, 0.4 + 0.53 * (place % most) / (most - 1));
    }

    private static int columns(int atTheSide) {
        if (atTheSide <= MOST_AT_THE_SIDE) {
            return 1;
        }
        return atTheSide <= 2 * MOST_AT_THE_SIDE + 2 ? 2 : 3;
    }

    /// The guests sit on the left of the drawing, which is the right hand of the host.
    private Spot mirrored(double x, double y) {
        return new Spot(isGuests ? x : 1 - x, y);
    }
}
