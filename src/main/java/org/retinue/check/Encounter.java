package org.retinue.check;

import java.time.Duration;
import java.util.Optional;
import org.retinue.tour.Booking;
import org.retinue.tour.Interval;
import org.retinue.tour.Post;
import org.retinue.tour.Resource;
import org.retinue.tour.RoomId;
import org.retinue.tour.SiteId;

/// Two bookings of one resource that have a clock time, as the side of the first sees them.
record Encounter(Booking mine, Booking theirs) {

    boolean overlaps() {
        return interval(mine).overlaps(interval(theirs));
    }

    /// Begun minutes that both have in common.
    long shared() {
        return Minutes.up(interval(mine).shared(interval(theirs)));
    }

    /// From the end of one to the start of the other; negative where one is on when the other
    /// starts.
    Duration between() {
        return Duration.between(interval(first()).end(), interval(second()).start());
    }

    boolean isMineFirst() {
        return Booking.BY_INSTANT.compare(mine, theirs) < 0;
    }

    Booking first() {
        return isMineFirst() ? mine : theirs;
    }

    Booking second() {
        return isMineFirst() ? theirs : mine;
    }

    /// What is told where the two overlap, or follow each other so fast that the site cannot be
    /// made ready.
    Evidence.Contest atSite(SiteId site, Duration turnaround) {
        if (!overlaps()) {
            var between = between().isNegative() ? 0 : between().toMinutes();
            return new Evidence.ShortTurnaround(
                    site, between, turnaround.toMinutes(), told(theirs));
        }
        return sameRoom()
                .<Evidence.Contest>map(
                        room -> new Evidence.SameRoom(site, room, shared(), told(theirs)))
                .orElseGet(() -> new Evidence.SameSite(site, shared(), told(theirs)));
    }

    /// Both sides want somebody, or a vehicle, at the same time.
    Evidence.Contest taken(Resource.Mobile here) {
        return new Evidence.Taken(here, there(here), shared(), told(theirs));
    }

    /// The way from the first to the second takes longer than there is between them. What nobody
    /// knows is not told here.
    Optional<Evidence.Contest> tooFar(Resource.Mobile who, Distances distances) {
        var between = between().toMinutes();
        return distances
                .way(first(), second())
                .flatMap(way ->
                        distances
                                .travel(way)
                                .filter(travel -> between < travel.minutes())
                                .map(travel ->
                                        new Evidence.TooFar(
                                                who,
                                                way,
                                                between,
                                                travel,
                                                told(theirs),
                                                distances.name(
                                                        isMineFirst() ? way.to() : way.from()))));
    }

    /// Whether it is one ride, of two groups that go together.
    boolean isOneRide() {
        return mine.interval().equals(theirs.interval())
                && mine.from().equals(theirs.from())
                && mine.to().equals(theirs.to());
    }

    Clash clash(Severity severity, Evidence.Contest evidence) {
        return new Clash(severity, mine, theirs, evidence);
    }

    /// Whether it is known of both that somebody has to get there: hosts and liaison officers see
    /// to themselves.
    boolean isOnTheWay() {
        return mine.resource() instanceof Resource.Mobile here
                && travels(here)
                && travels(there(here))
                && !between().isNegative();
    }

    /// As what the other side wants it.
    private Resource.Mobile there(Resource.Mobile here) {
        return theirs.resource() instanceof Resource.Mobile there ? there : here;
    }

    static boolean travels(Resource.Mobile who) {
        return switch (who) {
            case Resource.Staff(_, var post) -> post == Post.INTERPRETER || post == Post.DRIVER;
            case Resource.Car _ -> true;
        };
    }

    /// What the other side's officer is told of a booking.
    static Evidence.Other told(Booking booking) {
        return new Evidence.Other(
                booking.tour(),
                booking.title(),
                booking.officer(),
                booking.item(),
                booking.moment());
    }

    private Optional<RoomId> sameRoom() {
        return mine.room().filter(room -> theirs.room().equals(Optional.of(room)));
    }

    private static Interval interval(Booking booking) {
        return booking.interval().orElseThrow();
    }
}
