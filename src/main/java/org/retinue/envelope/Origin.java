package org.retinue.envelope;

/// Who vouches for what was in an envelope.
public sealed interface Origin {

    /// Nobody signed it.
    record Unsigned() implements Origin {}

    /// The office signed exactly this, with the key that it is known by here.
    record Known(OfficeCard office) implements Origin {}

    /// It is signed with a key that is not known here, so that nothing is known about the signature
    /// either. The name, which may be empty, is what the envelope says.
    record Unknown(String name, Fingerprint fingerprint) implements Origin {}
}
