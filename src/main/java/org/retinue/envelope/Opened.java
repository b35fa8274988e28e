package org.retinue.envelope;

/// What came of opening an envelope.
public sealed interface Opened {

    /// What was inside, to the byte, and who vouches for it.
    record Whole(Content content, Origin origin, boolean wasLocked) implements Opened {}

    /// It is locked with a passphrase, and none was given.
    record NeedsPassphrase() implements Opened {}

    /// It is locked for the office with this fingerprint, and its private key was not given.
    record NeedsKey(Fingerprint office) implements Opened {}

    record Refused(Fault fault) implements Opened {}

    /// Why an envelope is not opened; each has a sentence in `words`.
    enum Fault {
        /// It is no envelope that anybody could open.
        NOT_AN_ENVELOPE,
        TOO_LARGE,
        /// It asks for something that is not done here, such as another algorithm.
        UNSUPPORTED,
        WRONG_PASSPHRASE,
        /// It is not as its office made it, or was damaged.
        ALTERED
    }
}
