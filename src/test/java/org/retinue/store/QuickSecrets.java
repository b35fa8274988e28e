package org.retinue.store;

/// Passphrases that are stretched with little effort: tests of protected workspaces in other rooms
/// would else wait for keys most of their time. The program itself has no such way.
public final class QuickSecrets {

    private QuickSecrets() {}

    public static Secret passphrase(String letters) {
        return Secret.passphrase(letters.toCharArray(), Secret.Stretching.of(10));
    }
}
