package org.retinue.envelope;

import java.util.Arrays;

/// The bytes in an envelope.
public final class Content {

    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Its length alone: what is inside may be anybody's data.
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
