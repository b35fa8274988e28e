package org.retinue.print;

import java.time.Instant;

/// Under which release, when and by whom a paper is given out. A release that is blank is a draft,
/// a number is a revision; any other is printed as it is. The hash is that of the tour's briefing
/// pack, so that a paper and a pack can be seen to say the same.
public record Issue(String release, Instant at, String officer, String hash) {

    public static Issue draft(Instant at, String officer, String hash) {
        return new Issue("", at, officer, hash);
    }
}
