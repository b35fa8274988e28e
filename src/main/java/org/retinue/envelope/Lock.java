package org.retinue.envelope;

/// What an envelope is locked with.
public sealed interface Lock {

    /// Whoever has the file can read it.
    record None() implements Lock {}

    /// Whoever knows the passphrase can read it.
    record WithPassphrase(Passphrase passphrase) implements Lock {}

    /// Only the office that has the private key can read it.
    record ForOffice(OfficeCard office) implements Lock {}
}
