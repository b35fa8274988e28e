package org.retinue.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.retinue.envelope.Opened.Fault;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Trouble;

/// Puts a pack into an envelope, and takes it out: signed first and locked then, so that only the
/// reader sees who signed.
public final class Envelope {

    /// What may be put into an envelope; each of the two layers makes a third more of it.
    public static final int MOST_BYTES = 20_000_000;

    private static final int MOST_LETTERS = 37_000_000;
    private static final int MOST_ROUNDS = 2_000_000;
    private static final int FEWEST_ROUNDS = 100_000;
    private static final Pattern SALT = Pattern.compile("[A-Za-z0-9_-]{11,86}");
    private static final String PBES2 = KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW;
    private static final String ECDH = KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;

    private Envelope() {}

    /// The content in an envelope, signed by the office where one is given.
    public static byte[] seal(byte[] content, Optional<OfficeKey> signer, Lock lock) {
        if (content.length > MOST_BYTES) {
            throw new Trouble(Trouble.Kind.CANNOT_EXPORT, "/");
        }
        var signed =
                signer.map(key -> key.sign(content, Type.PACK).getBytes(US_ASCII)).orElse(content);
        return switch (lock) {
            case Lock.None() -> signed;
            case Lock.WithPassphrase(var passphrase) ->
                    Locks.lock(signed, Type.LOCKED_PACK, passphrase).getBytes(US_ASCII);
            case Lock.ForOffice(var reader) ->
                    Locks.lock(signed, Type.LOCKED_PACK, reader).getBytes(US_ASCII);
        };
    }

    /// Opens an envelope of any origin with the keys that are there.
    public static Opened open(byte[] file, Keys keys) {
        if (file.length > MOST_LETTERS) {
            return new Opened.Refused(Fault.TOO_LARGE);
        }
        return Compact.of(new String(file, ISO_8859_1))
                .map(compact ->
                        compact.isSigned() ? signed(compact, keys, false) : locked(compact, keys))
                .orElse(new Opened.Refused(Fault.NOT_AN_ENVELOPE));
    }

    private static Opened locked(Compact compact, Keys keys) {
        if (!isLockedAsHere(compact)) {
            return new Opened.Refused(Fault.UNSUPPORTED);
        }
        if (compact.is("alg", PBES2)) {
            return keys.passphrase()
                    .map(passphrase -> inside(Locks.unlock(compact, passphrase), keys))
                    .orElse(new Opened.NeedsPassphrase());
        }
        return keys.own()
                .filter(own -> compact.is("kid", own.card().fingerprint().text()))
                .map(own -> inside(Locks.unlock(compact, own.receiving()), keys))
                .orElseGet(() -> new Opened.NeedsKey(new Fingerprint(compact.said("kid"))));
    }

    private static Opened inside(Locks.Unlocked unlocked, Keys keys) {
        return switch (unlocked) {
            case Locks.Wrong() -> new Opened.Refused(Fault.WRONG_PASSPHRASE);
            case Locks.Altered() -> new Opened.Refused(Fault.ALTERED);
            case Locks.Plain(var bytes) ->
                    Compact.of(bytes)
                            .map(inner -> signed(inner, keys, true))
                            .orElseGet(() ->
                                    whole(bytes.getBytes(ISO_8859_1), new Origin.Unsigned(), true));
        };
    }

    private static Opened signed(Compact compact, Keys keys, boolean wasLocked) {
        if (!isSignedAsHere(compact)) {
            return new Opened.Refused(Fault.UNSUPPORTED);
        }
        var fingerprint = new Fingerprint(compact.said("kid"));
        return keys.card(fingerprint)
                .map(card ->
                        Signatures.hold(compact, card)
                                ? whole(compact.payload(), new Origin.Known(card), wasLocked)
                                : new Opened.Refused(Fault.ALTERED))
                .orElseGet(() ->
                        whole(
                                compact.payload(),
                                new Origin.Unknown(name(compact), fingerprint),
                                wasLocked));
    }

    private static Opened whole(byte[] content, Origin origin, boolean wasLocked) {
        return content.length > MOST_BYTES
                ? new Opened.Refused(Fault.TOO_LARGE)
                : new Opened.Whole(new Content(content), origin, wasLocked);
    }

    private static String name(Compact compact) {
        var name = compact.said(Signatures.OFFICE);
        return KnownOffice.isName(name) ? name : "";
    }

    private static boolean isSignedAsHere(Compact compact) {
        return compact.isSigned()
                && compact.saysOnly(Set.of("alg", "kid", "typ", Signatures.OFFICE))
                && compact.is("alg", AlgorithmIdentifiers.EDDSA)
                && compact.is("typ", Type.PACK.text())
                && Fingerprint.isOne(compact.said("kid"));
    }

    /// Nothing in the header may name a key or a place of keys, or ask for compression.
    private static boolean isLockedAsHere(Compact compact) {
        return compact.is("enc", ContentEncryptionAlgorithmIdentifiers.AES_256_GCM)
                && compact.is("typ", Type.LOCKED_PACK.text())
                && (isLockedWithPassphrase(compact) || isLockedForOffice(compact));
    }

    private static boolean isLockedWithPassphrase(Compact compact) {
        return compact.is("alg", PBES2)
                && compact.saysOnly(Set.of("alg", "enc", "typ", Locks.SALT, Locks.ROUNDS))
                && SALT.matcher(compact.said(Locks.SALT)).matches()
                && compact.header().get(Locks.ROUNDS) instanceof Long rounds
                && rounds >= FEWEST_ROUNDS
                && rounds <= MOST_ROUNDS;
    }

    private static boolean isLockedForOffice(Compact compact) {
        return compact.is("alg", ECDH)
                && compact.saysOnly(Set.of("alg", "enc", "typ", "kid", "epk"))
                && Fingerprint.isOne(compact.said("kid"))
                && Jwk.isOf(compact.header().get("epk"), Jwk.RECEIVING_CURVE);
    }
}
