package org.retinue.release;

import java.time.Instant;

/// A tour as it was given out: its number, counted from 1 in each tour, a note of what it is about,
/// who gave it out when, and the hash of its pack.
public record Release(int number, String note, String officer, Instant at, String hash) {

    public Release {
        if (number < 1) {
            throw new IllegalArgumentException("Releases count from 1");
        }
    }
}
