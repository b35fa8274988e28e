package org.retinue.envelope;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;
import org.retinue.tour.KnownOffice;

/// What an office tells others about itself: its name, and the public keys, with one of which
/// others check what it signed and with the other they lock what is for it. Each is 32 bytes in
/// base64url.
public record OfficeCard(String name, String signing, String receiving) {

    private static final int MOST_BYTES = 8_000;

    /// The keys of an office that is known.
    public static OfficeCard of(KnownOffice office) {
        return new OfficeCard(office.name(), office.signing(), office.receiving());
    }

    /// The card in a file; nothing where it is none, or not as its office signed it.
    public static Optional<OfficeCard> read(byte[] file) {
        return file.length > MOST_BYTES
                ? Optional.empty()
                : Compact.of(new String(file, StandardCharsets.ISO_8859_1))
                        .filter(compact ->
                                compact.isSigned() && compact.is("typ", Type.CARD.text()))
                        .flatMap(OfficeCard::checked);
    }

    /// The card proves itself: whoever made it has the private key.
    private static Optional<OfficeCard> checked(Compact compact) {
        try {
            return said(JsonUtil.parseJson(new String(compact.payload(), StandardCharsets.UTF_8)))
                    .filter(card -> compact.is("kid", card.fingerprint().text()))
                    .filter(card -> Signatures.hold(compact, card));
        } catch (JoseException _) {
            return Optional.empty();
        }
    }

    private static Optional<OfficeCard> said(Map<String, Object> document) {
        var keys = Jwk.keys(document).stream().flatMap(key -> Jwk.of(key).stream()).toList();
        return keys.size() == 2
                ? Jwk.name(document)
                        .map(name ->
                                new OfficeCard(
                                        name,
                                        Jwk.bytes(keys.getFirst()),
                                        Jwk.bytes(keys.getLast())))
                : Optional.empty();
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(decoded(signing), decoded(receiving));
    }

    /// The office as it is remembered here under that name, since that day and on that officer's
    /// word.
    public KnownOffice known(String called, LocalDate since, String by) {
        return new KnownOffice(called, signing, receiving, since, by);
    }

    /// What stands in the file of the card.
    String document() {
        return JsonUtil.toJson(
                Map.of(
                        Jwk.NAME,
                        name,
                        Jwk.KEYS,
                        List.of(
                                Jwk.members(Jwk.SIGNING_CURVE, signing),
                                Jwk.members(Jwk.RECEIVING_CURVE, receiving))));
    }

    OctetKeyPairJsonWebKey signingKey() {
        return Jwk.ofPublic(Jwk.SIGNING_CURVE, signing);
    }

    OctetKeyPairJsonWebKey receivingKey() {
        return Jwk.ofPublic(Jwk.RECEIVING_CURVE, receiving);
    }

    private static byte[] decoded(String key) {
        return Base64.getUrlDecoder().decode(key);
    }
}
