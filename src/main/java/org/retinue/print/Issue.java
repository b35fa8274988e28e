package org.retinue.print;

import java.time.Instant;

/// Under which release, when and by whom a paper is given out. A release that is blank is a draft,
/// a number is a revision; any other is printed as it is.
public record Issue(String release, Instant at, String officer) {

    public static Issue draft(Instant at, String officer) {
        return new Issue("", at, officer);
    }
}
