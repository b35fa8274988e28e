package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.Envelope;
import org.retinue.envelope.Keys;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.OfficeKey;
import org.retinue.envelope.Opened;
import org.retinue.envelope.Origin;
import org.retinue.envelope.Passphrase;

/// The office's own key and the offices that are known, in the window.
class KeysTest {

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
                                            .find("#known-said", javafx.scene.control.Label.class)
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
}
