package org.retinue.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/// A signed or locked document in its compact form: base64url parts with dots between them, of
/// which the first is a header that says how to read the others.
record Compact(String text, List<String> parts, Map<String, Object> header) {

    private static final int SIGNED = 3;
    private static final int LOCKED = 5;
    private static final int MOST_HEADER = 4_000;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9_-]*");

    /// The document of a text of any origin, or nothing. Its length must have been looked at.
    static Optional<Compact> of(String text) {
        var stripped = text.strip();
        var parts = List.of(stripped.split("\\.", -1));
        if ((parts.size() != SIGNED && parts.size() != LOCKED)
                || parts.getFirst().length() > MOST_HEADER
                || !parts.stream().allMatch(Compact::isWhole)) {
            return Optional.empty();
        }
        try {
            var header = new String(decoded(parts.getFirst()), StandardCharsets.UTF_8);
            return Optional.of(new Compact(stripped, parts, JsonUtil.parseJson(header)));
        } catch (JoseException _) {
            return Optional.empty();
        }
    }

    /// Whether the part is the one way to write its bytes: no bit is left over that could be
    /// changed unseen.
    private static boolean isWhole(String part) {
        var over = part.length() % 4;
        if (over == 1 || !LETTERS.matcher(part).matches()) {
            return false;
        }
        var end = part.substring(part.length() - over);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(decoded(end)).equals(end);
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    boolean isSigned() {
        return parts.size() == SIGNED;
    }

    boolean is(String member, String value) {
        return value.equals(header.get(member));
    }

    /// What the header says there, or an empty text.
    String said(String member) {
        return header.get(member) instanceof String value ? value : "";
    }

    /// Whether the header says nothing but this; whatever else it may ask for is not done here.
    boolean saysOnly(Set<String> members) {
        return members.containsAll(header.keySet());
    }

    byte[] payload() {
        return decoded(parts.get(1));
    }
}
