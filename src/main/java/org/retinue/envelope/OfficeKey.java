package org.retinue.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;

/// The private keys of an office, with which it signs and receives.
public final class OfficeKey {

    private static final int MOST_BYTES = 8_000;

    private final OfficeCard card;
    private final OctetKeyPairJsonWebKey signing;
    private final OctetKeyPairJsonWebKey receiving;

    private OfficeKey(
            String name, OctetKeyPairJsonWebKey signing, OctetKeyPairJsonWebKey receiving) {
        this.card = new OfficeCard(name, Jwk.bytes(signing), Jwk.bytes(receiving));
        this.signing = signing;
        this.receiving = receiving;
    }

    /// New keys of an office of that name.
    public static OfficeKey make(String name) {
        return new OfficeKey(name, Jwk.make(Jwk.SIGNING_CURVE), Jwk.make(Jwk.RECEIVING_CURVE));
    }

    public OfficeCard card() {
        return card;
    }

    /// The file of the card, which others may have.
    public byte[] cardFile() {
        return sign(card.document().getBytes(UTF_8), Type.CARD).getBytes(ISO_8859_1);
    }

    /// The file of the keys, locked where there is a passphrase.
    public byte[] file(Optional<Passphrase> passphrase) {
        var content = document().getBytes(UTF_8);
        try {
            return passphrase
                    .map(given -> Locks.lock(content, Type.KEY, given).getBytes(ISO_8859_1))
                    .orElseGet(content::clone);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private String document() {
        return JsonUtil.toJson(
                Map.of(
                        Jwk.NAME,
                        card.name(),
                        Jwk.KEYS,
                        List.of(Jwk.privately(signing), Jwk.privately(receiving))));
    }

    /// Whether the file of keys is locked with a passphrase.
    public static boolean isLocked(byte[] file) {
        return locked(file).isPresent();
    }

    private static Optional<Compact> locked(byte[] file) {
        return file.length > MOST_BYTES
                ? Optional.empty()
                : Compact.of(new String(file, ISO_8859_1))
                        .filter(compact -> compact.is("typ", Type.KEY.text()));
    }

    /// The keys in a file of one's own; nothing where the passphrase is not the right one or the
    /// file was damaged.
    public static Optional<OfficeKey> read(byte[] file, Optional<Passphrase> passphrase) {
        return file.length > MOST_BYTES
                ? Optional.empty()
                : locked(file)
                        .map(compact -> passphrase.flatMap(given -> unlocked(compact, given)))
                        .orElseGet(() -> of(new String(file, UTF_8)));
    }

    private static Optional<OfficeKey> unlocked(Compact compact, Passphrase passphrase) {
        return switch (Locks.unlock(compact, passphrase)) {
            case Locks.Plain(var bytes) -> of(new String(bytes.getBytes(ISO_8859_1), UTF_8));
            case Locks.Wrong(), Locks.Altered() -> Optional.empty();
        };
    }

    private static Optional<OfficeKey> of(String document) {
        try {
            var said = JsonUtil.parseJson(document);
            var keys =
                    Jwk.keys(said).stream()
                            .flatMap(members -> Jwk.of(members).stream())
                            .filter(key -> key.getPrivateKey() != null)
                            .toList();
            return keys.size() == 2
                    ? Jwk.name(said)
                            .map(name -> new OfficeKey(name, keys.getFirst(), keys.getLast()))
                    : Optional.empty();
        } catch (JoseException _) {
            return Optional.empty();
        }
    }

    String sign(byte[] content, Type type) {
        return Signatures.sign(content, type, card, signing.getPrivateKey());
    }

    PrivateKey receiving() {
        return receiving.getPrivateKey();
    }
}
