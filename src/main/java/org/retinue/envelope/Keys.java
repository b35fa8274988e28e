package org.retinue.envelope;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.KnownOffice;

/// What an envelope is opened with: a passphrase, the office's own key, and the cards of the
/// offices that are known.
public record Keys(
        Optional<Passphrase> passphrase, Optional<OfficeKey> own, List<OfficeCard> known) {

    public Keys {
        known = List.copyOf(known);
    }

    /// No more than who is known.
    public static Keys of(Collection<KnownOffice> known) {
        return new Keys(
                Optional.empty(), Optional.empty(), known.stream().map(OfficeCard::of).toList());
    }

    public Keys with(Passphrase given) {
        return new Keys(Optional.of(given), own, known);
    }

    public Keys with(OfficeKey given) {
        return new Keys(passphrase, Optional.of(given), known);
    }

    /// One more office that is known, such as this one.
    public Keys with(OfficeCard card) {
        return new Keys(passphrase, own, Stream.concat(known.stream(), Stream.of(card)).toList());
    }

    Optional<OfficeCard> card(Fingerprint fingerprint) {
        return known.stream().filter(card -> card.fingerprint().equals(fingerprint)).findFirst();
    }
}
