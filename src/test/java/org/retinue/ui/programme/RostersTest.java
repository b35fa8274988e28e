package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;
import org.retinue.words.Words;

class RostersTest {

    private static final Tour TOUR = Plain.withVisit("09:00", "10:00");

    @ParameterizedTest
    @EnumSource(
            value = Roster.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VEHICLES"})
    void peopleAreAddedInOrderOnceAndRemoved(Roster roster) {
        var two = add(add(add(TOUR, roster, "li"), roster, "wang"), roster, "li");
        assertEquals(List.of("Li Mei", "Wang Chuan"), members(two, roster));
        var one = on(two, rosters(two).remove(item(two), roster, "li"));
        assertEquals(List.of("Wang Chuan"), members(one, roster));
        for (var other : Roster.values()) {
            if (other != roster) {
                assertEquals(List.of(), members(one, other));
            }
        }
    }

    @Test
    void somebodyUnknownIsNew() {
        var tour = add(TOUR, Roster.GREETERS, "赵雷");
        assertEquals(List.of("赵雷"), members(tour, Roster.GREETERS));
    }

    @Test
    void anUnknownVehicleIsNewWithItsName() {
        var tour = add(TOUR, Roster.VEHICLES, "Coach 3");
        assertEquals(List.of("Coach 3"), members(tour, Roster.VEHICLES));
        assertEquals(1, tour.directory().vehicles().size());
        assertEquals(
                new Typed.Refused<>(Refusal.NO_VEHICLE),
                rosters(TOUR).add(item(TOUR), Roster.VEHICLES, " ", Optional.empty()));
    }

    @Test
    void delegatesAreOfferedAndStandInOrderOfPrecedence() {
        var li = new PersonId("li");
        var wang = new PersonId("wang");
        var minister = Plain.OFFICE.person(wang).orElseThrow().withRank(Rank.of(4));
        var delegation =
                Delegation.named(Text.EMPTY, "ZM")
                        .withDelegates(
                                List.of(
                                        Delegate.of(
                                                li, DelegateRole.OFFICIAL_SUITE, Plain.PRINCIPAL),
                                        Delegate.of(
                                                wang,
                                                DelegateRole.OFFICIAL_SUITE,
                                                Plain.PRINCIPAL)))
                        .withPrecedence(Precedence.AS_ENTERED.withOrder(PrecedenceOrder.BY_RANK));
        var tour = TOUR.withDelegation(delegation, Plain.OFFICE.with(minister));
        assertEquals(
                List.of("Wang Chuan", "Li Mei"),
                rosters(tour).offers(Roster.GUESTS, "").stream().map(Offer::label).toList());
        assertEquals(List.of("Wang Chuan", "Li Mei"), members(tour, Roster.GUESTS));
        assertEquals(
                List.of("Li Mei", "Wang Chuan"),
                rosters(tour).offers(Roster.GREETERS, "").stream().map(Offer::label).toList());
    }

    private static Tour add(Tour tour, Roster roster, String typed) {
        return rosters(tour).add(item(tour), roster, typed, Optional.empty())
                        instanceof Typed.Meant<Change>(var change)
                ? on(tour, change)
                : tour;
    }

    private static Tour on(Tour tour, Change change) {
        return change.of(item(tour)).on(tour);
    }

    private static List<String> members(Tour tour, Roster roster) {
        return rosters(tour).members(item(tour), roster).stream().map(Offer::label).toList();
    }

    private static Item item(Tour tour) {
        return tour.item(Plain.VISIT).orElseThrow();
    }

    private static Rosters rosters(Tour tour) {
        return new ProgrammeSheet(tour, Plain.OFFICE, List.of(), Words.in(Language.ENGLISH))
                .rosters();
    }
}
