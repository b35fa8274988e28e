package org.retinue.edit;

import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

/// Programmes of which the item `a` is shifted, and how what comes of it is told. BYD and Huawei
/// are 30 minutes apart, Huawei and the zone 40; nobody knows the way from BYD to the zone, in
/// which the hub lies.
final class Shifts {

    private Shifts() {}

    static Ripple ripple(Tour tour, int minutes) {
        return Ripple.of(tour, TRAVEL, id("a"), Duration.ofMinutes(minutes));
    }

    /// The moves; what is absorbed, such as `a>b 15`; the hits, such as `c!10`.
    static String told(Ripple ripple) {
        var moves =
                ripple.moves().stream()
                        .map(move ->
                                move.item()
                                        + " "
                                        + move.after().start().toLocalTime()
                                        + "-"
                                        + move.after().end().toLocalTime())
                        .collect(Collectors.joining(", "));
        var absorbed =
                ripple.absorbed().stream()
                        .map(slack ->
                                "; "
                                        + slack.before()
                                        + ">"
                                        + slack.after()
                                        + " "
                                        + slack.by().toMinutes());
        var hits =
                ripple.hits().stream()
                        .map(hit -> "; " + hit.item() + "!" + hit.missing().toMinutes());
        return moves + Stream.concat(absorbed, hits).collect(Collectors.joining());
    }

    static Item at(String id, SiteId site, String from, String to) {
        return visit(id, site, from, to);
    }

    static Item drive(String id, SiteId from, SiteId to, String start, String end) {
        return leg(id, LegMode.CAR, Route.between(from, to), start, end);
    }

    static Item shared(Item item) {
        return item.withParty(item.party().withTracks(List.of(PRINCIPAL, SPOUSES)));
    }

    static Item anchored(Item item) {
        return item.withStanding(item.standing().withAnchored(true));
    }

    static Item in(ConfirmationState state, Item item) {
        return item.withStanding(Standing.in(state));
    }
}
