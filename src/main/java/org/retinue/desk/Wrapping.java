package org.retinue.desk;

import java.util.Optional;
import org.retinue.envelope.Envelope;
import org.retinue.envelope.Lock;
import org.retinue.envelope.OfficeKey;

/// What a pack leaves in: signed by whom, and locked with what.
public record Wrapping(Optional<OfficeKey> signer, Lock lock) {

    /// As it is.
    public static final Wrapping NONE = new Wrapping(Optional.empty(), new Lock.None());

    public boolean isNone() {
        return signer.isEmpty() && lock instanceof Lock.None;
    }

    public byte[] around(byte[] pack) {
        return isNone() ? pack : Envelope.seal(pack, signer, lock);
    }
}
