package org.retinue.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Tour;
import org.retinue.tour.Waiver;

/// Findings that somebody has decided to live with. A waiver counts until its subject changes: a
/// time, a place or the people of an item, how far it is confirmed, or what the rule says about it.
/// That days pass is no change.
public final class Waivers {

    private static final int LENGTH = 16;
    private static final int SHORT = 6;

    private Waivers() {}

    /// The decision of that person on that date to live with the finding.
    public static Waiver of(Tour tour, Finding finding, String reason, String who, LocalDate when) {
        return new Waiver(
                finding.rule().code(),
                finding.items(),
                fingerprint(tour, finding),
                reason,
                who,
                when);
    }

    /// The tour, in which the finding has this waiver instead of any other.
    public static Tour waived(Tour tour, Waiver waiver) {
        return tour.withWaivers(
                Stream.concat(
                                tour.waivers().stream().filter(other -> !isOfSame(other, waiver)),
                                Stream.of(waiver))
                        .toList());
    }

    /// The tour without the waiver of the finding, or those that have lapsed. Others may be about
    /// the same items, and another trouble with them.
    public static Tour takenBack(Tour tour, Finding finding) {
        var fits = finding.waived().isPresent();
        var print = fingerprint(tour, finding);
        return tour.withWaivers(
                tour.waivers().stream()
                        .filter(waiver ->
                                !isAbout(waiver, finding)
                                        || (fits && !waiver.fingerprint().equals(print)))
                        .toList());
    }

    /// What the finding is called among those of its tour, for as long as its subject does not
    /// change: `T-1/3fa2c1`.
    public static String name(Tour tour, Finding finding) {
        return finding.rule().code() + "/" + fingerprint(tour, finding).substring(0, SHORT);
    }

    /// The waiver that was given for the finding and counts no more, because its subject has
    /// changed since.
    public static Optional<Waiver> lapsed(Tour tour, Finding finding) {
        return finding.waived().isPresent()
                ? Optional.empty()
                : given(tour, finding).stream().reduce((_, later) -> later);
    }

    /// The finding with its waiver, if that counts.
    static Finding judged(Tour tour, Finding finding) {
        var given = given(tour, finding);
        if (given.isEmpty()) {
            return finding;
        }
        var print = fingerprint(tour, finding);
        return given.stream()
                .filter(waiver -> waiver.fingerprint().equals(print))
                .reduce((_, later) -> later)
                .map(finding::waived)
                .orElse(finding);
    }

    private static List<Waiver> given(Tour tour, Finding finding) {
        return tour.waivers().isEmpty()
                ? List.of()
                : tour.waivers().stream().filter(waiver -> isAbout(waiver, finding)).toList();
    }

    private static boolean isAbout(Waiver waiver, Finding finding) {
        return waiver.rule().equals(finding.rule().code())
                && waiver.items().equals(finding.items());
    }

    private static boolean isOfSame(Waiver one, Waiver other) {
        return one.rule().equals(other.rule())
                && one.items().equals(other.items())
                && one.fingerprint().equals(other.fingerprint());
    }

    private static String fingerprint(Tour tour, Finding finding) {
        var subject =
                Stream.concat(
                                Stream.of(
                                        finding.severity().name(),
                                        finding.day().toString(),
                                        said(finding.evidence())),
                                finding.items().stream()
                                        .flatMap(id -> tour.item(id).stream())
                                        .flatMap(item -> values(item).stream()))
                        .map(Object::toString)
                        .toList();
        return digest(String.join("\n", subject));
    }

    private static List<String> values(Item item) {
        return List.of(
                item.moment().toString(),
                place(item),
                item.party().toString(),
                item.standing().confirmation().state().name());
    }

    private static String place(Item item) {
        return switch (item) {
            case Engagement engagement -> engagement.kind() + " " + engagement.place();
            case Leg leg -> leg.mode() + " " + leg.route();
        };
    }

    /// The evidence, without the days that are left.
    private static String said(Evidence evidence) {
        return switch (evidence) {
            case Evidence.NotConfirmed(var state, _, var deadline) -> state + " " + deadline;
            case Evidence.NeverAsked(_, var deadline) -> "never " + deadline;
            case Pace.NoTime(var items, _, var deadline) -> items + " " + deadline;
            case Readiness.NoHost(_, var deadline) -> "host " + deadline;
            case Readiness.NoBriefing _ -> "briefing";
            case Readiness.PressUndecided _ -> "press";
            case Evidence other -> other.toString();
        };
    }

    private static String digest(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
