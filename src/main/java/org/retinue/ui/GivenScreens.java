package org.retinue.ui;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.merge.Merging;
import org.retinue.ui.preview.Holder;
import org.retinue.ui.preview.Preset;
import org.retinue.ui.releases.Past;
import org.retinue.ui.releases.ReleasesPage;
import org.retinue.ui.studio.Page;

/// What is given out of the open tour as pictures. Nothing is given out for that: what was given
/// out before and who holds it are specimens.
final class GivenScreens {

    private final Camera camera;

    GivenScreens(Camera camera) {
        this.camera = camera;
    }

    void render() {
        var tour = Camera.get(() -> camera.studio().view().get().tour().orElseThrow());
        camera.prepare(window -> window.work().released().giveOut());
        Camera.until(() -> camera.window().lookup("#release-do") != null);
        camera.paint("release");
        releases(new GivenSpecimens(tour, camera.studio().clock().instant()));
        camera.picture(
                "merge",
                window -> {
                    var specimens = new GivenSpecimens(tour, camera.studio().clock().instant());
                    var base = specimens.earlier();
                    window.work().merge(Merging.of(base, tour, specimens.theirs()));
                });
        changeSheets(tour);
    }

    private void releases(GivenSpecimens specimens) {
        var page = Camera.get(() -> page(specimens));
        camera.picture("releases", window -> window.go(Page.RELEASES, page));
        Camera.run(
                () -> ((ListView<?>) page.lookup("#release-list")).getSelectionModel().select(1));
        camera.paint("releases-compare");
        camera.picture("distribution", _ -> page.showDistribution());
        camera.picture(
                "hand-out",
                window ->
                        window.work()
                                .released()
                                .handOut(
                                        specimens.given(),
                                        specimens.tour(),
                                        Set.copyOf(specimens.people())));
    }

    private ReleasesPage page(GivenSpecimens specimens) {
        var past =
                new Past(
                        camera.studio(),
                        (number, then) ->
                                Optional.ofNullable(specimens.tours().get(number)).ifPresent(then));
        return new ReleasesPage(
                camera.studio(),
                new SimpleObjectProperty<>(specimens.given()),
                past,
                camera.window().work().released());
    }

    /// The pages come while the dialog is open.
    private void changeSheets(Tour tour) {
        camera.prepare(window -> {
            var specimens = new GivenSpecimens(tour, camera.studio().clock().instant());
            var held = new TreeMap<PersonId, Integer>();
            specimens.people().forEach(person -> held.put(person, 1));
            var office = camera.studio().view().get().office();
            var holders = Holder.of(held, specimens.tours(), tour, office);
            window.work().print(new Preset(Optional.empty(), holders));
        });
        Camera.until(() ->
                camera.window().lookup("#pages .image-view") instanceof ImageView page
                        && page.getImage() != null
                        && camera.window().lookup("#preview-status") instanceof Label status
                        && status.getText().isEmpty());
        camera.paint("print-changes");
    }
}
