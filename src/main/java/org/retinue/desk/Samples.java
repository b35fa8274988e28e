package org.retinue.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.retinue.brief.Directories;
import org.retinue.brief.Library;
import org.retinue.brief.LibraryReading;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
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

    private static final String FOLDER = "/retinue/sample/";
    private static final String LIBRARY = "library.json";

    private Samples() {}

    public static List<Tour> tours() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank() && !name.equals(LIBRARY))
                .map(Samples::tour)
                .toList();
    }

    public static Library library() {
        return switch (Directories.read(bytes(LIBRARY))) {
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

    private static Tour tour(String name) {
        return switch (Packs.read(bytes(name))) {
            case Reading.Accepted(var pack) -> pack.tour();
            case Reading.Refused _ -> throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
        };
    }

    private static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, name);
        }
    }
}
