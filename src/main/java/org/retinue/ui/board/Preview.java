package org.retinue.ui.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Finding;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.ui.board.chart.Box;
import org.retinue.ui.board.chart.Draft;
import org.retinue.ui.board.chart.Sight;
import org.retinue.words.Findings;
import org.retinue.words.Words;

/// What a gesture would do, while it is under way: where the items would come to stand, at which
/// time, and what would be wrong then that is not wrong now. A few nodes of its own, so that a step
/// of a drag touches nothing else.
final class Preview {

    /// More sentences than these nobody reads while dragging.
    private static final int MOST_FINDINGS = 3;

    private static final double BESIDE = 8;
    private static final double WIDTH = 320;

    private final Words words;
    private final Function<Tour, List<Finding>> foresee;
    private final Layer layer;
    private final List<Region> ghosts = new ArrayList<>();
    private final Region band = new Region();
    private final Label bubble = new Label();
    private @Nullable Draft shown;
    private Set<Finding> before = Set.of();

    Preview(Words words, Function<Tour, List<Finding>> foresee, Layer layer) {
        this.words = words;
        this.foresee = foresee;
        this.layer = layer;
        band.getStyleClass().add("band");
        bubble.setId("board-preview");
        bubble.getStyleClass().add("preview");
        bubble.setManaged(false);
        bubble.setMouseTransparent(true);
        bubble.setWrapText(true);
        bubble.setVisible(false);
    }

    /// The words of the preview; they lie over everything else.
    Label bubble() {
        return bubble;
    }

    void begin(List<Finding> present) {
        before = new HashSet<>(present);
    }

    /// Shows the draft and says where what it changes would stand.
    List<Box> show(Sight sight, Draft draft) {
        var window = sight.window();
        var boxes =
                draft.items().stream()
                        .flatMap(item ->
                                sight.plan().alone(sight.tour(), item, sight.least()).stream())
                        .map(sight.ground()::box)
                        .filter(window::meets)
                        .toList();
        if (!draft.equals(shown)) {
            shown = draft;
            layer.show(ghosts(boxes));
            bubble.setText(text(sight.tour(), draft));
        }
        return boxes;
    }

    /// Puts the words beside the box, on whichever side there is room.
    void place(Box box, Box room) {
        var width = Math.min(WIDTH, bubble.prefWidth(-1));
        var height = bubble.prefHeight(width);
        var isRight = box.right() + BESIDE + width <= room.right();
        var x = isRight ? box.right() + BESIDE : box.x() - BESIDE - width;
        var y = Math.clamp(box.y(), 0, Math.max(0, room.bottom() - height));
        bubble.resizeRelocate(Math.rint(Math.max(0, x)), Math.rint(y), width, height);
        bubble.setVisible(!bubble.getText().isEmpty());
    }

    void showBand(Box box) {
        band.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        layer.show(List.of(band));
    }

    /// Says something about what is in the box, until the next gesture.
    void tell(String sentence, Box box, Box room) {
        bubble.setText(sentence);
        place(box, room);
    }

    void clear() {
        shown = null;
        layer.show(List.of());
        bubble.setVisible(false);
    }

    private List<Region> ghosts(List<Box> boxes) {
        while (ghosts.size() < boxes.size()) {
            var ghost = new Region();
            ghost.getStyleClass().add("ghost");
            ghosts.add(ghost);
        }
        for (var place = 0; place < boxes.size(); place++) {
            var box = boxes.get(place);
            ghosts.get(place).resizeRelocate(box.x(), box.y(), box.width() - 1, box.height() - 1);
        }
        return ghosts.subList(0, boxes.size());
    }

    private String text(Tour tour, Draft draft) {
        var then = draft.edit().on(tour);
        var caused =
                foresee.apply(then).stream().filter(finding -> !before.contains(finding)).toList();
        var lines =
                Stream.of(
                        draft.items().stream().findFirst().map(this::time).stream(),
                        draft.held() ? Stream.of(words.say("board.held")) : Stream.<String>empty(),
                        caused.stream()
                                .limit(MOST_FINDINGS)
                                .map(finding -> Findings.sentence(words, then, finding)),
                        Stream.of(caused.size() - MOST_FINDINGS)
                                .filter(more -> more > 0)
                                .map(more -> words.say("board.more", more)));
        return lines.flatMap(line -> line).collect(Collectors.joining("\n"));
    }

    private String time(Item item) {
        return switch (item.moment()) {
            case Moment.Timed(var start, var end) ->
                    words.say(
                            "board.dayAndTimes",
                            Faces.day(words, start.toLocalDate()),
                            words.time(start.toLocalTime()),
                            words.time(end.toLocalTime()));
            case Moment.ToBeConfirmed(var day, _, _) -> Faces.section(words, Optional.of(day));
            case Moment.Pooled _ -> Faces.section(words, Optional.empty());
        };
    }
}
