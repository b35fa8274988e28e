package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.check.Visits;
import org.retinue.desk.Issued;
import org.retinue.desk.Outgoing;
import org.retinue.desk.Readiness;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.History;
import org.retinue.tour.Directory;
import org.retinue.tour.Identity;
import org.retinue.tour.Language;
import org.retinue.tour.Sex;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A colleague was sent a release and sends the pack back with changes in it.
class PackMergeTest {

    private static final Pack.Made MADE = new Pack.Made(Instant.EPOCH, "Colleague", "");

    @TempDir Path folder;

    @Test
    void whatBothDidIsThereAndIsUndoneInOneStep() throws IOException {
        try (var place = withTour()) {
            var released = place.view().tour().orElseThrow();
            release(place);
            edit(place, rename("two", "Ours"));
            edit(place, rename("one", "Here"));
            var before = place.view().tour();
            var theirs = rename("one", "There").on(released);
            theirs = theirs.with(Visits.id("three"), item -> item.withTitle(Text.english("Third")));
            importing(place, new Pack(theirs, "1", MADE));
            against(place, "The pack was made from Rev 1.");

            place.hand().click("#import-merge").find("#merge-do");
            place.hand().press(KeyCode.RIGHT).press(KeyCode.ENTER);
            place.until("merged", view -> titles(view.tour()).equals("There Ours Third"));
            assertEquals(Optional.of(Deed.MERGE), place.view().undoable().map(History.Name::deed));
            place.hand().press(KeyCode.CONTROL, KeyCode.Z);
            place.until("as it was", view -> view.tour().equals(before));
        }
    }

    @Test
    void aPackThatDoesNotSayWhatItWasMadeFromIsComparedWithTheNearest() throws IOException {
        try (var place = withTour()) {
            release(place);
            edit(place, rename("one", "Renamed"));
            var near = place.view().tour().orElseThrow();
            release(place);
            importing(place, new Pack(rename("two", "There").on(near), "", MADE));
            against(
                    place,
                    "The pack does not say which release it was made from: merging compares");
            assertTrue(said(place).contains("Rev 2"), said(place));
            assertFalse(Toolkit.get(button(place)::isDisabled));
        }
    }

    @Test
    void whatWasNeverGivenOutCannotBeMerged() throws IOException {
        try (var place = withTour()) {
            importing(place, new Pack(place.view().tour().orElseThrow(), "", MADE));
            against(place, "The tour was never given out");
            assertTrue(Toolkit.get(button(place)::isDisabled));
        }
    }

    /// Whoever has everything has no passports in a pack unless that was asked for.
    @Test
    void whatWasWithheldFromThePackStays() throws IOException {
        try (var place = withTour()) {
            edit(place, new Edit(Deed.RENAME_ITEM, Text.EMPTY, PackMergeTest::withPassport));
            var released = place.view().tour().orElseThrow();
            release(place);
            var given = Outgoing.of(released, Audience.FULL, Optional.empty()).tour();
            assertFalse(given.equals(released), "something is withheld");
            var withheld = new TreeMap<>(Map.of("identity", 1));
            var full = Audience.FULL.key();
            importing(place, new Pack(rename("one", "There").on(given), "1", MADE, full, withheld));
            against(place, "The pack was made from Rev 1.");
            place.hand().click("#import-merge").find("#merge-do");
            place.hand().press(KeyCode.ENTER);
            var expected = rename("one", "There").on(released);
            place.until("merged", view -> view.tour().equals(Optional.of(expected)));
        }
    }

    @Test
    void whatOneAudienceDidNotSeeIsNotMerged() throws IOException {
        try (var place = withTour()) {
            var tour = place.view().tour().orElseThrow();
            release(place);
            var withheld = new TreeMap<>(Map.of("note", 1));
            importing(place, new Pack(tour, "1", MADE, Audience.PRESS.key(), withheld));
            assertFalse(place.hand().shows("#import-merge"));
        }
    }

