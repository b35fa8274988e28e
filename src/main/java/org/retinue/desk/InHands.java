package org.retinue.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.check.Circulation;
import org.retinue.release.Comparison;
import org.retinue.release.Handing;
import org.retinue.release.Holding;
import org.retinue.tour.Tour;

/// What was given out of a tour: its latest release, and whose papers that has outdated.
record InHands(int release, Optional<Tour> released, List<Circulation.Outdated> outdated) {

    /// Of a tour that was never given out.
    static final InHands NOTHING = new InHands(0, Optional.empty(), List.of());

    InHands {
        outdated = List.copyOf(outdated);
    }

    /// Whoever holds several old papers is told once, with the oldest of them.
    static InHands of(int latest, Map<Integer, Tour> releases, List<Handing> handings) {
        var released = Optional.ofNullable(releases.get(latest));
        var outdated = new LinkedHashMap<String, Circulation.Outdated>();
        released.stream()
                .flatMap(now -> Holding.of(handings, releases, now, latest).stream())
                .filter(holding -> holding.state() == Holding.State.AFFECTED)
                .map(Holding::handing)
                .forEach(old ->
                        outdated.merge(
                                old.recipient(),
                                new Circulation.Outdated(old.person(), old.name(), old.release()),
                                (one, other) -> one.release() <= other.release() ? one : other));
        return new InHands(latest, released, List.copyOf(outdated.values()));
    }

    /// With what has changed since in the tour as it is now.
    Circulation beside(Tour now) {
        var changes =
                released.map(then -> Comparison.of(then, now))
                        .map(found -> found.items().size() + found.parts().size())
                        .orElse(0);
        return new Circulation(release, changes, outdated);
    }
}
