package org.retinue.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;

/// What became of an item between two tours. An item that is called off or goes into the pool is
/// cancelled to those who read the programme, and one that comes back is new.
public sealed interface ItemChange {

    ItemId id();

    /// The item as it was, nothing for one that is new.
    Optional<Item> before();

    /// The item as it is, nothing for one that is gone.
    Optional<Item> after();

    /// What differs in the item; nothing where it came or went as a whole.
    List<FieldChange> fields();

    /// The item took place before and does so no more.
    record Cancelled(Item item, Optional<Item> after, List<FieldChange> fields)
            implements ItemChange {

        public Cancelled {
            fields = List.copyOf(fields);
        }

        @Override
        public ItemId id() {
            return item.id();
        }

        @Override
        public Optional<Item> before() {
            return Optional.of(item);
        }
    }

    /// The item takes place and did not before.
    record Added(Optional<Item> before, Item item, List<FieldChange> fields) implements ItemChange {

        public Added {
            fields = List.copyOf(fields);
        }

        @Override
        public ItemId id() {
            return item.id();
        }

        @Override
        public Optional<Item> after() {
            return Optional.of(item);
        }
    }

    /// The item takes place at another time or another place; other fields may differ too.
    record Moved(Item from, Item to, List<FieldChange> fields) implements ItemChange {

        public Moved {
            fields = List.copyOf(fields);
        }

        @Override
        public ItemId id() {
            return to.id();
        }

        @Override
        public Optional<Item> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Item> after() {
            return Optional.of(to);
        }
    }

    /// Something else differs.
    record Changed(Item from, Item to, List<FieldChange> fields) implements ItemChange {

        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public ItemId id() {
            return to.id();
        }

        @Override
        public Optional<Item> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Item> after() {
            return Optional.of(to);
        }
    }

    /// The day under which the change is told: that on which the item is now, or else was.
    default Optional<LocalDate> day() {
        return Stream.of(after(), before())
                .flatMap(Optional::stream)
                .flatMap(item -> item.day().stream())
                .findFirst();
    }

    /// Whether those who read the programme see anything of it: the item stands before or after.
    default boolean isSeen() {
        return before().filter(ItemChange::stands).isPresent()
                || after().filter(ItemChange::stands).isPresent();
    }

    default Section section() {
        return switch (this) {
            case Cancelled _ -> Section.CANCELLED;
            case Added _ -> Section.ADDED;
            case Moved _ -> Section.MOVED;
            case Changed _ -> Section.CHANGED;
        };
    }

    /// The same change with these fields alone.
    default ItemChange withFields(List<FieldChange> kept) {
        return switch (this) {
            case Cancelled(var item, var after, _) -> new Cancelled(item, after, kept);
            case Added(var before, var item, _) -> new Added(before, item, kept);
            case Moved(var from, var to, _) -> new Moved(from, to, kept);
            case Changed(var from, var to, _) -> new Changed(from, to, kept);
        };
    }

    static ItemChange of(Optional<Item> before, Optional<Item> after, List<FieldChange> fields) {
        if (before.isEmpty()) {
            return new Added(before, after.orElseThrow(), List.of());
        }
        if (after.isEmpty()) {
            return new Cancelled(before.orElseThrow(), after, List.of());
        }
        var from = before.orElseThrow();
        var to = after.orElseThrow();
        if (stands(from) != stands(to)) {
            return stands(from)
                    ? new Cancelled(from, after, fields)
                    : new Added(before, to, fields);
        }
        return isMoved(from, to) ? new Moved(from, to, fields) : new Changed(from, to, fields);
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
