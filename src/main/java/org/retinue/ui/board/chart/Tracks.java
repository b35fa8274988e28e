package org.retinue.ui.board.chart;

import java.util.Collection;
import java.util.List;
import org.retinue.tour.Item;
import org.retinue.tour.TrackId;

/// Items moved from track to track, all by the same number of lanes.
record Tracks(List<TrackId> tracks) {

    /// As many lanes of the wanted ones as keep all of the items on the board. One that lies over
    /// the first lane and the last has nowhere to go and stays.
    int possible(Collection<Item> items, int wanted) {
        var free = items.stream().filter(this::canMove).toList();
        var least = free.stream().mapToInt(item -> -first(item)).max().orElse(0);
        var most = free.stream().mapToInt(item -> tracks.size() - 1 - last(item)).min().orElse(0);
        return Math.clamp(wanted, least, most);
    }

    Item moved(Item item, int by) {
        if (by == 0 || !canMove(item)) {
            return item;
        }
        return item.withParty(
                item.party()
                        .withTracks(
                                item.party().tracks().stream()
                                        .map(track -> tracks.get(tracks.indexOf(track) + by))
                                        .toList()));
    }

    /// On the track, unless the item is on it already.
    Item onto(Item item, int lane) {
        var track = tracks.get(lane);
        return item.party().tracks().contains(track)
                ? item
                : item.withParty(item.party().withTracks(List.of(track)));
    }

    private boolean canMove(Item item) {
        return first(item) > 0 || last(item) < tracks.size() - 1;
    }

    private int first(Item item) {
        return item.party().tracks().stream().mapToInt(tracks::indexOf).min().orElse(0);
    }

    private int last(Item item) {
        return item.party().tracks().stream().mapToInt(tracks::indexOf).max().orElse(0);
    }
}
