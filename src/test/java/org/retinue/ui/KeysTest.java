package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.check.Visits;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.Envelope;
import org.retinue.envelope.Keys;
import org.retinue.envelope.Lock;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.OfficeKey;
import org.retinue.envelope.Opened;
import org.retinue.envelope.Origin;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.Tour;

/// The office's own key and the offices that are known, in the window.
class KeysTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));
    private static final Pack.Made MADE =
            new Pack.Made(Instant.parse("2026-11-21T01:00:00Z"), "Li", "Retinue 0");

    @TempDir Path folder;

    private static final OfficeKey SHENZHEN = OfficeKey.make("深圳外办");

    private Workplace keys() {
        var place = Workplace.empty(folder);
        place.answers().preferences = folder.resolve("preferences.properties");
        place.hand().click("#go-office").click("#office-keys");
        return place;
    }

    @Test
    void aKeyIsMadeOnceAndItsCardIsGivenOut() throws Exception {
        var card = folder.resolve("card");
        try (var place = keys()) {
            var hand = place.hand();
            assertTrue(hand.find("#key-make").isDisabled());
            hand.click("#key-name").type("Beijing office").click("#key-make");
            var shown = hand.find("#key-fingerprint", TextField.class).getText();
            place.answers().toSave = Optional.of(card);
            hand.click("#key-out");
            hand.until("the card is there", () -> Files.exists(card));
            var read = OfficeCard.read(Files.readAllBytes(card)).orElseThrow();
            assertEquals("Beijing office", read.name());
            assertEquals(shown, read.fingerprint().spoken());
            assertFalse(OfficeKeys.beside(folder.resolve("x")).isLocked());
            assertFalse(hand.shows("#key-make"));
        }
    }

    @Test
    void aPassphraseIsTypedTwice() {
        try (var place = keys()) {
            var hand = place.hand();
            hand.click("#key-name").type("Beijing");
            hand.click("#key-passphrase").type("correcthorse");
            assertTrue(hand.find("#key-make").isDisabled());
            hand.click("#key-passphrase-again").type("correcthors");
            assertTrue(hand.find("#key-make").isDisabled());
            hand.type("e").click("#key-make");
            hand.find("#key-fingerprint");
            assertTrue(OfficeKeys.beside(folder.resolve("x")).isLocked());
        }
    }

    @Test
    void anOfficeIsKnownOnceItsDigitsWereComparedAndCanBeForgotten() throws Exception {
        var card = Files.write(folder.resolve("shenzhen.card"), SHENZHEN.cardFile());
        var fingerprint = SHENZHEN.card().fingerprint();
        try (var place = keys()) {
            var hand = place.hand();
            place.answers().toOpen.add(card);
            hand.click("#known-add");
            assertEquals(
                    fingerprint.spoken(),
                    hand.find("#trust-fingerprint", TextField.class).getText());
            assertEquals(Map.of(), place.view().office().known());
            hand.click("#trust-name").press(KeyCode.CONTROL, KeyCode.A).type("Shenzhen");
            hand.click("#trust");
            var known =
                    place.until("it is known", view -> !view.office().known().isEmpty()).office();
            assertEquals(
                    Map.of(
                            fingerprint.text(),
                            SHENZHEN.card().known("Shenzhen", LocalDate.parse("2026-11-21"), "Li")),
                    known.known());
            hand.click(".known-forget");
            place.until("it is forgotten", view -> view.office().known().isEmpty());
        }
    }

    @Test
    void whatIsNoCardIsToldSo() throws Exception {
        var card = SHENZHEN.cardFile();
        card[card.length - 10] = '_';
        var altered = Files.write(folder.resolve("altered.card"), card);
        try (var place = keys()) {
            place.answers().toOpen.add(altered);
            place.hand().click("#known-add");
            place.hand()
                    .until(
                            "it is said",
                            () ->
                                    place.hand()
                                            .find("#known-said", Label.class)
                                            .getText()
                                            .startsWith("altered.card is not the card"));
            assertFalse(place.hand().shows("#trust"));
        }
    }

    @Test
    void aPackLeavesSignedAndLocked() throws Exception {
        var out = folder.resolve("out.json");
        var own = OfficeKeys.beside(folder.resolve("x"));
        var card = own.make("Beijing", Optional.empty());
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            place.answers().preferences = folder.resolve("preferences.properties");
            place.answers().toSave = Optional.of(out);
            hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
            place.until("a tour is open", view -> view.tour().isPresent());
            hand.press(KeyCode.CONTROL, KeyCode.E).click("#export-sign").click("#export-lock");
            hand.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertTrue(hand.find("#save-pack").isDisabled());
            hand.click("#export-passphrase").type("correcthorse");
            hand.click("#export-passphrase-again").type("correcthorse").click("#save-pack");
            hand.find("#dismiss-remark");
            var keys = Keys.of(List.of()).with(card);
            var file = Files.readAllBytes(out);
            assertEquals(new Opened.NeedsPassphrase(), Envelope.open(file, keys));
            var typed = Passphrase.taking("correcthorse".toCharArray());
            if (Envelope.open(file, keys.with(typed)) instanceof Opened.Whole whole) {
                assertEquals(new Origin.Known(card), whole.origin());
                var pack = (Reading.Accepted) Packs.read(whole.content().bytes());
                assertEquals(place.view().tour().orElseThrow(), pack.pack().tour());
            } else {
                throw new AssertionError("not opened");
            }
        }
    }

    @Test
    void aPackComesInOnceItIsSeenFromWhomItIs() throws Exception {
        var pack = Packs.write(new Pack(TOUR, "", MADE));
        var typed = Passphrase.taking("correcthorse".toCharArray());
        var envelope = Envelope.seal(pack, Optional.of(SHENZHEN), new Lock.WithPassphrase(typed));
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            place.answers().preferences = folder.resolve("preferences.properties");
            place.answers().toOpen.add(Files.write(folder.resolve("locked.json"), envelope));
            var known = SHENZHEN.card().known("Shenzhen", LocalDate.parse("2026-11-21"), "Li");
            var fingerprint = SHENZHEN.card().fingerprint().text();
            Toolkit.run(
                    () -> place.studio().desk().editOffice(now -> now.with(fingerprint, known)));
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.click("#envelope-passphrase").type("correctcow").click("#envelope-unlock");
            hand.until("it is wrong", () -> said(hand).startsWith("The passphrase does not"));
            hand.click("#envelope-passphrase").type("correcthorse").click("#envelope-unlock");
            hand.find("#envelope-take");
            assertEquals("From \"Shenzhen\", unaltered.", said(hand));
            assertEquals(List.of(), place.view().tours());
            hand.click("#envelope-take");
            var taken = place.until("the tour is there", view -> view.tour().isPresent());
            assertEquals(Optional.of(TOUR), taken.tour());
        }
    }

    @Test
    void anAlteredPackIsToldAndStaysOutside() throws Exception {
        var pack = Packs.write(new Pack(TOUR, "", MADE));
        var envelope = Envelope.seal(pack, Optional.of(SHENZHEN), new Lock.None());
        envelope[envelope.length / 2] ^= 1;
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            place.answers().preferences = folder.resolve("preferences.properties");
            place.answers().toOpen.add(Files.write(folder.resolve("altered.json"), envelope));
            var known = SHENZHEN.card().known("Shenzhen", LocalDate.parse("2026-11-21"), "Li");
            var fingerprint = SHENZHEN.card().fingerprint().text();
            Toolkit.run(
                    () -> place.studio().desk().editOffice(now -> now.with(fingerprint, known)));
            hand.press(KeyCode.CONTROL, KeyCode.I).find("#envelope-said");
            assertTrue(said(hand).startsWith("It was altered or damaged"), said(hand));
            assertFalse(hand.shows("#envelope-take"));
            hand.click("#close");
            assertEquals(List.of(), place.view().tours());
        }
    }

    private static String said(Hand hand) {
        return hand.find("#envelope-said", Label.class).getText();
    }
}
