package org.retinue.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.retinue.desk.Issuing;
import org.retinue.print.Since;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// Which release is printed, or what is being worked on, and which one its readers hold, since
/// which changed lines are marked. What was given out is read when it is asked for.
final class ReleaseFields {

    private final Studio studio;
    private final Tour tour;
    private final Issuing issuing;
    private final Runnable changed;
    private final ComboBox<Optional<Release>> printed;
    private final ComboBox<Optional<Release>> held;
    private final Map<Integer, Tour> tours = new HashMap<>();
    private final boolean forHolders;
    private Optional<Integer> wanted;
    private List<Handing> handings = List.of();

    ReleaseFields(Studio studio, Tour tour, Issuing issuing, Preset preset, Runnable changed) {
        this.studio = studio;
        this.tour = tour;
        this.issuing = issuing;
        this.changed = changed;
        forHolders = preset.isForHolders();
        wanted = preset.release();
        printed = box("print-release", "preview.draft");
        held = box("print-since", "preview.nothingHeld");
        issuing.releases(tour.id(), this::offer);
        issuing.handings(tour.id(), this::note);
    }

    Node node() {
        var release = Choices.captioned(studio.say("preview.release"), printed);
        return forHolders
                ? release
                : WishFields.pair(release, Choices.captioned(studio.say("preview.since"), held));
    }

    /// Whether a release that was chosen is not there yet; nothing is printed in its stead.
    boolean isReading() {
        return wanted.isPresent()
                || Stream.of(printed, held)
                        .flatMap(box -> chosen(box).stream())
                        .anyMatch(release -> !tours.containsKey(release.number()));
    }

    Source source() {
        var release = chosen(printed).filter(one -> tours.containsKey(one.number()));
        var since =
                chosen(held)
                        .flatMap(one ->
                                Optional.ofNullable(tours.get(one.number()))
                                        .map(then -> new Since(number(one), then)));
        return new Source(
                release.map(one -> tours.getOrDefault(one.number(), tour)).orElse(tour),
                release.map(ReleaseFields::number).orElse(""),
                since,
                handings);
    }

    private ComboBox<Optional<Release>> box(String id, String none) {
        var box =
                Choices.<Optional<Release>>of(
                        List.of(Optional.empty()),
                        one -> one.map(this::name).orElse(studio.say(none)));
        box.setId(id);
        box.setValue(Optional.empty());
        box.setDisable(true);
        box.valueProperty().subscribe((_, _) -> choose(box));
        return box;
    }

    private void offer(List<Release> releases) {
        var all =
                Stream.concat(
                                Stream.of(Optional.<Release>empty()),
                                releases.reversed().stream().map(Optional::of))
                        .toList();
        for (var box : List.of(printed, held)) {
            box.getItems().setAll(all);
            box.setValue(Optional.empty());
            box.setDisable(releases.isEmpty());
        }
        var first = wanted.flatMap(number -> in(releases, number));
        wanted = Optional.empty();
        first.ifPresent(release -> printed.setValue(Optional.of(release)));
    }

    private static Optional<Release> in(List<Release> releases, int number) {
        return releases.stream().filter(release -> release.number() == number).findFirst();
    }

    private void note(List<Handing> found) {
        if (!found.equals(handings)) {
            handings = found;
            changed.run();
        }
    }

    private void choose(ComboBox<Optional<Release>> box) {
        var number = chosen(box).map(Release::number).filter(one -> !tours.containsKey(one));
        if (number.isPresent()) {
            issuing.tour(
                    tour.id(),
                    number.get(),
                    found -> {
                        found.ifPresent(then -> tours.put(number.get(), then));
                        changed.run();
                    });
        }
        changed.run();
    }

    /// A box is without a value while it is given others.
    private static Optional<Release> chosen(ComboBox<Optional<Release>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(release -> release);
    }

    private String name(Release release) {
        return studio.say("preview.numbered", number(release), release.note());
    }

    private static String number(Release release) {
        return Integer.toString(release.number());
    }
}
