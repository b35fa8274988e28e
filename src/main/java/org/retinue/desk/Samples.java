package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.brief.Directories;
import org.retinue.brief.Library;
import org.retinue.brief.LibraryReading;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;

/// The sample tours, sites and people that the program carries, to try it out on.
public final class Samples {

    private static final Carried FILES = new Carried("/retinue/sample/");
    private static final String LIBRARY = "library.json";

    private Samples() {}

    public static List<Tour> tours() {
        return FILES.names().stream()
                .filter(name -> !name.equals(LIBRARY))
                .map(FILES::tour)
                .toList();
    }

    public static Library library() {
        return switch (Directories.read(FILES.bytes(LIBRARY))) {
            case LibraryReading.Accepted(var library) -> library;
            case LibraryReading.Refused _ ->
                    throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, LIBRARY);
        };
    }

    /// Puts all samples into a new workspace.
    public static void fill(Workspace workspace) {
        var library = library();
        var _ =
                workspace.save(
                        Directory.EMPTY, library.directory(), Deed.CHANGE_SITE.name(), Text.EMPTY);
        workspace.save(TravelTimes.NONE, library.travel(), Deed.CHANGE_TRAVEL_TIME.name());
        tours().forEach(tour -> {
            var saved =
                    workspace.save(
                            new Change(
                                    Optional.empty(),
                                    Optional.of(tour),
                                    Deed.IMPORT_TOUR.name(),
                                    tour.heading().title()));
            if (saved instanceof Saved.Stale) {
                throw new Trouble(Trouble.Kind.EXISTS, workspace.file().toString());
            }
        });
    }
}
