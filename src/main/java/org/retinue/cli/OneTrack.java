package org.retinue.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A track of a tour as somebody types it: the id, or a part of the name.
final class OneTrack {

    private OneTrack() {}

    /// Those that may be meant; all tracks together where nothing was typed.
    static List<Optional<TrackId>> meant(Optional<String> typed, Tour tour) {
        if (typed.isEmpty()) {
            return List.of(Optional.empty());
        }
        var part = lower(typed.get().strip());
        var byId = tracks(tour, track -> track.id().value().equals(part));
        return byId.isEmpty()
                ? tracks(tour, track -> track.name().any(form -> lower(form).contains(part)))
                : byId;
    }

    private static List<Optional<TrackId>> tracks(Tour tour, Predicate<Track> meant) {
        return tour.tracks().stream().filter(meant).map(Track::id).map(Optional::of).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
