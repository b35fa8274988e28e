package org.retinue.envelope;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retinue.tour.KnownOffice;

class OfficeKeyTest {

    private static final OfficeKey KEY = OfficeKey.make("Shenzhen office");

    @Test
    void aCardIsReadAsItsOfficeSignedIt() {
        assertEquals(Optional.of(KEY.card()), OfficeCard.read(KEY.cardFile()));
        assertFalse(new String(KEY.cardFile(), US_ASCII).contains("\"d\""), "no private part");
    }

    @Test
    void noLetterOfACardCanBeAnotherOne() {
        var card = KEY.cardFile();
        for (var place = 0; place < card.length; place++) {
            var changed = card.clone();
            changed[place] = (byte) (changed[place] == 'A' ? 'B' : 'A');
            assertEquals(Optional.empty(), OfficeCard.read(changed), "letter " + place);
        }
    }

    /// What an office signed as a pack is not its card, and the other way round.
    @Test
    void aSignedPackIsNoCard() {
        var document = KEY.card().document().getBytes(UTF_8);
        assertEquals(
                Optional.empty(),
                OfficeCard.read(Envelope.seal(document, Optional.of(KEY), new Lock.None())));
        assertEquals(
                new Opened.Refused(Opened.Fault.UNSUPPORTED),
                Envelope.open(KEY.cardFile(), Keys.of(Set.<KnownOffice>of()).with(KEY.card())));
    }

    @Test
    void theKeysAreReadBack() {
        var open = KEY.file(Optional.empty());
        assertFalse(OfficeKey.isLocked(open));
        assertWorks(OfficeKey.read(open, Optional.empty()).orElseThrow());
        var passphrase = Passphrase.taking("correct horse".toCharArray());
        var locked = KEY.file(Optional.of(passphrase));
        assertTrue(OfficeKey.isLocked(locked));
        assertWorks(OfficeKey.read(locked, Optional.of(passphrase)).orElseThrow());
        assertEquals(Optional.empty(), OfficeKey.read(locked, Optional.empty()));
        assertEquals(
                Optional.empty(),
                OfficeKey.read(
                        locked, Optional.of(Passphrase.taking("correct cow".toCharArray()))));
    }

    private static void assertWorks(OfficeKey read) {
        assertEquals(KEY.card(), read.card());
        var content = "x".getBytes(UTF_8);
        var keys = Keys.of(Set.<KnownOffice>of()).with(KEY.card()).with(read);
        var lock = new Lock.ForOffice(KEY.card());
        assertEquals(
                new Opened.Whole(new Content(content), new Origin.Known(KEY.card()), true),
                Envelope.open(Envelope.seal(content, Optional.of(read), lock), keys));
    }

    @Test
    void aFileThatIsNoKeyIsToldSo() {
        for (var text :
                new String[] {
                    "", "{}", "[]", "null", "7", "{\"keys\":[1,2]}", "{\"keys\":[{},{}]}"
                }) {
            assertEquals(
                    Optional.empty(), OfficeKey.read(text.getBytes(UTF_8), Optional.empty()), text);
            assertEquals(Optional.empty(), OfficeCard.read(text.getBytes(UTF_8)), text);
        }
    }

    @Test
    void aFingerprintIsEightGroupsOfDigitsThatComeFromBothKeys() {
        var fingerprint = KEY.card().fingerprint();
        assertTrue(fingerprint.spoken().matches("([0-9]{5} ){7}[0-9]{5}"), fingerprint.spoken());
        assertEquals(Optional.of(fingerprint), Fingerprint.typed(" " + fingerprint.spoken() + "."));
        assertEquals(Optional.empty(), Fingerprint.typed("12345 67890"));
        var other = OfficeKey.make("Shenzhen office").card();
        var mixed = new OfficeCard("Shenzhen office", KEY.card().signing(), other.receiving());
        assertFalse(fingerprint.equals(mixed.fingerprint()), "the key that locks counts as well");
    }

    @Test
    void aWipedPassphraseOpensNothing() {
        var letters = "correct horse".toCharArray();
        var passphrase = Passphrase.taking(letters);
        assertEquals("\0".repeat(13), new String(letters));
        var locked = KEY.file(Optional.of(passphrase));
        passphrase.close();
        assertEquals(Optional.empty(), OfficeKey.read(locked, Optional.of(passphrase)));
        assertEquals("Passphrase", passphrase.toString());
    }
}
