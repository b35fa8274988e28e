package org.retinue.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;

/// What a host has confirmed and an edit then gives another time, day or site, or other guests, has
/// to be confirmed again, unless the edit itself says how far it is agreed.
final class Reconfirmation {

    private Reconfirmation() {}

    /// The tour after an edit, with such items to be confirmed again.
    static Tour after(Tour before, Tour after) {
        if (after.items().equals(before.items())) {
            return after;
        }
        var known = before.itemsById();
        var items =
                after.items().stream()
                        .map(item ->
                                Optional.ofNullable(known.get(item.id()))
                                        .filter(was -> isUndone(after, was, item))
                                        .map(_ -> again(item))
                                        .orElse(item))
                        .toList();
        return items.equals(after.items()) ? after : after.withItems(items, Directory.EMPTY);
    }

    private static boolean isUndone(Tour tour, Item before, Item after) {
        return isConfirmed(before)
                && isConfirmed(after)
                && !(Agreed.on(before).equals(Agreed.on(after))
                        && haveSameGuests(tour, before, after));
    }

    /// Whether the edit leaves the item to the same people. Who joins the delegation is told with
    /// its list, and undoes no confirmation.
    private static boolean haveSameGuests(Tour tour, Item before, Item after) {
        var same =
                before.party().guests().equals(after.party().guests())
                        && before.party().tracks().equals(after.party().tracks());
        var now = Set.copyOf(tour.guests(after));
        return same || (!now.isEmpty() && now.equals(Set.copyOf(tour.guests(before))));
    }

    private static boolean isConfirmed(Item item) {
        return item.standing().confirmation().state() == ConfirmationState.CONFIRMED;
    }

    private static Item again(Item item) {
        var standing = item.standing();
        return item.withStanding(
                standing.withConfirmation(
                        standing.confirmation().withState(ConfirmationState.RECONFIRM)));
    }

    /// What the host has agreed to. The place in the order of a day, or of the pool, is none of it.
    private record Agreed(
            Optional<LocalDate> day, List<LocalDateTime> times, List<Optional<SiteId>> sites) {

        static Agreed on(Item item) {
            return new Agreed(
                    item.day(),
                    item.moment() instanceof Moment.Timed(var start, var end)
                            ? List.of(start, end)
                            : List.of(),
                    List.of(item.startSite(), item.endSite()));
        }
    }
}
