package org.retinue.tour;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/// The identity of a thing: stays the same while everything else about it changes. Ids are short
/// lower-case words, so that packs stay readable: `[a-z0-9]`, then up to 63 more of `[a-z0-9-]`.
public sealed interface Id extends Comparable<Id>
        permits TourId,
                StayId,
                GiftId,
                ItemId,
                TaskId,
                TrackId,
                SiteId,
                RoomId,
                PersonId,
                VehicleId {

    /// The shape of every id; the pack's schema repeats it.
    Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    String value();

    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }

    /// Refuses a value that has not the shape of an id.
    static void check(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An id is 1 to 64 characters of a-z, 0-9 and -, not starting with -: \""
                            + value
                            + "\"");
        }
    }

    /// A new id's value: 16 random characters, 80 bits, so that ids made in two offices do not
    /// meet.
    static String random() {
        var letters = "0123456789abcdefghjkmnpqrstvwxyz";
        var value = new StringBuilder(16);
        for (var count = 0; count < 16; count++) {
            value.append(letters.charAt(Source.RANDOM.nextInt(letters.length())));
        }
        return value.toString();
    }

    /// The source of new ids.
    final class Source {
        private static final SecureRandom RANDOM = new SecureRandom();

        private Source() {}
    }
}
