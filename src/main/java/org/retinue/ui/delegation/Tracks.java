package org.retinue.ui.delegation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What can be done to the tracks of a tour.
final class Tracks {

    private Tracks() {}

    static Edit added(Text name) {
        var track = new Track(TrackId.random(), name);
        return edit(
                name,
                tour ->
                        tour.withTracks(
                                Stream.concat(tour.tracks().stream(), Stream.of(track)).toList()));
    }

    /// The track under another name in the language; none where no name would be left.
    static Optional<Edit> renamed(Track track, Language language, String typed) {
        var name = track.name().with(language, typed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                edit(
                        name,
                        tour ->
                                tour.withTracks(
                                        tour.tracks().stream()
                                                .map(other ->
                                                        other.id().equals(track.id())
                                                                ? new Track(other.id(), name)
                                                                : other)
                                                .toList())));
    }

    static Edit removed(Track track) {
        return edit(track.name(), tour -> isUsed(tour, track.id()) ? tour : without(tour, track));
    }

    /// Whether an item or a delegate is on the track, or it is the only one.
    static boolean isUsed(Tour tour, TrackId track) {
        return tour.tracks().size() == 1
                || tour.items().stream().anyMatch(item -> item.party().tracks().contains(track))
                || tour.delegation().delegates().stream()
                        .anyMatch(delegate -> delegate.track().equals(track));
    }

    private static Tour without(Tour tour, Track track) {
        return tour.withTracks(
                tour.tracks().stream().filter(other -> !other.id().equals(track.id())).toList());
    }

    private static Edit edit(Text subject, UnaryOperator<Tour> change) {
        return new Edit(Deed.CHANGE_TRACKS, subject, change);
    }
}
