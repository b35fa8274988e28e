package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Text;

class EditsTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private static final Text TITLE = Text.english("Factory");
    private static final Engagement A = visit("a", BYD, "09:00", "10:00").withTitle(TITLE);
    private static final Engagement B = visit("b", HUAWEI, "11:00", "12:00");

    @Test
    void anItemIsAddedWithTheSitesItNames() {
        var edit = Edits.add(B, KNOWN);
        assertEquals(tour(A, B), edit.on(tour(A)));
        assertEquals(Deed.ADD_ITEM, edit.deed());
    }

    @Test
    void anItemIsChangedAsItIsAtThatMoment() {
        var edit = Edits.change(Deed.CHANGE_NOTES, A, item -> item.withMoment(B.moment()));
        var renamed = A.withTitle(Text.english("Renamed meanwhile"));
        assertEquals(tour(renamed.withMoment(B.moment())), edit.on(tour(renamed)));
        assertEquals(new Edit(Deed.CHANGE_NOTES, TITLE, edit.change()), edit);
    }

    @Test
    void whatIsNoLongerThereIsLeftAlone() {
        var gone = tour(B);
        assertEquals(gone, Edits.change(Deed.CHANGE_TIME, A, item -> item).on(gone));
        assertEquals(gone, Edits.remove(Set.of(A.id()), TITLE).on(gone));
        assertEquals(gone, Edits.moveToPool(A).on(gone));
    }

    @Test
    void itemsAreRemovedTogether() {
        assertEquals(tour(), Edits.remove(Set.of(A.id(), B.id()), TITLE).on(tour(A, B)));
        assertEquals(tour(B), Edits.remove(Set.of(A.id()), TITLE).on(tour(A, B)));
    }

    @Test
    void anItemGoesToTheEndOfThePool() {
        var pooled = Edits.moveToPool(A).on(tour(A, B));
        assertEquals(List.of(A.withMoment(new Moment.Pooled(0, HOUR))), pooled.pool());
        var both = Edits.moveToPool(B).on(pooled);
        assertEquals(
                List.of(
                        A.withMoment(new Moment.Pooled(0, HOUR)),
                        B.withMoment(new Moment.Pooled(1, HOUR))),
                both.pool());
        var anchored = A.withStanding(A.standing().withAnchored(true));
        assertEquals(tour(anchored), Edits.moveToPool(anchored).on(tour(anchored)));
    }

    @Test
    void theDelegationIsChangedAsItIsByThen() {
        var tour = tour(A);
        var renamed = tour.withDelegation(tour.delegation().withName(TITLE), Directory.EMPTY);
        assertEquals(
                renamed.delegation().withCountry("DZ"),
                Edits.changeDelegation(
                                delegation -> delegation.withCountry("DZ"),
                                Text.EMPTY,
                                Directory.EMPTY)
                        .on(renamed)
                        .delegation());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                changed("another time", true, A.withMoment(B.moment())),
                changed("another end", true, until("10:30")),
                changed("another day", true, A.withMoment(tomorrow())),
                changed("no time yet", true, A.withMoment(new Moment.ToBeConfirmed(MONDAY, 0))),
                changed("the pool", true, A.withMoment(Moment.POOLED)),
                changed("another site", true, A.withPlace(Place.at(HUAWEI))),
                changed("another title", false, A.withTitle(Text.english("Plant"))),
                changed("an anchor", false, A.withStanding(A.standing().withAnchored(true))),
                changed("nothing", false, A));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whatWasConfirmedAndIsMovedHasToBeConfirmedAgain(
            String what, boolean again, Engagement like) {
        var confirmed = in(A, ConfirmationState.CONFIRMED);
        var edit = put(in(like, ConfirmationState.CONFIRMED));
        var state = again ? ConfirmationState.RECONFIRM : ConfirmationState.CONFIRMED;
        assertEquals(tour(in(like, state), B), edit.on(tour(confirmed, B)), what);
        for (var other : ConfirmationState.values()) {
            if (other != ConfirmationState.CONFIRMED) {
                var moved = tour(in(like, other));
                assertEquals(moved, put(in(like, other)).on(tour(in(A, other))), what);
                assertEquals(moved, put(in(like, other)).on(tour(confirmed)), what);
            }
        }
    }

    @Test
    void aNewPlaceInTheOrderOfADayIsNoOtherTime() {
        var first = in(A, ConfirmationState.CONFIRMED).withMoment(unsure(0));
        assertEquals(
                tour(first.withMoment(unsure(1))),
                put(first.withMoment(unsure(1))).on(tour(first)));
    }

    @Test
    void whoeverSaysItIsConfirmedAtTheNewTimeIsBelieved() {
        var asked = in(A, ConfirmationState.REQUESTED);
        var confirmed = in(A, ConfirmationState.CONFIRMED).withMoment(B.moment());
        assertEquals(tour(confirmed), put(confirmed).on(tour(asked)));
    }

    private static Edit put(Engagement item) {
        return new Edit(Deed.CHANGE_TIME, TITLE, tour -> tour.with(item, KNOWN));
    }

    private static Arguments changed(String what, boolean again, Engagement like) {
        return Arguments.of(what, again, like);
    }

    private static Engagement in(Engagement item, ConfirmationState state) {
        return item.withStanding(
                item.standing().withConfirmation(item.standing().confirmation().withState(state)));
    }

    private static Engagement until(String end) {
        return visit("a", BYD, "09:00", end).withTitle(TITLE);
    }

    private static Moment tomorrow() {
        return visit("a", BYD, TUESDAY.atTime(9, 0), TUESDAY, "10:00").moment();
    }

    private static Moment unsure(int place) {
        return new Moment.ToBeConfirmed(MONDAY, place);
    }
}
