package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.OfficeKey;

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
}
