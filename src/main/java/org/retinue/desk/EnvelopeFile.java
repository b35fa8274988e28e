package org.retinue.desk;

import org.retinue.envelope.Envelope;
import org.retinue.envelope.Keys;
import org.retinue.envelope.Opened;
import org.retinue.exchange.Bounded;

/// An envelope that comes in from outside.
public final class EnvelopeFile {

    private EnvelopeFile() {}

    /// What is inside. Whatever the file makes of the opening of it, the opening ends.
    public static Opened open(byte[] file, Keys keys) {
        return switch (Bounded.usual(() -> Envelope.open(file, keys))) {
            case Bounded.Done(var opened) -> opened;
            case Bounded.Stopped(var why, _) ->
                    new Opened.Refused(
                            switch (why) {
                                case TOO_DEEP, TOO_LARGE, TOO_SLOW -> Opened.Fault.TOO_LARGE;
                                case BROKEN, CANCELLED -> Opened.Fault.NOT_AN_ENVELOPE;
                            });
        };
    }
}
