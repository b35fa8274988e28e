package org.retinue.envelope;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Trouble;

/// Keys as JSON (RFC 8037), and documents that hold a name and the two keys of an office.
final class Jwk {

    static final String SIGNING_CURVE = "Ed25519";
    static final String RECEIVING_CURVE = "X25519";

    static final String NAME = "name";
    static final String KEYS = "keys";
    private static final String CURVE = "crv";
    private static final String PUBLIC = "x";
    private static final String PRIVATE = "d";

    private Jwk() {}

    /// A new pair, of the JDK's making.
    static OctetKeyPairJsonWebKey make(String curve) {
        try {
            var pair = KeyPairGenerator.getInstance(curve).generateKeyPair();
            var key = new OctetKeyPairJsonWebKey(pair.getPublic());
            key.setPrivateKey(pair.getPrivate());
            return key;
        } catch (GeneralSecurityException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, curve);
        }
    }

    static OctetKeyPairJsonWebKey ofPublic(String curve, String bytes) {
        return of(members(curve, bytes))
                .orElseThrow(() -> new Trouble(Trouble.Kind.BROKEN_PROGRAM, curve));
    }

    static Map<String, Object> members(String curve, String bytes) {
        return Map.of("kty", "OKP", CURVE, curve, PUBLIC, bytes);
    }

    /// With the private part of the key.
    static Map<String, Object> privately(OctetKeyPairJsonWebKey key) {
        return key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
    }

    /// The bytes of the public key, in base64url.
    static String bytes(OctetKeyPairJsonWebKey key) {
        return String.valueOf(key.toParams(OutputControlLevel.PUBLIC_ONLY).get(PUBLIC));
    }

    /// The key of what a document of any origin says, or nothing.
    static Optional<OctetKeyPairJsonWebKey> of(Map<String, Object> members) {
        try {
            return JsonWebKey.Factory.newJwk(members) instanceof OctetKeyPairJsonWebKey key
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (JoseException _) {
            return Optional.empty();
        }
    }

    /// The name that the document says, if an office may be called so.
    static Optional<String> name(Map<String, Object> document) {
        return Optional.ofNullable(document.get(NAME))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(KnownOffice::isName);
    }

    /// What the document says of its two keys: that for signing, then that for receiving.
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> keys(Map<String, Object> document) {
        return document.get(KEYS) instanceof List<?> keys
                        && keys.size() == 2
                        && isOf(keys.getFirst(), SIGNING_CURVE)
                        && isOf(keys.getLast(), RECEIVING_CURVE)
                ? (List<Map<String, Object>>) keys
                : List.of();
    }

    /// Whether this is a key on the curve, and says nothing else that the library could take for an
    /// order.
    static boolean isOf(@Nullable Object key, String curve) {
        return key instanceof Map<?, ?> members
                && Set.of("kty", CURVE, PUBLIC, PRIVATE).containsAll(members.keySet())
                && "OKP".equals(members.get("kty"))
                && isAbsentOrKey(members.get(PRIVATE))
                && curve.equals(members.get(CURVE))
                && members.get(PUBLIC) instanceof String bytes
                && KnownOffice.isKey(bytes);
    }

    private static boolean isAbsentOrKey(@Nullable Object bytes) {
        return bytes == null || (bytes instanceof String text && KnownOffice.isKey(text));
    }
}
