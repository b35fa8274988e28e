package org.retinue.print;

import java.time.Instant;
import org.retinue.release.Release;

/// Under which release, when and by whom a paper is given out. A release that is blank is a draft,
/// a number is a revision; any other is printed as it is. The hash is that of the tour's briefing
/// pack, so that a paper and a pack can be seen to say the same.
public record Issue(String release, Instant at, String officer, String hash) {

    /// As it was given out then.
    public static Issue of(Release release) {
        return new Issue(
                Integer.toString(release.number()),
                release.at(),
                release.officer(),
                release.hash());
    }

    public static Issue draft(Instant at, String officer, String hash) {
        return new Issue("", at, officer, hash);
    }
}
