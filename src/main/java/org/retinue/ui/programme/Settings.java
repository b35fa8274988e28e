package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;

/// What becomes of an engagement when its seats, its menu or what is signed there changes.
final class Settings {

    private Settings() {}

    static Change form(Optional<SeatingForm> form) {
        return seating(plan -> plan.withForm(form));
    }

    static Change seatsAtTable(OptionalInt seats) {
        return seating(plan -> plan.withSeatsAtTable(seats));
    }

    /// The person sits there, and whoever was put there before sits by precedence.
    static Change seated(Seat seat) {
        return seating(plan ->
                plan.withByHand(
                        Stream.concat(
                                        plan.byHand().stream()
                                                .filter(other ->
                                                        !other.person().equals(seat.person()))
                                                .filter(other -> !isSame(other, seat)),
                                        Stream.of(seat))
                                .toList()));
    }

    private static boolean isSame(Seat one, Seat other) {
        return one.table() == other.table() && one.number() == other.number();
    }

    /// The person sits where precedence puts them.
    static Change unseated(PersonId person) {
        return seating(plan ->
                plan.withByHand(
                        plan.byHand().stream()
                                .filter(seat -> !seat.person().equals(person))
                                .toList()));
    }

    /// Everybody sits where precedence puts them.
    static Change byPrecedence() {
        return seating(plan -> plan.withByHand(List.of()));
    }

    static Change cost(OptionalInt cost) {
        return changed(
                setting -> setting.withMenu(setting.menu().withCostAHead(cost)), Directory.EMPTY);
    }

    static Change dishAdded(Dish dish) {
        return dishes(dishes -> dishes.add(dish));
    }

    /// The one dish instead of the other; one that is no longer there is left alone.
    static Change dish(Dish before, Dish after) {
        return dishes(dishes -> dishes.replaceAll(dish -> dish.equals(before) ? after : dish));
    }

    static Change dishRemoved(Dish unwanted) {
        return dishes(dishes -> dishes.remove(unwanted));
    }

    static Change signatureAdded(Signature signature) {
        return signatures(signatures -> signatures.add(signature), Directory.EMPTY);
    }

    /// The one document instead of the other; the directory knows who signs it.
    static Change signature(Signature before, Signature after, Directory known) {
        return signatures(
                signatures -> signatures.replaceAll(one -> one.equals(before) ? after : one),
                known);
    }

    static Change signatureRemoved(Signature unwanted) {
        return signatures(signatures -> signatures.remove(unwanted), Directory.EMPTY);
    }

    private static Change seating(UnaryOperator<SeatingPlan> change) {
        return changed(
                setting -> setting.withSeating(change.apply(setting.seating())), Directory.EMPTY);
    }

    private static Change dishes(Consumer<List<Dish>> change) {
        return changed(
                setting -> {
                    var dishes = new ArrayList<>(setting.menu().dishes());
                    change.accept(dishes);
                    return setting.withMenu(setting.menu().withDishes(dishes));
                },
                Directory.EMPTY);
    }

    private static Change signatures(Consumer<List<Signature>> change, Directory known) {
        return changed(
                setting -> {
                    var signatures = new ArrayList<>(setting.signatures());
                    change.accept(signatures);
                    return setting.withSignatures(signatures);
                },
                known);
    }

    private static Change changed(UnaryOperator<Setting> change, Directory known) {
        return new Change(
                Deed.CHANGE_SETTING,
                item ->
                        item instanceof Engagement engagement
                                ? engagement.withSetting(change.apply(engagement.setting()))
                                : item,
                known);
    }
}
