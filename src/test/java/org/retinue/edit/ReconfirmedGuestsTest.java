package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.only;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.check.Visits;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.Reception;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Who is expected by a host that has confirmed. The principal's track has a head and a minister.
class ReconfirmedGuestsTest {

    private static final Item A =
            visit("a", BYD, "09:00", "10:00")
                    .withStanding(Standing.in(ConfirmationState.CONFIRMED));

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("one stays away", A, only(A, HEAD), true),
                Arguments.of("another comes", A, only(A, HEAD, MINISTER, SPOUSE), true),
                Arguments.of("the same by name", A, only(A, MINISTER, HEAD), false),
                Arguments.of("all of another track", A, on(A, SPOUSES), true),
                Arguments.of(
                        "in another order",
                        only(A, HEAD, MINISTER),
                        only(A, MINISTER, HEAD),
                        false),
                Arguments.of("a host is named", A, received(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aHostThatExpectsOthersIsAskedAgain(String what, Item was, Item like, boolean again) {
        assertEquals(
                again ? ConfirmationState.RECONFIRM : ConfirmationState.CONFIRMED,
                state(put(like).on(tour(was))),
                what);
    }

    /// As long as nobody is entered, the track tells who comes.
    @Test
    void withoutADelegationTheTrackCounts() {
        var nobody = tour(A).withDelegation(Delegation.named(Text.EMPTY, ""), Directory.EMPTY);
        assertEquals(ConfirmationState.RECONFIRM, state(put(on(A, SPOUSES)).on(nobody)));
        assertEquals(ConfirmationState.CONFIRMED, state(put(A).on(nobody)));
    }

    @Test
    void whoeverJoinsTheDelegationIsToldWithItsList() {
        var tour = tour(A);
        var smaller = tour.delegation().withDelegates(tour.delegation().delegates().subList(0, 1));
        var edit =
                new Edit(
                        Deed.CHANGE_DELEGATION,
                        Text.EMPTY,
                        like -> like.withDelegation(smaller, Directory.EMPTY));
        assertEquals(ConfirmationState.CONFIRMED, state(edit.on(tour)));
    }

    private static Item received() {
        var reception = new Reception(Optional.of(Visits.HOST), List.of());
        return A.withParty(A.party().withReception(reception));
    }

    private static Edit put(Item item) {
        return new Edit(Deed.CHANGE_GUESTS, Text.EMPTY, like -> like.with(item, Visits.KNOWN));
    }

    private static ConfirmationState state(Tour tour) {
        return tour.items().getFirst().standing().confirmation().state();
    }
}
