package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes.Way;

/// A way by road that a party has to go: the leg, where one is planned, and the items before and
/// after it at the two ends, where there are any.
record Transfer(Way way, Optional<Slot> before, Optional<Slot> leg, Optional<Slot> after) {

    private static final Comparator<Transfer> BY_TIME =
            Comparator.comparing(transfer -> transfer.first().interval().start());

    /// All transfers in the order of time; one that several parties make comes once.
    static List<Transfer> in(List<List<Slot>> courses, Distances distances) {
        var made = new LinkedHashMap<Ends, Transfer>();
        for (var course : courses) {
            for (var chain : chains(course)) {
                for (var transfer : along(chain)) {
                    if (!distances.areOnePlace(transfer.way())) {
                        made.putIfAbsent(Ends.of(transfer), transfer);
                    }
                }
            }
        }
        return made.values().stream().sorted(BY_TIME).toList();
    }

    /// What makes it this one: the same items have the same way between them.
    private record Ends(Optional<ItemId> before, Optional<ItemId> leg, Optional<ItemId> after) {

        static Ends of(Transfer transfer) {
            return new Ends(
                    transfer.before.map(Slot::id),
                    transfer.leg.map(Slot::id),
                    transfer.after.map(Slot::id));
        }
    }

    Slot first() {
        return before.or(() -> leg).or(() -> after).orElseThrow();
    }

    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        before.ifPresent(slots::add);
        leg.ifPresent(slots::add);
        after.ifPresent(slots::add);
        return slots;
    }

    /// Whether nobody waits at one of the ends: then the leg may begin or end when it likes.
    boolean isOpenEnded() {
        return before.isEmpty() || after.isEmpty();
    }

    /// All the time there is from one end to the other.
    Duration window() {
        var from = before.or(() -> leg).orElseThrow().interval();
        var to = after.or(() -> leg).orElseThrow().interval();
        return Duration.between(
                before.isPresent() ? from.end() : from.start(),
                after.isPresent() ? to.start() : to.end());
    }

    /// The item for which the party gets in.
    Slot ride() {
        return leg.or(() -> after).orElseThrow();
    }

    /// When the wheels turn, where boarding takes so long.
    Instant departure(Duration boarding) {
        return leg.map(planned -> planned.interval().start())
                .orElseGet(() -> before.orElseThrow().interval().end().plus(boarding));
    }

    /// The course cut where items overlap: there the clash is the finding, and nobody can say how
    /// long the transfer has.
    private static List<List<Slot>> chains(List<Slot> course) {
        var chains = new ArrayList<List<Slot>>();
        var chain = new ArrayList<Slot>();
        for (var slot : course) {
            var end = slot.interval().end();
            if (slot.interval().isMistyped()) {
                continue;
            }
            if (!chain.isEmpty()
                    && slot.interval().start().isBefore(chain.getLast().interval().end())) {
                if (!end.isAfter(chain.getLast().interval().end())) {
                    continue;
                }
                chains.add(chain);
                chain = new ArrayList<>();
            }
            chain.add(slot);
        }
        chains.add(chain);
        return chains;
    }

    private static List<Transfer> along(List<Slot> chain) {
        var transfers = new ArrayList<Transfer>();
        var before = Optional.<Slot>empty();
        for (var index = 0; index < chain.size(); index++) {
            var slot = chain.get(index);
            unplanned(before, slot).ifPresent(transfers::add);
            planned(before, slot, slot(chain, index + 1)).ifPresent(transfers::add);
            before = Optional.of(slot);
        }
        return transfers;
    }

    private static Optional<Slot> slot(List<Slot> chain, int index) {
        return index < chain.size() ? Optional.of(chain.get(index)) : Optional.empty();
    }

    /// The way between two items that begin and end elsewhere, for which there is no leg.
    private static Optional<Transfer> unplanned(Optional<Slot> before, Slot after) {
        return before.flatMap(slot -> slot.item().endSite())
                .flatMap(from -> after.item().startSite().map(to -> new Way(from, to)))
                .map(way -> new Transfer(way, before, Optional.empty(), Optional.of(after)));
    }

    /// A leg, which goes from the item before or to the item after where it does not say more.
    private static Optional<Transfer> planned(
            Optional<Slot> before, Slot slot, Optional<Slot> after) {
        if (!(slot.item() instanceof Leg leg) || !leg.mode().isByRoad()) {
            return Optional.empty();
        }
        var from = leg.startSite().or(() -> before.flatMap(item -> item.item().endSite()));
        var to = leg.endSite().or(() -> after.flatMap(item -> item.item().startSite()));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Transfer(
                        new Way(from.get(), to.get()),
                        before.filter(item -> isAt(item.item().endSite(), from.get())),
                        Optional.of(slot),
                        after.filter(item -> isAt(item.item().startSite(), to.get()))));
    }

    private static boolean isAt(Optional<SiteId> site, SiteId end) {
        return site.isEmpty() || site.get().equals(end);
    }
}
