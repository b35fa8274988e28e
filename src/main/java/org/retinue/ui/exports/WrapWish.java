package org.retinue.ui.exports;

import java.util.Optional;
import org.retinue.desk.OfficeKeys;
import org.retinue.desk.Wrapping;
import org.retinue.envelope.Lock;
import org.retinue.envelope.Passphrase;

/// What a pack is to leave in: whether it is signed, the passphrase of the office's key where that
/// is locked, and what the pack is locked with.
public record WrapWish(boolean signs, Optional<Passphrase> ofKey, Lock lock)
        implements AutoCloseable {

    /// As it is.
    static final WrapWish NONE = new WrapWish(false, Optional.empty(), new Lock.None());

    /// Nothing where the key of the office does not open with what was typed.
    Optional<Wrapping> wrapping(OfficeKeys keys) {
        return signs
                ? keys.open(ofKey).map(key -> new Wrapping(Optional.of(key), lock))
                : Optional.of(new Wrapping(Optional.empty(), lock));
    }

    /// Wipes what was typed.
    @Override
    public void close() {
        ofKey.ifPresent(Passphrase::close);
        if (lock instanceof Lock.WithPassphrase(var passphrase)) {
            passphrase.close();
        }
    }
}
