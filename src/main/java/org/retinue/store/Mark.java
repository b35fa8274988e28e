package org.retinue.store;

import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;
import org.retinue.tour.VehicleId;

/// What an item is found by besides its own text: the tour it belongs to, a site, person or vehicle
/// it names, the kind it is of. Who searches knows by which words these go; a site that is renamed
/// is found by its new name at once.
public record Mark(String term) {

    public static Mark of(TourId tour) {
        return new Mark("tour:" + tour.value());
    }

    public static Mark of(SiteId site) {
        return new Mark("site:" + site.value());
    }

    public static Mark of(PersonId person) {
        return new Mark("person:" + person.value());
    }

    public static Mark of(VehicleId vehicle) {
        return new Mark("vehicle:" + vehicle.value());
    }

    public static Mark of(EngagementKind kind) {
        return new Mark("engagement:" + kind.name());
    }

    public static Mark of(LegMode mode) {
        return new Mark("leg:" + mode.name());
    }
}
