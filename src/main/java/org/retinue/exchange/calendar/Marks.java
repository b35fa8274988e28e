package org.retinue.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// The lines that other programs pass over, by which an item comes back as it was: how they are
/// called, and how values stand in them.
final class Marks {

    static final String TOUR = "X-RETINUE-TOUR";
    static final String TRACK = "X-RETINUE-TRACK";
    static final String ITEM = "X-RETINUE-ITEM";
    static final String TITLE = "X-RETINUE-TITLE";
    static final String SITE = "X-RETINUE-SITE";

    /// What stands behind the identity of an item in a calendar.
    static final String DOMAIN = "@retinue";

    static final String ENGAGEMENT = "ENGAGEMENT";
    static final String LEG = "LEG";

    private Marks() {}

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> value(Class<E> type, String key) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> key(one).equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// A value of a parameter; a zone may be an offset, whose colon would end it.
    static String parameter(String value) {
        return value.matches("[^:;,]*") ? value : "\"" + value + "\"";
    }

    /// By which it is seen whether somebody has changed a text since.
    static String sum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
