package org.retinue.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.SiteKind;
import org.retinue.tour.TourKind;

/// The rules about those who receive the delegation.
final class Hosts {

    private Hosts() {}

    /// P-8: the day comes near, and nobody is named who receives the guests of a visit or a
    /// meeting.
    static Stream<Finding> missing(Programme programme) {
        var warning = programme.numbers().count("P-8.warning.days");
        var error = programme.numbers().count("P-8.error.days");
        return programme
                .engagements()
                .filter(engagement -> isReceived(programme, engagement))
                .filter(engagement -> engagement.party().reception().lead().isEmpty())
                .filter(engagement -> engagement.party().reception().greeters().isEmpty())
                .flatMap(engagement ->
                        programme.daysLeft(engagement).filter(left -> left <= warning).stream()
                                .map(left ->
                                        Finding.about(
                                                engagement,
                                                Rule.MISSING_HOST,
                                                left <= error ? Severity.ERROR : Severity.WARNING,
                                                new Readiness.NoHost(
                                                        left, left <= error ? error : warning))));
    }

    /// Whether somebody's guests come to see or to speak with somebody. What is at a hotel and
    /// names no host is among themselves.
    static boolean isReceived(Programme programme, Engagement engagement) {
        return Kinds.isVisit(engagement)
                || (Kinds.isMeeting(engagement)
                        && (engagement.party().reception().lead().isPresent()
                                || !isAtHotel(programme, engagement)));
    }

    private static boolean isAtHotel(Programme programme, Engagement engagement) {
        return engagement
                .place()
                .site()
                .flatMap(programme.tour().directory()::site)
                .filter(site -> site.kind() == SiteKind.HOTEL)
                .isPresent();
    }

    /// S-6: the host was asked so shortly before the day that the rules for foreign guests can
    /// hardly be kept. A host who has agreed had time enough.
    static Stream<Finding> leadTime(Programme programme) {
        if (programme.tour().heading().kind() == TourKind.INSPECTION_TOUR) {
            return Stream.empty();
        }
        var needed = programme.numbers().count("S-6.days");
        return programme
                .engagements()
                .filter(engagement -> !isPast(programme, engagement))
                .mapMulti((engagement, found) ->
                        leadTime(programme, engagement, needed).ifPresent(found));
    }

    private static Optional<Finding> leadTime(
            Programme programme, Engagement engagement, int needed) {
        var confirmation = engagement.standing().confirmation();
        if (Confirmations.isSettled(confirmation.state())) {
            return Optional.empty();
        }
        return confirmation
                .asked()
                .flatMap(asked ->
                        engagement
                                .day()
                                .map(day ->
                                        programme.situation().workingDays().between(asked, day)))
                .filter(days -> days < needed)
                .map(days ->
                        Finding.about(
                                engagement,
                                Rule.HOST_LEAD_TIME,
                                Severity.WARNING,
                                new Readiness.AskedLate(days, needed)));
    }

    static boolean isPast(Programme programme, Item item) {
        return programme.daysLeft(item).isEmpty();
    }
}
