package org.retinue.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;

/// What became of an item between two tours: the item as it was, nothing for one that is new; as it
/// is, nothing for one that is gone; and what differs in it, nothing where it came or went as a
/// whole. An item that is called off or goes into the pool is cancelled to those who read the
/// programme, and one that comes back is new.
@CheckReturnValue
public record ItemChange(
        Fate fate, Optional<Item> before, Optional<Item> after, List<FieldChange> fields) {

    public ItemChange {
        if ((before.isEmpty() && fate != Fate.ADDED)
                || (after.isEmpty() && fate != Fate.CANCELLED)) {
            throw new IllegalArgumentException("What is " + fate + " is there before or after");
        }
        fields = List.copyOf(fields);
    }

    /// What can become of an item.
    public enum Fate {
        /// It took place before and does so no more.
        CANCELLED,
        /// It takes place and did not before.
        ADDED,
        /// It takes place at another time or another place; other fields may differ too.
        MOVED,
        /// Something else differs.
        CHANGED
    }

    static ItemChange of(Optional<Item> before, Optional<Item> after, List<FieldChange> fields) {
        if (before.isEmpty()) {
            return new ItemChange(Fate.ADDED, before, after, List.of());
        }
        if (after.isEmpty()) {
            return new ItemChange(Fate.CANCELLED, before, after, List.of());
        }
        return new ItemChange(
                fate(before.orElseThrow(), after.orElseThrow()), before, after, fields);
    }

    private static Fate fate(Item from, Item to) {
        if (stands(from) != stands(to)) {
            return stands(from) ? Fate.CANCELLED : Fate.ADDED;
        }
        return isMoved(from, to) ? Fate.MOVED : Fate.CHANGED;
    }

    /// The item as it is told: as it was where it is cancelled, else as it is.
    public Item item() {
        return (fate == Fate.CANCELLED ? before : after).orElseThrow();
    }

    public ItemId id() {
        return item().id();
    }

    /// The day under which the change is told: that on which the item is now, or else was.
    public Optional<LocalDate> day() {
        return Stream.of(after, before)
                .flatMap(Optional::stream)
                .flatMap(item -> item.day().stream())
                .findFirst();
    }

    /// Whether those who read the programme see anything of it: the item stands before or after.
    public boolean isSeen() {
        return before.filter(ItemChange::stands).isPresent()
                || after.filter(ItemChange::stands).isPresent();
    }

    public Section section() {
        return switch (fate) {
            case CANCELLED -> Section.CANCELLED;
            case ADDED -> Section.ADDED;
            case MOVED -> Section.MOVED;
            case CHANGED -> Section.CHANGED;
        };
    }

    /// The same change with these fields alone.
    ItemChange withFields(List<FieldChange> kept) {
        return new ItemChange(fate, before, after, kept);
    }

    /// Whether a leg became an engagement, or the other way round.
    boolean isOfOtherKind() {
        return !before.map(Object::getClass).equals(after.map(Object::getClass));
    }

    /// Whether the item is on the programme, and not called off.
    static boolean stands(Item item) {
        var state = item.standing().confirmation().state();
        return !(item.moment() instanceof Moment.Pooled)
                && state != ConfirmationState.CANCELLED
                && state != ConfirmationState.DECLINED;
    }

    private static boolean isMoved(Item from, Item to) {
        return !from.moment().equals(to.moment())
                || !from.startSite().equals(to.startSite())
                || !from.endSite().equals(to.endSite());
    }
}
