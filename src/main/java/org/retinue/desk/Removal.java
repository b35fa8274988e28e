package org.retinue.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.retinue.tour.Directory;
import org.retinue.tour.Room;
import org.retinue.tour.Site;

/// What a change of the directory took away.
record Removal(Directory before, Directory after) {

    /// The directory with everything that was taken away back in it, and otherwise as it is.
    Directory undoneIn(Directory directory) {
        var gone =
                Directory.of(
                        gone(before.sites().values(), site -> after.site(site.id()).isEmpty()),
                        gone(before.people().values(), one -> after.person(one.id()).isEmpty()),
                        gone(before.vehicles().values(), one -> after.vehicle(one.id()).isEmpty()));
        var whole = gone.with(directory);
        for (var site : before.sites().values()) {
            var now = whole.site(site.id());
            if (now.isPresent()) {
                whole = whole.with(withRooms(now.get(), site));
            }
        }
        return whole;
    }

    private Site withRooms(Site now, Site site) {
        var left = after.site(site.id()).map(Site::rooms).orElse(site.rooms());
        var known = new HashSet<>(now.rooms().stream().map(Room::id).toList());
        left.forEach(room -> known.add(room.id()));
        var rooms = new ArrayList<>(now.rooms());
        site.rooms().stream().filter(room -> known.add(room.id())).forEach(rooms::add);
        return now.withRooms(rooms);
    }

    private static <T> List<T> gone(Collection<T> things, Predicate<T> isGone) {
        return things.stream().filter(isGone).toList();
    }
}
