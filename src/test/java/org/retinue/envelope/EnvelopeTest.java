package org.retinue.envelope;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.envelope.Opened.Fault;

class EnvelopeTest {

    private static final OfficeKey SHENZHEN = OfficeKey.make("深圳外办");
    private static final OfficeKey BEIJING = OfficeKey.make("Beijing office");
    private static final byte[] PACK = "{\"tour\": \"赞比亚\"}\n".getBytes(UTF_8);
    private static final Keys NOBODY = new Keys(Optional.empty(), Optional.empty(), List.of());
    private static final Keys FRIENDS = NOBODY.with(SHENZHEN.card());
    private static final Lock.None OPEN = new Lock.None();

    private static Passphrase passphrase(String letters) {
        return Passphrase.taking(letters.toCharArray());
    }

    private static Opened whole(Origin origin, boolean locked) {
        return new Opened.Whole(new Content(PACK), origin, locked);
    }

    private static Opened refused(Fault fault) {
        return new Opened.Refused(fault);
    }

    @Test
    void anOfficeThatIsKnownVouchesForWhatItSigned() {
        var envelope = Envelope.seal(PACK, Optional.of(SHENZHEN), OPEN);
        assertEquals(
                whole(new Origin.Known(SHENZHEN.card()), false), Envelope.open(envelope, FRIENDS));
        assertEquals(
                whole(new Origin.Unknown("深圳外办", SHENZHEN.card().fingerprint()), false),
                Envelope.open(envelope, NOBODY.with(BEIJING.card())));
    }

    @Test
    void whatIsLockedForAnOfficeOnlyThatOfficeReads() {
        var lock = new Lock.ForOffice(BEIJING.card());
        var envelope = Envelope.seal(PACK, Optional.of(SHENZHEN), lock);
        assertEquals(
                whole(new Origin.Known(SHENZHEN.card()), true),
                Envelope.open(envelope, FRIENDS.with(BEIJING)));
        var needed = new Opened.NeedsKey(BEIJING.card().fingerprint());
        assertEquals(needed, Envelope.open(envelope, FRIENDS));
        assertEquals(needed, Envelope.open(envelope, FRIENDS.with(SHENZHEN)));
        assertEquals(
                whole(new Origin.Unsigned(), true),
                Envelope.open(Envelope.seal(PACK, Optional.empty(), lock), FRIENDS.with(BEIJING)));
    }

    @Test
    void whatIsLockedWithAPassphraseNeedsIt() {
        var lock = new Lock.WithPassphrase(passphrase("correct horse 深圳"));
        var envelope = Envelope.seal(PACK, Optional.of(SHENZHEN), lock);
        assertEquals(new Opened.NeedsPassphrase(), Envelope.open(envelope, FRIENDS));
        assertEquals(
                refused(Fault.WRONG_PASSPHRASE),
                Envelope.open(envelope, FRIENDS.with(passphrase("correct horse 深"))));
        assertEquals(
                refused(Fault.WRONG_PASSPHRASE),
                Envelope.open(envelope, FRIENDS.with(passphrase(""))));
        assertEquals(
                whole(new Origin.Known(SHENZHEN.card()), true),
                Envelope.open(envelope, FRIENDS.with(passphrase("correct horse 深圳"))));
        assertEquals(
                refused(Fault.ALTERED),
                Envelope.open(
                        changed(envelope, envelope.length - 30),
                        FRIENDS.with(passphrase("correct horse 深圳"))));
        assertTrue(header(envelope).contains("\"p2c\":600000"), header(envelope));
        assertFalse(new String(envelope, US_ASCII).contains("eyJhbGciOiJFZERTQSI"));
    }

    /// Whatever letter of an envelope is another one, nobody vouches for what is inside then.
    @Test
    void noLetterCanBeChangedUnseen() {
        var signed = Envelope.seal(PACK, Optional.of(SHENZHEN), OPEN);
        for (var place = 0; place < signed.length; place++) {
            assertFalse(isVouchedFor(changed(signed, place), FRIENDS), "letter " + place);
        }
        var locked = Envelope.seal(PACK, Optional.of(SHENZHEN), new Lock.ForOffice(BEIJING.card()));
        for (var place = 0; place < locked.length; place++) {
            assertFalse(
                    isVouchedFor(changed(locked, place), FRIENDS.with(BEIJING)), "letter " + place);
        }
    }

    private static boolean isVouchedFor(byte[] envelope, Keys keys) {
        return Envelope.open(envelope, keys) instanceof Opened.Whole whole
                && whole.origin() instanceof Origin.Known;
    }

