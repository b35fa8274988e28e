package org.retinue.brief;

import java.util.List;

/// What is wrong at one place of a document. The pointer (RFC 6901) names the place and is empty
/// for the whole document; the details fill the sentence of the reason. Neither holds content.
public record Problem(String pointer, Reason reason, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /// Under which the sentence of the reason stands in `words`.
    public String key() {
        return "brief.Reason." + reason;
    }
}
