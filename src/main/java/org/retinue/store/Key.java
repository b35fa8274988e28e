package org.retinue.store;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// What opens a workspace: nothing for a plain one; for a protected one its key, which no file
/// holds but wrapped. A key opens the backups of its workspace too, whatever the passphrase was
/// when they were made. Closing the key wipes it.
public final class Key implements AutoCloseable {

    static final int BITS = 256;

    /// What opens a workspace that is not protected.
    public static final Key NONE = new Key(null, new byte[0], Secret.Use.PASSPHRASE);

    private final @Nullable Casing casing;
    private final byte[] bytes;
    private final Secret.Use use;

    Key(@Nullable Casing casing, byte[] bytes, Secret.Use use) {
        this.casing = casing;
        this.bytes = bytes;
        this.use = use;
    }

    static byte[] random(SecureRandom random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    public boolean isOfProtected() {
        return casing != null;
    }

    /// Whether the passphrase was not known to whoever opened the workspace.
    public boolean isFromRecoveryCode() {
        return use == Secret.Use.RECOVERY;
    }

    /// How it was wrapped where it was found.
    Casing casing(String file) {
        if (casing == null) {
            throw new Trouble(Trouble.Kind.PROTECTED, file);
        }
        return casing;
    }

    byte[] bytes() {
        return bytes;
    }

    SecretKey secret() {
        return new SecretKeySpec(bytes, "AES");
    }

    /// The same key, to be wiped apart.
    Key copy() {
        return new Key(casing, bytes.clone(), use);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
