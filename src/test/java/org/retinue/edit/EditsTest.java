package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
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
}