    /// A library that believed these would take anybody's word.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'alg':'none','kid':'KID','typ':'retinue-pack+jws'}",
                "{'alg':'HS256','kid':'KID','typ':'retinue-pack+jws'}",
                "{'alg':'EdDSA','kid':'KID','typ':'retinue-pack+jws','jku':'https://example.org/'}",
                "{'alg':'EdDSA','kid':'KID','typ':'retinue-pack+jws','x5u':'https://example.org/'}",
                "{'alg':'EdDSA','kid':'KID','typ':'retinue-pack+jws','jwk':{'kty':'OKP'}}",
                "{'alg':'EdDSA','kid':'KID','typ':'retinue-pack+jws','crit':['b64'],'b64':false}",
                "{'alg':'EdDSA','kid':'KID','typ':'retinue-office+jws'}",
                "{'alg':'EdDSA','kid':'12345','typ':'retinue-pack+jws'}",
                "{'alg':'EdDSA','kid':7,'typ':'retinue-pack+jws'}",
                "{'alg':'EdDSA'}"
            })
    void aHeaderThatAsksForAnythingElseIsRefused(String header) {
        var parts = new String(Envelope.seal(PACK, Optional.of(SHENZHEN), OPEN), US_ASCII);
        var end = parts.substring(parts.indexOf('.'));
        var kid = SHENZHEN.card().fingerprint().text();
        assertEquals(
                refused(Fault.UNSUPPORTED),
                Envelope.open(with(header.replace("KID", kid), end), FRIENDS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "p2c":600000    | "p2c":99999
                    "p2c":600000    | "p2c":2000001
                    "p2c":600000    | "p2c":9223372036854775807
                    "p2c":600000    | "p2c":-1
                    "p2c":600000    | "p2c":"600000"
                    "p2c":600000    | "p2c":600000.5
                    "p2c":600000    | "p2c":600000,"zip":"DEF"
                    "p2c":600000    | "p2c":600000,"jku":"https://example.org/"
                    "A256GCM"       | "A128CBC-HS256"
                    HS512+A256KW    | HS256+A128KW
                    PBES2-HS512+A256KW | dir
                    PBES2-HS512+A256KW | RSA1_5
                    pack+jwe        | office-key+jwe
                    """)
    void aLockThatAsksForAnythingElseIsRefusedBeforeAnythingIsComputed(String was, String is) {
        var envelope =
                Envelope.seal(
                        PACK,
                        Optional.empty(),
                        new Lock.WithPassphrase(passphrase("correct horse")));
        var text = new String(envelope, US_ASCII);
        var header = header(envelope).replace(was, is);
        assertFalse(header.equals(header(envelope)), header);
        assertEquals(
                refused(Fault.UNSUPPORTED),
                Envelope.open(
                        with(header, text.substring(text.indexOf('.'))),
                        NOBODY.with(passphrase("correct horse"))));
    }

    @Test
    void whatIsNoEnvelopeIsToldSo() {
        for (var text :
                List.of(
                        "",
                        ".",
                        "..",
                        "{}",
                        "eyJ",
                        "e30.e30",
                        "e30.e30.e30.e30",
                        "....",
                        "[[.a.b")) {
            var opened = Envelope.open(text.getBytes(UTF_8), FRIENDS);
            assertEquals(refused(Fault.NOT_AN_ENVELOPE), opened, text);
        }
        assertEquals(
                refused(Fault.NOT_AN_ENVELOPE),
                Envelope.open(with("[".repeat(2_900), ".e30.e30"), FRIENDS));
        assertEquals(refused(Fault.TOO_LARGE), Envelope.open(new byte[37_000_001], FRIENDS));
    }

    /// Thousands of spoiled envelopes: each ends in an answer.
    @Test
    void spoiledEnvelopesEndInAnAnswer() {
        var random = new Random(7797);
        var locked = Envelope.seal(PACK, Optional.of(SHENZHEN), new Lock.ForOffice(BEIJING.card()));
        var signed = Envelope.seal(PACK, Optional.of(SHENZHEN), OPEN);
        var letters =
                "{}[]\":,.=+/-_ \0\u00ff019AZaz"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (var count = 0; count < 3_000; count++) {
            var text = new String(random.nextBoolean() ? locked : signed, US_ASCII);
            var header = header(text.getBytes(US_ASCII)).getBytes(UTF_8);
            for (var blow = random.nextInt(1, 4); blow > 0; blow--) {
                header[random.nextInt(header.length)] = letters[random.nextInt(letters.length)];
            }
            var spoiled =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(header)
                            + text.substring(text.indexOf('.'));
            assertEquals(
                    spoiled.equals(text),
                    isVouchedFor(spoiled.getBytes(US_ASCII), FRIENDS.with(BEIJING)),
                    spoiled);
        }
    }

    private static byte[] with(String header, String rest) {
        var bytes = header.replace('\'', '"').getBytes(UTF_8);
        return (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + rest)
                .getBytes(US_ASCII);
    }

    private static String header(byte[] envelope) {
        var text = new String(envelope, US_ASCII);
        return new String(
                Base64.getUrlDecoder().decode(text.substring(0, text.indexOf('.'))), UTF_8);
    }

    private static byte[] changed(byte[] envelope, int place) {
        var changed = envelope.clone();
        changed[place] = (byte) (changed[place] == 'A' ? 'B' : 'A');
        return changed;
    }

    @Test
    void aLargePackGoesThroughWhole() {
        var large = new byte[Envelope.MOST_BYTES];
        new Random(1).nextBytes(large);
        var envelope =
                Envelope.seal(large, Optional.of(SHENZHEN), new Lock.ForOffice(BEIJING.card()));
        if (Envelope.open(envelope, FRIENDS.with(BEIJING)) instanceof Opened.Whole whole) {
            assertArrayEquals(large, whole.content().bytes());
        } else {
            throw new AssertionError("not opened");
        }
    }
}
