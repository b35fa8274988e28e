package org.retinue.ui.directory;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.ui.form.Lines;
import org.retinue.ui.form.Search;
import org.retinue.ui.studio.Studio;

/// How long it takes from a site to others and back, and whether somebody measured it.
final class RoadsBox extends VBox {

    private final Studio studio;
    private final Lines<Road> lines;
    private @Nullable SiteId site;

    RoadsBox(Studio studio) {
        this.studio = studio;
        lines = new Lines<>(studio.words(), shape(), this::take);
        setId("roads");
        getChildren().add(lines);
        studio.view()
                .map(view -> view.travelTimes())
                .when(sceneProperty().map(_ -> true).orElse(false))
                .subscribe(times -> show(times, false));
    }

    void show(SiteId shown, boolean anew) {
        site = shown;
        show(studio.view().get().travelTimes(), anew);
    }

    private void show(TravelTimes times, boolean anew) {
        if (site != null) {
            var order = Collator.getInstance(studio.words().locale());
            lines.show(
                    Road.at(site, times).stream()
                            .sorted(
                                    Comparator.comparing((Road road) -> !isAway(road))
                                            .thenComparing(road -> name(other(road)), order))
                            .toList(),
                    anew);
        }
    }

    private void take(List<Road> roads) {
        if (site != null) {
            var here = site;
            studio.desk().editTravelTimes(times -> Road.with(times, here, roads));
        }
    }

    private Lines.Shape<Road> shape() {
        var words = studio.words();
        var directions = Arrays.stream(Direction.values()).map(words::name).toList();
        var bases = Arrays.stream(Basis.values()).map(words::name).toList();
        return new Lines.Shape<>(
                say("road"),
                List.of(
                        Lines.Cell.chosen(
                                say("direction"), 80, directions, words.name(Direction.TO)),
                        Lines.Cell.typed(say("other"), 200),
                        Lines.Cell.typed(say("minutes"), 70),
                        Lines.Cell.chosen(say("basis"), 130, bases, words.name(Basis.ESTIMATE))),
                this::texts,
                this::read,
                say("badRoad"));
    }

    private String say(String key) {
        return studio.say("directory.travel." + key);
    }

    private List<String> texts(Road road) {
        return List.of(
                studio.words().name(isAway(road) ? Direction.TO : Direction.FROM),
                name(other(road)),
                Integer.toString(road.travel().minutes()),
                studio.words().name(road.travel().basis()));
    }

    private Optional<Road> read(Optional<Road> before, List<String> texts) {
        var typed = texts.get(1).strip();
        var other =
                before.map(this::other).filter(id -> name(id).equals(typed)).or(() -> named(typed));
        var minutes = texts.get(2).strip();
        if (site == null || other.isEmpty() || !minutes.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        var away = !texts.get(0).equals(studio.words().name(Direction.FROM));
        var way = away ? new Way(site, other.get()) : new Way(other.get(), site);
        var basis =
                Arrays.stream(Basis.values())
                        .filter(one -> studio.words().name(one).equals(texts.get(3)))
                        .findFirst()
                        .orElse(Basis.ESTIMATE);
        var source = before.map(road -> road.travel().source()).orElse("");
        return Optional.of(new Road(way, new Travel(Integer.parseInt(minutes), basis, source)));
    }

    /// The other site of that name, or the only one that is meant by some of its letters.
    private Optional<SiteId> named(String typed) {
        var others =
                studio.view().get().directory().sites().values().stream()
                        .filter(other -> !typed.isEmpty() && !other.id().equals(site))
                        .toList();
        var exact = others.stream().filter(other -> other.name().any(typed::equalsIgnoreCase));
        var meant = others.stream().filter(other -> Search.matches(typed, other.name())).toList();
        return Stream.concat(exact, meant.size() == 1 ? meant.stream() : Stream.empty())
                .map(Site::id)
                .findFirst();
    }

    private boolean isAway(Road road) {
        return road.way().from().equals(site);
    }

    private SiteId other(Road road) {
        return isAway(road) ? road.way().to() : road.way().from();
    }

    private String name(SiteId id) {
        return studio.best(
                studio.view().get().directory().site(id).map(Site::name).orElse(Text.EMPTY));
    }
}
