package org.retinue.exchange.pocket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The style and the script of every page, which are the same in all of them.
enum PocketParts {
    STYLE("/retinue/pocket/page.css"),
    SCRIPT("/retinue/pocket/page.js");

    private final String content;

    PocketParts(String place) {
        content = read(place);
    }

    String content() {
        return content;
    }

    /// What the browser may run and show: these two, known by their hashes, and nothing else from
    /// anywhere.
    static String policy() {
        return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(STYLE.hash(), SCRIPT.hash());
    }

    private String hash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String place) {
        try (var stream = PocketParts.class.getResourceAsStream(place)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
