package org.retinue.ui;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.retinue.store.TourSummary;
import org.retinue.ui.studio.Page;

/// A walk through the whole window: every page, with a tour open, and every dialog.
final class Walk {

    /// Which keys open which dialog.
    private static final Map<String, List<KeyCode>> DIALOGS =
            Map.of(
                    "guide", List.of(KeyCode.F1),
                    "shift", List.of(KeyCode.CONTROL, KeyCode.R),
                    "search", List.of(KeyCode.CONTROL, KeyCode.K),
                    "new tour", List.of(KeyCode.CONTROL, KeyCode.N),
                    "tour details", List.of(KeyCode.CONTROL, KeyCode.T),
                    "print", List.of(KeyCode.CONTROL, KeyCode.P));

    private Walk() {}

    /// Calls the visitor at each place, on the toolkit's thread, with what shows there.
    static void everywhere(Workplace place, BiConsumer<String, Parent> visitor) {
        var hand = place.hand();
        visit(hand, "no tour", visitor);
        pages(
                place,
                page -> {
                    Toolkit.run(() -> place.window().warn("A sentence that warns"));
                    visit(hand, page.id(), visitor);
                });
        hand.click("#count-hint");
        visit(hand, "findings", visitor);
        DIALOGS.forEach((name, keys) -> {
            hand.press(keys.toArray(KeyCode[]::new));
            hand.find(".dialog");
            visit(hand, name, visitor);
            hand.press(KeyCode.ESCAPE);
        });
    }

    /// Opens a tour and goes to every page.
    static void pages(Workplace place, Consumer<Page> visitor) {
        var hand = place.hand();
        Toolkit.run(() -> {
            var tours = place.studio().view().get().tours();
            place.studio()
                    .desk()
                    .open(Collections.max(tours, Comparator.comparingInt(TourSummary::items)).id());
        });
        place.until("a tour is open", view -> view.tour().isPresent());
        for (var page : Page.values()) {
            hand.press(KeyCode.CONTROL, page.key());
            hand.until(
                    page + " shows",
                    () -> hand.find("#go-" + page.id(), ToggleButton.class).isSelected());
            visitor.accept(page);
        }
    }

    private static void visit(Hand hand, String where, BiConsumer<String, Parent> visitor) {
        hand.settle();
        Toolkit.run(() -> {
            var root = hand.scene().getRoot();
            root.applyCss();
            visitor.accept(where, root);
        });
    }
}
