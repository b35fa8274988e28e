package org.retinue.seating;

import java.util.List;
import org.retinue.tour.CarFunction;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;

/// As what somebody rides along, in the order in which they choose their seats.
enum Rider {
    HEAD(CarFunction.PRINCIPAL),
    SPOUSE(CarFunction.SPOUSE, CarFunction.PRINCIPAL),
    INTERPRETER_OF_THE_HEAD(CarFunction.PRINCIPAL),
    SUITE(CarFunction.OFFICIAL_SUITE),
    SECURITY(CarFunction.FOLLOW, CarFunction.LEAD),
    PARTY(CarFunction.STAFF, CarFunction.AIDES),
    ON_DUTY(CarFunction.AIDES, CarFunction.STAFF),
    PRESS(CarFunction.PRESS, CarFunction.STAFF);

    /// Where there is still room, once the fitting cars are full; nobody rides in a pilot car or an
    /// ambulance who was not put there by hand.
    private static final List<CarFunction> ANY =
            List.of(
                    CarFunction.AIDES,
                    CarFunction.STAFF,
                    CarFunction.OFFICIAL_SUITE,
                    CarFunction.SPOUSE,
                    CarFunction.FOLLOW,
                    CarFunction.PRESS,
                    CarFunction.LEAD,
                    CarFunction.PRINCIPAL,
                    CarFunction.SPARE,
                    CarFunction.BAGGAGE);

    @SuppressWarnings("ImmutableEnumChecker") // It is made by List.of.
    private final List<CarFunction> fitting;

    Rider(CarFunction... fitting) {
        this.fitting = List.of(fitting);
    }

    List<CarFunction> fitting() {
        return fitting;
    }

    static List<CarFunction> any() {
        return ANY;
    }

    static Rider of(DelegateRole role) {
        return switch (role) {
            case HEAD -> HEAD;
            case SPOUSE -> SPOUSE;
            case DEPUTY_HEAD, OFFICIAL_SUITE -> SUITE;
            case ENTOURAGE, BUSINESS, MEDICAL -> PARTY;
            case PRESS -> PRESS;
            case SECURITY -> SECURITY;
        };
    }

    static Rider of(Duty duty) {
        return switch (duty) {
            case INTERPRETER, LIAISON_OFFICER, NOTE_TAKER, DRIVER -> ON_DUTY;
            case SECURITY -> SECURITY;
            case PHOTOGRAPHER -> PRESS;
        };
    }
}
