package org.retinue.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.retinue.desk.Samples;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;

/// Says what calendars are made of the samples and what is read in those of others, as a sum: a
/// program of its own, so that it can be run as if it stood in any place of the earth.
final class Everywhere {

    private Everywhere() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        var sum = MessageDigest.getInstance("SHA-256");
        for (var tour : Samples.tours()) {
            var calendar =
                    Calendars.of(tour, List.of(), Visit.order(Language.ENGLISH, Language.CHINESE));
            sum.update(calendar.file());
            tour.items()
                    .forEach(item ->
                            sum.update(
                                    tour.interval(item)
                                            .toString()
                                            .getBytes(StandardCharsets.UTF_8)));
        }
        Written.all()
                .map(written -> CalendarFilesTest.imported(written.file()))
                .map(imported -> imported.onto(CalendarFilesTest.TOUR, Directory.EMPTY, Set.of()))
                .forEach(tour ->
                        sum.update(tour.items().toString().getBytes(StandardCharsets.UTF_8)));
        System.out.println(HexFormat.of().formatHex(sum.digest()));
    }
}
