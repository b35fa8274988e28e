package org.retinue.check;

import java.time.Duration;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.EngagementKind;

/// The rules about how long engagements of a kind last.
final class Lengths {

    private Lengths() {}

    /// T-15: a courtesy call outstays its welcome.
    static Stream<Finding> courtesyCall(Programme programme) {
        var most = programme.numbers().time("T-15.most.minutes");
        return ofKind(programme, EngagementKind.COURTESY_CALL)
                .filter(slot -> slot.interval().length().compareTo(most) > 0)
                .map(slot -> tooLong(slot, Rule.LONG_COURTESY_CALL, Severity.WARNING, most));
    }

    /// T-16: talks go on for longer than people listen.
    static Stream<Finding> talks(Programme programme) {
        var most = programme.numbers().time("T-16.most.minutes");
        return ofKind(programme, EngagementKind.TALKS)
                .filter(slot -> slot.interval().length().compareTo(most) > 0)
                .map(slot -> tooLong(slot, Rule.LONG_TALKS, Severity.WARNING, most));
    }

    /// T-17: a visit is over before anything was seen, or longer than there is to see.
    static Stream<Finding> visit(Programme programme) {
        var most = programme.numbers().time("T-17.most.minutes");
        var least = programme.numbers().time("T-17.least.minutes");
        return programme.slots().stream()
                .filter(slot -> Kinds.isVisit(slot.item()) && isForwards(slot))
                .flatMap(slot -> {
                    var length = slot.interval().length();
                    if (length.compareTo(most) > 0) {
                        return Stream.of(tooLong(slot, Rule.VISIT_LENGTH, Severity.HINT, most));
                    }
                    return length.compareTo(least) < 0
                            ? Stream.of(tooShort(slot, least))
                            : Stream.empty();
                });
    }

    private static Stream<Slot> ofKind(Programme programme, EngagementKind kind) {
        return programme.slots().stream().filter(slot -> Kinds.is(slot.item(), kind));
    }

    private static boolean isForwards(Slot slot) {
        return !slot.interval().isEmpty();
    }

    private static Finding tooLong(Slot slot, Rule rule, Severity severity, Duration most) {
        var minutes = Minutes.up(slot.interval().length());
        return Finding.about(
                slot.item(), rule, severity, new Evidence.TooLong(minutes, most.toMinutes()));
    }

    private static Finding tooShort(Slot slot, Duration least) {
        var minutes = slot.interval().length().toMinutes();
        return Finding.about(
                slot.item(),
                Rule.VISIT_LENGTH,
                Severity.HINT,
                new Pace.TooShort(minutes, least.toMinutes()));
    }
}
