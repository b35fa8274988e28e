package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.History;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Somebody else saved first, and changed what was changed here, too.
class MergeTest {

    @TempDir Path folder;

    @Test
    void theirWordIsChosenBySpaceAndEnterAndUndoneInOneStep() {
        try (var place = disputed()) {
            var hand = place.hand();
            hand.press(KeyCode.ESCAPE).click("#choose-conflicts").find("#merge-do");
            assertTrue(hand.find("#mine", RadioButton.class).isSelected());
            hand.press(KeyCode.RIGHT);
            assertTrue(hand.find("#theirs", RadioButton.class).isSelected());
            hand.press(KeyCode.ENTER);
            place.until("theirs", view -> title(view.tour()).equals("Theirs"));
            assertEquals(Optional.of(Deed.MERGE), place.view().undoable().map(History.Name::deed));
            assertEquals(Optional.empty(), place.view().notice());
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            place.until("ours again", view -> title(view.tour()).equals("Ours"));
        }
    }

    @Test
    void cancelChangesNothing() {
        try (var place = disputed()) {
            var before = place.view().tour();
            var hand = place.hand();
            hand.find("#merge-do");
            hand.press(KeyCode.ENTER).click("#merge-allTheirs").press(KeyCode.ESCAPE);
            hand.until("the dialog is gone", () -> !hand.shows("#merge-do"));
            assertEquals(before, place.view().tour());
            assertTrue(place.view().notice().isPresent());
        }
    }

    @Test
    void whatBothChangedIsShownAtOnceAndChosenByKeys() {
        try (var place = disputed()) {
            var hand = place.hand();
            hand.find("#merge-do");
            hand.press(KeyCode.RIGHT);
            assertTrue(hand.find("#theirs", RadioButton.class).isSelected());
            Toolkit.run(() -> hand.scene().lookup("#merge-do").requestFocus());
            hand.press(KeyCode.SPACE);
            place.until("theirs", view -> title(view.tour()).equals("Theirs"));
            assertEquals(Optional.empty(), place.view().notice());
        }
    }

    /// A workspace in which both gave the one visit another title, and ours holds.
    private Workplace disputed() {
        var place = Workplace.empty(folder);
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        Toolkit.run(() -> place.studio().desk().add(tour, Deed.IMPORT_TOUR));
        place.until("saved", view -> view.saving() instanceof Saving.Saved);
        Toolkit.run(() -> {
            var file = place.studio().view().get().file();
            try (var workspace = Workspace.open(file, "Colleague", Workplace.CLOCK)) {
                var stored = workspace.tour(tour.id());
                var theirs = stored.map(there -> rename("Theirs").on(there.tour()));
                var _ =
                        workspace.save(
                                new Change(stored, theirs, Deed.RENAME_ITEM.name(), Text.EMPTY));
            }
        });
        Toolkit.run(() -> place.studio().desk().edit(rename("Ours")));
        place.until("the notice", view -> view.notice().isPresent());
        return place;
    }

    private static Edit rename(String title) {
        return new Edit(
                Deed.RENAME_ITEM,
                Text.EMPTY,
                tour -> tour.with(Visits.id("one"), item -> item.withTitle(Text.english(title))));
    }

    private static String title(Optional<Tour> tour) {
        return tour.flatMap(open -> open.item(Visits.id("one")))
                .flatMap(item -> item.title().form(org.retinue.tour.Language.ENGLISH))
                .orElse("");
    }
}
