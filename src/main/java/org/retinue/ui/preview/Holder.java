package org.retinue.ui.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.retinue.audience.Audience;
import org.retinue.print.Since;
import org.retinue.release.Concern;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Somebody who holds an earlier release, as what they read, and which release that is.
public record Holder(PersonId person, Text name, Audience audience, Since since) {

    /// Those who hold these releases, in the order of their keys. Whom the tour concerns no longer
    /// is who they were when they were given it.
    public static List<Holder> of(
            Map<PersonId, Integer> held, Map<Integer, Tour> releases, Tour now, Office office) {
        var holders = new ArrayList<Holder>();
        held.forEach((person, number) -> {
            var then = releases.get(number);
            if (then != null) {
                var tour = Concern.of(now, person).isEmpty() ? then : now;
                var name = tour.directory().person(person).map(known -> known.name());
                var audience = Audience.of(office, Audience.of(tour, person).key());
                var since = new Since(Integer.toString(number), then);
                audience.ifPresent(
                        as -> holders.add(new Holder(person, name.orElse(Text.EMPTY), as, since)));
            }
        });
        return holders.stream().sorted(Comparator.comparing(Holder::person)).toList();
    }
}
