package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.studio.Page;

/// Who has no mouse, or does not see the window, gets everywhere all the same.
@Tag("long")
class ReachTest {

    @TempDir Path folder;

    @Test
    void everyControlSaysWhatItIs() {
        var mute = new ArrayList<String>();
        try (var place = Workplace.withSamples(folder)) {
            Walk.everywhere(
                    place,
                    (where, root) ->
                            controls(root)
                                    .filter(control -> name(control).isBlank())
                                    .forEach(control -> mute.add(where + ": " + control)));
        }
        assertEquals("", String.join("\n", mute));
    }

    /// Tab goes round through all of a page; in a grid it goes from cell to cell, and F6 leaves it.
    @Test
    void everyControlIsReachedByKeysAndShowsIt() {
        var missing = new ArrayList<String>();
        try (var place = Workplace.withSamples(folder)) {
            Walk.pages(place, page -> missing.addAll(missing(place.hand(), page)));
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void aKeyOpensTheMenus() {
        try (var place = Workplace.empty(folder)) {
            place.hand().press(KeyCode.F10).press(KeyCode.DOWN).find("#menu-newTour");
        }
    }

    @Test
    void theTabsOfTheReleasesAreReachedByKeys() {
        try (var place = ReleasesTest.withTour(folder)) {
            ReleasesTest.giveOut(place, "First");
            place.hand().press(KeyCode.CONTROL, KeyCode.H).find("#release-list");
            assertEquals("", String.join("\n", missing(place.hand(), Page.RELEASES)));
        }
    }

    /// Of a group of toggles the tabulator reaches one, and an arrow goes on to each of the others:
    /// that is chosen at once, and shows what lies behind it.
    private static List<String> missing(Hand hand, Page page) {
        var reached = new LinkedHashMap<Node, Image>();
        go(hand, reached, KeyCode.TAB);
        go(hand, reached, KeyCode.SHIFT, KeyCode.TAB);
        var met = new HashSet<>(reached.keySet());
        var missing = new ArrayList<String>();
        for (var toggle : reached.keySet()) {
            var group = Toolkit.get(() -> group(toggle));
            if (!met.containsAll(group)) {
                Toolkit.run(toggle::requestFocus);
                for (var other = 1; other < group.size(); other++) {
                    hand.press(KeyCode.RIGHT);
                    met.add(owner(hand));
                    missing.addAll(behind(hand, page));
                }
                for (var other = 1; other < group.size(); other++) {
                    hand.press(KeyCode.LEFT);
                }
            }
        }
        missing.addAll(unreached(hand, page, met));
        missing.addAll(unseen(hand, page, reached));
        return missing;
    }

    /// What is not met behind the toggle that has the focus, on a round without pictures.
    private static List<String> behind(Hand hand, Page page) {
        return Toolkit.get(() -> {
            var scene = hand.scene();
            var toggle = scene.getFocusOwner();
            var met = new HashSet<Node>(group(toggle));
            met.remove(toggle);
            while (met.add(scene.getFocusOwner())) {
                scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            }
            toggle.requestFocus();
            return unreached(hand, page, met);
        });
    }

    /// The toggles of which only one is on, where the node is one of them.
    private static List<Node> group(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                ? toggle.getToggleGroup().getToggles().stream()
                        .map(Node.class::cast)
                        .filter(Node::isFocusTraversable)
                        .toList()
                : List.of();
    }

    private static List<String> unreached(Hand hand, Page page, Set<Node> met) {
        return Toolkit.get(() ->
                controls(hand.scene().getRoot())
                        .filter(control -> !control.isDisabled())
                        .filter(control -> !met.contains(control))
                        .filter(control -> !hasKeys(control))
                        .map(control -> page + " does not lead to " + control)
                        .toList());
    }

    private static List<String> unseen(Hand hand, Page page, Map<Node, Image> reached) {
        Toolkit.run(() -> hand.scene().getRoot().requestFocus());
        hand.settle();
        return Toolkit.get(() ->
                reached.entrySet().stream()
                        .filter(entry -> isSame(entry.getValue(), picture(entry.getKey())))
                        .map(entry -> page + " does not show the focus on " + entry.getKey())
                        .toList());
    }

    private static void go(Hand hand, Map<Node, Image> reached, KeyCode... keys) {
        var seen = new HashSet<Node>();
        do {
            hand.press(isInGrid(owner(hand)) ? new KeyCode[] {KeyCode.F6} : keys);
            Toolkit.run(() -> note(owner(hand), reached));
        } while (seen.add(owner(hand)));
    }

    /// How it looks when a key led there counts more than when the program put the focus there.
    private static void note(Node owner, Map<Node, Image> reached) {
        if (owner.isFocusVisible()) {
            reached.put(owner, picture(owner));
        } else {
            reached.putIfAbsent(owner, picture(owner));
        }
    }

    /// A button that leaves the focus in the grid has keys of its own, and says which.
    private static boolean hasKeys(Control control) {
        return !control.isFocusTraversable()
                && control.getTooltip() != null
                && control.getTooltip().getText().endsWith(")");
    }

    private static boolean isInGrid(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(Grid.class::isInstance);
    }

    private static Node owner(Hand hand) {
        return Toolkit.get(() -> hand.scene().getFocusOwner());
    }

    /// In a grid, the frame around the field is what shows.
    private static Image picture(Node node) {
        return (isInGrid(node) ? node.getParent() : node).snapshot(null, null);
    }

    private static boolean isSame(Image one, Image other) {
        return Arrays.equals(pixels(one), pixels(other));
    }

    private static int[] pixels(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /// What can be typed into, pressed or walked through: not the parts of which a control is made,
    /// and neither grids, which are reached as one, nor menus, which have a key.
    private static Stream<Control> controls(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return switch (node) {
            case Grid<?, ?> _, MenuBar _ -> Stream.empty();
            case ButtonBase button -> Stream.of(button);
            case TextInputControl input -> Stream.of(input);
            case ComboBoxBase<?> box -> Stream.of(box);
            case TableView<?> table -> Stream.of(table);
            case ListView<?> list -> Stream.of(list);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(ReachTest::controls);
            default -> Stream.empty();
        };
    }

    private static String name(Control control) {
        var spoken = Objects.requireNonNullElse(control.getAccessibleText(), "");
        return control instanceof Labeled labeled && spoken.isBlank()
                ? Objects.requireNonNullElse(labeled.getText(), "")
                : spoken;
    }
}
