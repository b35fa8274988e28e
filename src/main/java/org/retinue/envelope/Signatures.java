package org.retinue.envelope;

import java.security.PrivateKey;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.retinue.tour.Trouble;

/// Signing, and checking what was signed.
final class Signatures {

    static final String OFFICE = "office";

    private static final AlgorithmConstraints ALLOWED =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    private Signatures() {}

    /// The content, signed; the header names the office and its key.
    static String sign(byte[] content, Type type, OfficeCard card, PrivateKey key) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(card.fingerprint().text());
        signature.setHeader("typ", type.text());
        signature.setHeader(OFFICE, card.name());
        signature.setPayloadBytes(content);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, AlgorithmIdentifiers.EDDSA);
        }
    }

    /// Whether the office signed exactly this.
    static boolean hold(Compact compact, OfficeCard card) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ALLOWED);
        try {
            signature.setCompactSerialization(compact.text());
            signature.setKey(card.signingKey().getKey());
            return signature.verifySignature();
        } catch (JoseException _) {
            return false;
        }
    }
}
