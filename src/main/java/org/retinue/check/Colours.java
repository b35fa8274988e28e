package org.retinue.check;

import java.util.stream.Stream;
import org.retinue.tour.Flags;
import org.retinue.tour.TourKind;

/// The rule about flags. In which order they hang and how large they are follows from whose they
/// are.
final class Colours {

    private Colours() {}

    /// P-11: the day comes near on which countries meet as such, and it is not known whose flags
    /// hang there. A leader on a tour of the own country meets none.
    static Stream<Finding> unknown(Programme programme) {
        var meetings =
                programme.engagements().filter(item -> item.kind().isBetweenCountries()).toList();
        var deadline = programme.numbers().count("P-11.days");
        if (programme.tour().heading().kind() == TourKind.INSPECTION_TOUR
                || meetings.stream()
                        .flatMap(item -> programme.daysLeft(item).stream())
                        .noneMatch(left -> left <= deadline)) {
            return Stream.empty();
        }
        var flags = Flags.of(programme.tour());
        var guests = flags.guests().isEmpty();
        var hosts = flags.host().isEmpty();
        return guests || hosts
                ? Stream.of(
                        Finding.about(
                                meetings,
                                Rule.FLAGS,
                                Severity.WARNING,
                                new Readiness.FlagsUnknown(guests, hosts)))
                : Stream.empty();
    }
}
