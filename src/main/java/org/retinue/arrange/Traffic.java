package org.retinue.arrange;

import java.time.LocalTime;
import java.util.List;

/// How long a way takes beyond the empty road: minutes for getting in and for getting out and being
/// greeted, and how much longer the drive is, usually and at the hours when the roads are full.
public record Traffic(int boarding, int greeting, double usual, double peak, List<Peak> peaks) {

    private static final int DAY = 24 * 60;

    public Traffic {
        peaks = List.copyOf(peaks);
    }

    public record Peak(LocalTime from, LocalTime to) {}

    /// The minutes of the drive that leaves at this minute, counted from any midnight.
    int drive(int road, int leaves) {
        return minutes(road, isPeak(leaves, leaves + road) ? peak : usual);
    }

    /// The least minutes that a drive can take at any hour.
    int leastDrive(int road) {
        return minutes(road, Math.min(usual, peaks.isEmpty() ? usual : peak));
    }

    /// When to leave for a drive that ends at this minute.
    int leaves(int road, int arrives) {
        var late = arrives - minutes(road, usual);
        return isPeak(late, late + road) ? arrives - minutes(road, Math.max(usual, peak)) : late;
    }

    private static int minutes(int road, double factor) {
        return (int) Math.ceil(Math.round(road * factor * 1000) / 1000.0);
    }

    private boolean isPeak(int from, int to) {
        var begins = Math.floorMod(from, DAY);
        var ends = begins + (to - from);
        for (var hours : peaks) {
            var opens = hours.from().toSecondOfDay() / 60;
            var closes = hours.to().toSecondOfDay() / 60;
            if ((begins < closes && ends > opens) || ends > opens + DAY) {
                return true;
            }
        }
        return false;
    }
}
