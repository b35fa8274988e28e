package org.retinue.mend;

import java.time.Duration;
import java.util.Optional;
import org.retinue.check.Beeline;
import org.retinue.check.Situation;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TravelTimes.Way;

/// How long the road takes, as one plans it.
record Road(Situation situation) {

    boolean isOnePlace(Way way) {
        return new Surroundings(situation.tour().directory()).areOnePlace(way);
    }

    /// The drive in usual traffic, where the way is known or the map tells.
    Optional<Duration> drive(Way way) {
        var usual = situation.numbers().factor("T-4.normal.factor");
        var surroundings = new Surroundings(situation.tour().directory());
        return new Beeline(surroundings, situation.numbers())
                .travel(way, situation.travel())
                .map(travel -> Duration.ofMinutes(Math.round(travel.minutes() * usual)));
    }

    /// With getting in, getting out and being greeted; nothing where there is no way to go or
    /// nobody knows it.
    Duration needed(Way way) {
        var boarding = situation.numbers().time("T-4.boarding.small.minutes");
        var greeting = situation.numbers().time("T-4.greeting.minutes");
        return isOnePlace(way)
                ? Duration.ZERO
                : drive(way).map(boarding.plus(greeting)::plus).orElse(Duration.ZERO);
    }
}
