package org.retinue.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Locked;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class PaletteTest {

    private static final TourId ZAMBIA = new TourId("zambia-2023-09");

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workplace place;

    @BeforeEach
    void open() {
        place = Workplace.withSamples(folder);
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void anItemIsGoneToInItsTour() {
        search("tencent zambia");
        assertEquals(Group.ITEMS, list().getItems().getFirst().target().group());
        var target = (Target.OfItem) list().getItems().getFirst().target();
        place.hand().press(KeyCode.ENTER);
        place.until("the tour", view -> view.tour().map(Tour::id).equals(Optional.of(ZAMBIA)));
        place.hand()
                .until(
                        "the item",
                        () ->
                                place.studio()
                                        .selection()
                                        .get()
                                        .lead()
                                        .equals(Optional.of(target.item())));
        assertFalse(place.hand().shows("#palette"));
    }

    @Test
    void aTourIsFoundByTheSoundOfItsChineseName() {
        search("zanbiya");
        assertEquals(new Target.OfTour(ZAMBIA), list().getItems().getFirst().target());
        place.hand().press(KeyCode.ENTER);
        place.until("the tour", view -> view.tour().map(Tour::id).equals(Optional.of(ZAMBIA)));
    }

    @Test
    void aSiteIsGoneToInTheDirectoryAndFindsItsItems() {
        search("hw");
        var groups = list().getItems().stream().map(hit -> hit.target().group()).toList();
        assertTrue(groups.contains(Group.ITEMS), groups.toString());
        var site = groups.indexOf(Group.SITES);
        for (var step = 0; step < site; step++) {
            place.hand().press(KeyCode.DOWN);
        }
        var name = Toolkit.get(() -> list().getSelectionModel().getSelectedItem().name());
        place.hand().press(KeyCode.ENTER).settle();
        assertEquals(name, place.hand().find("#name-en", TextField.class).getText());
    }

    @Test
    void aCommandIsRunAndOneThatIsNotPossibleIsNotOffered() {
        search("print");
        assertEquals(List.of(), commands());
        place.hand().press(KeyCode.ESCAPE).settle();
        assertFalse(place.hand().shows("#palette"));
        search("new to");
        assertEquals(List.of("newTour"), commands());
        place.hand().press(KeyCode.ENTER).settle();
        assertTrue(place.hand().shows(".dialog"));
        assertFalse(place.hand().shows("#palette"));
    }

    @Test
    void nothingTypedShowsToursAndTheUsualCommands() {
        search("");
        assertEquals(Group.TOURS, list().getItems().getFirst().target().group());
        assertEquals("newTour", commands().getFirst());
        search("");
        place.hand().type("qqqq");
        place.hand().until("nothing", () -> place.hand().shows("#palette-nothing"));
        assertEquals(List.of(), list().getItems());
    }

    /// Enter does not wait for the officer to see the answer.
    @Test
    void enterThatIsTooQuickTakesWhatWasTypedAndNotWhatIsShown() {
        var hand = place.hand();
        hand.press(KeyCode.CONTROL, KeyCode.K).settle();
        Toolkit.run(() -> hand.find("#palette", Palette.class).type("zanbiya"));
        hand.press(KeyCode.ENTER);
        place.until("the tour", view -> view.tour().map(Tour::id).equals(Optional.of(ZAMBIA)));
    }

    @Test
    void whatIsKnownComesAtOnceAndWhatTheWorkspaceFindsDoesNotMoveTheChoice() {
        var busy = Locked.lock(folder.resolve("sample.retinue"));
        type("huawei");
        place.hand().until("names are there", () -> groups().contains(Group.SITES));
        assertFalse(palette().isAnswered());
        assertFalse(groups().contains(Group.ITEMS), groups().toString());
        var known = targets();
        place.hand().press(KeyCode.DOWN).settle();
        var chosen = known.get(1);
        assertEquals(chosen, selected());
        busy.release();
        place.hand().until("an answer", () -> palette().isAnswered());
        assertTrue(groups().contains(Group.ITEMS), groups().toString());
        assertEquals(chosen, selected());
        assertEquals(known, targets().stream().filter(known::contains).toList());
    }

    @Test
    void enterWaitsForWhatMayComeBeforeTheFirstLineUnlessOneWasChosen() {
        var busy = Locked.lock(folder.resolve("sample.retinue"));
        type("tencent");
        place.hand().until("names are there", () -> isFirst(Group.SITES));
        place.hand().press(KeyCode.ENTER).settle();
        assertTrue(place.hand().shows("#palette"));
        busy.release();
        place.until("an item in its tour", view -> view.tour().isPresent());
        assertFalse(place.hand().shows("#palette"));
    }

    @Test
    void anItemOfTheOpenTourIsFoundBeforeTheWorkspaceAnswersByTheSoundOfItsTitleToo() {
        Toolkit.run(() -> place.studio().desk().open(ZAMBIA));
        place.until("the tour", view -> view.tour().isPresent());
        var busy = Locked.lock(folder.resolve("sample.retinue"));
        type("cfbyd");
        place.hand().until("the item", () -> groups().contains(Group.ITEMS));
        assertFalse(palette().isAnswered());
        assertEquals("Visit to BYD", list().getItems().getFirst().name());
        busy.release();
        place.hand().until("an answer", () -> palette().isAnswered());
        assertEquals(targets(), targets().stream().distinct().toList());
    }

    private void type(String typed) {
        place.hand().press(KeyCode.CONTROL, KeyCode.K).settle().type(typed);
    }

    private Palette palette() {
        return place.hand().find("#palette", Palette.class);
    }

    private List<Target> targets() {
        return Toolkit.get(() -> list().getItems().stream().map(Hit::target).toList());
    }

    private List<Group> groups() {
        return targets().stream().map(Target::group).toList();
    }

    private boolean isFirst(Group group) {
        return groups().stream().findFirst().equals(Optional.of(group));
    }

    private Target selected() {
        return Toolkit.get(() -> list().getSelectionModel().getSelectedItem().target());
    }

    private List<String> commands() {
        return list().getItems().stream()
                .map(Hit::target)
                .filter(Target.OfCommand.class::isInstance)
                .map(target -> ((Target.OfCommand) target).command())
                .toList();
    }

    private Hand search(String typed) {
        var hand = place.hand();
        hand.press(KeyCode.CONTROL, KeyCode.K).settle();
        hand.type(typed);
        hand.until("an answer", () -> hand.find("#palette", Palette.class).isAnswered());
        return hand.settle();
    }

    @SuppressWarnings("unchecked")
    private ListView<Hit> list() {
        return place.hand().find("#palette-hits", ListView.class);
    }
}