    /// Two colleagues send the same tour back, and others packs of which one cannot be merged.
    @Test
    void severalAreMergedOneAfterTheOtherAndOneIsSkipped() throws IOException {
        try (var place = withTour()) {
            var hand = place.hand();
            var released = place.view().tour().orElseThrow();
            release(place);
            var other = released.withId(new TourId("other"));
            Toolkit.run(() -> place.studio().desk().add(other, Deed.IMPORT_TOUR));
            var withheld = new TreeMap<>(Map.of("note", 1));
            importing(
                    place,
                    new Pack(rename("one", "First").on(released), "1", MADE),
                    new Pack(released, "1", MADE, Audience.PRESS.key(), withheld),
                    new Pack(rename("three", "Never").on(released), "1", MADE),
                    new Pack(other, "", MADE),
                    new Pack(rename("two", "Second").on(released), "1", MADE));
            assertFalse(hand.shows("#import-merge"));

            hand.click("#import-merge-each").find("#merge-skip");
            assertEquals("The pack was made from Rev 1.", remark(place));
            hand.press(KeyCode.ENTER);
            turn(place, "Merge \"Visit of zambia\" (3 of 5)");
            hand.press(KeyCode.ESCAPE);
            turn(place, "Merge \"Visit of zambia\" (5 of 5)");
            hand.press(KeyCode.ENTER);
            hand.until("it is told", () -> hand.shows(".banner"));
            assertEquals(
                    "2 of 5 packs were merged."
                            + " Made for one audience alone, so not merged: Visit of zambia."
                            + " Skipped: Visit of zambia."
                            + " Never given out, so not merged: Visit of zambia.",
                    banner(place));
            assertFalse(hand.shows(".dialog"));
            assertEquals(Optional.of(released.id()), place.view().tour().map(Tour::id));
            assertEquals("First Second", titles(place.view().tour()));
        }
    }

    private static String remark(Workplace place) {
        var said = place.hand().find("#merge-remark", Label.class).getText();
        return said.substring(0, said.indexOf(". ") + 1);
    }

    private static void turn(Workplace place, String title) {
        place.hand()
                .until(
                        title,
                        () ->
                                place.hand()
                                        .find(".dialog-title", Label.class)
                                        .getText()
                                        .equals(title));
        place.hand().settle();
    }

    private static String banner(Workplace place) {
        return place.hand().find(".banner .label", Label.class).getText();
    }

    private void importing(Workplace place, Pack... packs) throws IOException {
        for (var pack : packs) {
            var file = folder.resolve("back" + place.answers().toOpen.size() + ".json");
            Files.write(file, Packs.write(pack));
            place.answers().toOpen.add(file);
        }
        place.hand().press(KeyCode.CONTROL, KeyCode.I).find("#import-copy");
    }

    private static void against(Workplace place, String start) {
        place.hand().find("#import-against");
        place.hand().until(start, () -> said(place).startsWith(start));
    }

    private static String said(Workplace place) {
        return Toolkit.get(place.hand().find("#import-against", Label.class)::getText);
    }

    private static Button button(Workplace place) {
        return place.hand().find("#import-merge", Button.class);
    }

    private static void release(Workplace place) {
        var done = new CompletableFuture<Issued>();
        Toolkit.run(() -> {
            var tour = place.studio().view().get().tour().orElseThrow();
            place.studio()
                    .desk()
                    .issuing("Retinue 0")
                    .release(Readiness.of(tour, List.of()), "", done::complete);
        });
        place.hand().until("it is given out", done::isDone);
    }

    private Workplace withTour() {
        var place = Workplace.empty(folder);
        var tour =
                Visits.tour(
                        Visits.visit("one", Visits.BYD, "09:00", "10:00"),
                        Visits.visit("two", Visits.BYD, "11:00", "12:00"),
                        Visits.visit("three", Visits.BYD, "14:00", "15:00"));
        Toolkit.run(() -> place.studio().desk().add(tour, Deed.IMPORT_TOUR));
        place.until("saved", view -> view.saving() instanceof Saving.Saved);
        return place;
    }

    private static void edit(Workplace place, Edit edit) {
        Toolkit.run(() -> place.studio().desk().edit(edit));
    }

    private static Edit rename(String item, String title) {
        return new Edit(
                Deed.RENAME_ITEM,
                Text.EMPTY,
                tour -> tour.with(Visits.id(item), it -> it.withTitle(Text.english(title))));
    }

    private static Tour withPassport(Tour tour) {
        var known = tour.directory();
        var first = known.people().values().iterator().next();
        var people =
                known.people().values().stream()
                        .map(person ->
                                person.equals(first)
                                        ? person.withIdentity(new Identity(Sex.FEMALE, "ZN1234567"))
                                        : person)
                        .toList();
        return tour.refreshed(
                Directory.of(known.sites().values(), people, known.vehicles().values()));
    }

    private static String titles(Optional<Tour> tour) {
        return tour.stream()
                .flatMap(open -> open.items().stream())
                .flatMap(item -> item.title().form(Language.ENGLISH).stream())
                .collect(Collectors.joining(" "));
    }
}
