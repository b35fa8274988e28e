package org.retinue.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.Duty;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Tour;

/// Who rides on a leg, and as what: the guests in order of precedence, then those on duty. Who
/// receives may ride, but does so only by hand.
record Riders(Map<PersonId, Rider> riding, Set<PersonId> receiving) {

    static Riders of(Tour tour, Leg leg) {
        var riding = new LinkedHashMap<PersonId, Rider>();
        for (var person : Ranking.of(tour).ordered(tour.guests(leg))) {
            riding.put(
                    person,
                    tour.delegation()
                            .delegate(person)
                            .map(delegate -> Rider.of(delegate.role()))
                            .orElse(Rider.PARTY));
        }
        var withHead = riding.containsValue(Rider.HEAD);
        for (var assignment : leg.party().assignments()) {
            var isHis =
                    withHead
                            && assignment.duty() == Duty.INTERPRETER
                            && !riding.containsValue(Rider.INTERPRETER_OF_THE_HEAD);
            riding.putIfAbsent(
                    assignment.person(),
                    isHis ? Rider.INTERPRETER_OF_THE_HEAD : Rider.of(assignment.duty()));
        }
        leg.party().on(Duty.DRIVER).forEach(riding::remove);
        var receiving = new LinkedHashSet<>(leg.party().reception().greeters());
        leg.party().reception().lead().ifPresent(receiving::add);
        return new Riders(riding, receiving);
    }

    boolean mayRide(PersonId person) {
        return riding.containsKey(person) || receiving.contains(person);
    }

    /// In the order in which they choose their seats.
    List<PersonId> inOrder() {
        var order = new ArrayList<PersonId>();
        for (var rider : Rider.values()) {
            riding.forEach((person, as) -> {
                if (as == rider) {
                    order.add(person);
                }
            });
        }
        return order;
    }

    int count(Rider rider) {
        return (int) riding.values().stream().filter(as -> as == rider).count();
    }
}
