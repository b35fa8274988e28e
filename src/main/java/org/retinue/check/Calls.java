package org.retinue.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;

/// The rule about who is called when, as runs of show say it. An engagement without a run of show
/// has no call times to be late.
final class Calls {

    /// Words by which a cue is one for the press. A photographer is often the office's own.
    private static final Pattern PRESS =
            Pattern.compile("(?i)\\b(?:press|media|journalists|reporters)\\b|媒体|记者");

    private Calls() {}

    /// T-19: those who receive are in place too shortly before the guests come, or the press is.
    static Stream<Finding> late(Programme programme) {
        return programme
                .engagements()
                .filter(item -> !item.briefing().runOfShow().isEmpty())
                .flatMap(item ->
                        Stream.of(
                                        greeters(programme.numbers(), item),
                                        press(programme.numbers(), item))
                                .flatMap(Optional::stream)
                                .map(late ->
                                        Finding.about(
                                                item, Rule.CALL_TIMES, Severity.WARNING, late)));
    }

    private static Optional<Evidence> greeters(Numbers numbers, Engagement item) {
        var needed = numbers.time("T-19.greeters.minutes").toMinutes();
        var before = -item.briefing().runOfShow().getFirst().minute();
        return isReceived(item) && before < needed
                ? Optional.of(new Pace.LateCall(before, needed))
                : Optional.empty();
    }

    private static boolean isReceived(Engagement item) {
        return item.kind() == EngagementKind.ARRIVAL
                || !item.party().reception().greeters().isEmpty();
    }

    /// What the run of show says of the press later on is no call.
    private static Optional<Evidence> press(Numbers numbers, Engagement item) {
        var needed = numbers.time("T-19.press.minutes").toMinutes();
        return item.briefing().runOfShow().stream()
                .filter(cue -> cue.what().any(form -> PRESS.matcher(form).find()))
                .map(Cue::minute)
                .findFirst()
                .filter(minute -> minute < 0 && -minute < needed)
                .map(minute -> new Pace.LatePressCall(-minute, needed));
    }
}
