package org.retinue.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.PressAccess;

/// The rules about where the press may come.
final class Cameras {

    /// What cameras come for.
    private static final Set<EngagementKind> PICTURES =
            Set.of(
                    EngagementKind.PRESS,
                    EngagementKind.SIGNING,
                    EngagementKind.SPEECH,
                    EngagementKind.GROUP_PHOTO);

    private Cameras() {}

    /// C-10: the day comes near, and nobody has decided whether the press may come to what is made
    /// for pictures.
    static Stream<Finding> undecided(Programme programme) {
        var deadline = programme.numbers().count("C-10.days");
        return programme
                .engagements()
                .filter(item -> PICTURES.contains(item.kind()))
                .filter(item -> item.manner().press() == PressAccess.UNDECIDED)
                .flatMap(item ->
                        programme.daysLeft(item).filter(left -> left <= deadline).stream()
                                .map(left ->
                                        Finding.about(
                                                item,
                                                Rule.PRESS,
                                                Severity.WARNING,
                                                new Readiness.PressUndecided(left))));
    }

    /// C-10: the press is there until the end, and what follows at the same place is closed to it,
    /// and begins before everybody can have been led out.
    static Stream<Finding> leaving(Programme programme) {
        var found = new LinkedHashSet<Finding>();
        for (var course : programme.courses()) {
            for (var index = 1; index < course.size(); index++) {
                leaving(programme, course.get(index - 1), course.get(index)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Finding> leaving(Programme programme, Slot before, Slot after) {
        if (!(before.item() instanceof Engagement open)
                || !(after.item() instanceof Engagement closed)
                || !stays(open.manner().press())
                || closed.manner().press() != PressAccess.CLOSED
                || !Changeovers.areAtOnePlace(programme, open, closed)) {
            return Optional.empty();
        }
        var needed = programme.numbers().time("C-10.leaving.minutes");
        var gap = Duration.between(before.interval().end(), after.interval().start());
        return gap.isNegative() || gap.compareTo(needed) >= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.about(
                                List.of(open, closed),
                                Rule.PRESS,
                                Severity.WARNING,
                                new Pace.PressStillThere(gap.toMinutes(), needed.toMinutes())));
    }

    /// Those who come for a picture at the beginning are gone by the end.
    private static boolean stays(PressAccess press) {
        return switch (press) {
            case OPEN, POOLED -> true;
            case UNDECIDED, PHOTO_SPRAY, CLOSED -> false;
        };
    }
}
