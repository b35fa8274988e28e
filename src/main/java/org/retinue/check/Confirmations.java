package org.retinue.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;

/// The rule about hosts who have not said yes.
final class Confirmations {

    private Confirmations() {}

    /// C-1: few working days are left and the host has not confirmed, or was never asked. Days that
    /// are past and engagements without a host are nobody's worry.
    static Stream<Finding> due(Programme programme) {
        return programme
                .engagements()
                .filter(engagement -> hasHost(engagement.kind()))
                .mapMulti((engagement, found) ->
                        programme
                                .workingDaysLeft(engagement)
                                .flatMap(left -> due(programme, engagement, left))
                                .ifPresent(found));
    }

    private static Optional<Finding> due(Programme programme, Engagement engagement, int left) {
        var confirmation = engagement.standing().confirmation();
        if (isSettled(confirmation.state())) {
            return Optional.empty();
        }
        var numbers = programme.numbers();
        var error = numbers.count("C-1.error.days");
        var warning = numbers.count("C-1.warning.days");
        var asked = numbers.count("C-1.asked.days");
        if (left <= error) {
            var evidence = notConfirmed(confirmation, left, error);
            return Optional.of(finding(engagement, Severity.ERROR, evidence));
        }
        if (left <= warning) {
            var evidence = notConfirmed(confirmation, left, warning);
            return Optional.of(finding(engagement, Severity.WARNING, evidence));
        }
        return left <= asked && isUnasked(confirmation)
                ? Optional.of(
                        finding(engagement, Severity.WARNING, new Evidence.NeverAsked(left, asked)))
                : Optional.empty();
    }

    private static Evidence notConfirmed(Confirmation confirmation, int left, int deadline) {
        return new Evidence.NotConfirmed(confirmation.state(), left, deadline);
    }

    /// C-2: what the host had confirmed was changed, and has to be confirmed again. Near the day
    /// the rule about confirmations says so.
    static Stream<Finding> again(Programme programme) {
        var warning = programme.numbers().count("C-1.warning.days");
        return programme
                .engagements()
                .filter(item ->
                        item.standing().confirmation().state() == ConfirmationState.RECONFIRM)
                .filter(item ->
                        programme.workingDaysLeft(item).filter(left -> left > warning).isPresent())
                .map(item ->
                        Finding.about(
                                item,
                                Rule.RECONFIRMATION,
                                Severity.WARNING,
                                new Readiness.ConfirmAgain()));
    }

    /// Whether there is nothing left to agree on.
    static boolean isSettled(ConfirmationState state) {
        return switch (state) {
            case CONFIRMED, DONE -> true;
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED -> false;
        };
    }

    private static boolean isUnasked(Confirmation confirmation) {
        return confirmation.state() == ConfirmationState.TENTATIVE
                && confirmation.asked().isEmpty();
    }

    private static boolean hasHost(EngagementKind kind) {
        return kind != EngagementKind.REST;
    }

    private static Finding finding(Engagement engagement, Severity severity, Evidence evidence) {
        return new Finding(
                Rule.CONFIRMATION, severity, engagement.day(), List.of(engagement.id()), evidence);
    }
}
