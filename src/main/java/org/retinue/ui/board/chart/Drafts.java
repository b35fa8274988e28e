package org.retinue.ui.board.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Drafts in the making.
record Drafts(Tour tour, Deed deed, Text subject, boolean held) {

    /// The history names the draft after the item that the gesture was made at.
    static Drafts of(Tour tour, Deed deed, ItemId item, boolean held) {
        return new Drafts(tour, deed, tour.item(item).map(Item::title).orElse(Text.EMPTY), held);
    }

    /// What the change makes of the items, as far as it makes anything of them.
    Optional<Draft> with(List<Item> items, UnaryOperator<Item> change) {
        var changed =
                items.stream()
                        .map(item -> change.apply(item))
                        .filter(item -> !tour.item(item.id()).equals(Optional.of(item)))
                        .toList();
        return changed.isEmpty() && !held
                ? Optional.empty()
                : Optional.of(new Draft(deed, subject, changed, held));
    }

    /// In the order of the tour.
    static Stream<Item> items(Tour tour, Collection<ItemId> wanted) {
        return tour.items().stream().filter(item -> wanted.contains(item.id()));
    }

    static Item later(Item item, Duration by) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? item.withMoment(new Moment.Timed(start.plus(by), end.plus(by)))
                : item;
    }

    static Optional<LocalDateTime> start(Moment moment) {
        return moment instanceof Moment.Timed(var start, _) ? Optional.of(start) : Optional.empty();
    }

    static Optional<LocalDateTime> end(Moment moment) {
        return moment instanceof Moment.Timed(_, var end) ? Optional.of(end) : Optional.empty();
    }

    static Moment at(Item item, LocalDateTime start) {
        return new Moment.Timed(start, start.plus(length(item)));
    }

    /// How long an item without a clock time is meant to take, or usually takes where nobody has
    /// said so.
    static Duration length(Item item) {
        return switch (item.moment()) {
            case Moment.Timed _ -> usualLength(item);
            case Moment.ToBeConfirmed(_, _, var length) -> length.orElse(usualLength(item));
            case Moment.Pooled(_, var length) -> length.orElse(usualLength(item));
        };
    }

    private static Duration usualLength(Item item) {
        return switch (item) {
            case Engagement _ -> Duration.ofHours(1);
            case Leg _ -> Duration.ofMinutes(30);
        };
    }
}
