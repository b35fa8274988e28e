package org.retinue.ui.search;

import org.retinue.tour.ItemId;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;
import org.retinue.tour.VehicleId;

/// Where what was found leads.
public sealed interface Target {

    record OfCommand(String command) implements Target {}

    record OfTour(TourId tour) implements Target {}

    record OfItem(TourId tour, ItemId item) implements Target {}

    record OfSite(SiteId site) implements Target {}

    record OfPerson(PersonId person) implements Target {}

    record OfVehicle(VehicleId vehicle) implements Target {}

    /// The group in which it is listed.
    default Group group() {
        return switch (this) {
            case OfCommand _ -> Group.COMMANDS;
            case OfTour _ -> Group.TOURS;
            case OfItem _ -> Group.ITEMS;
            case OfSite _ -> Group.SITES;
            case OfPerson _ -> Group.PEOPLE;
            case OfVehicle _ -> Group.VEHICLES;
        };
    }
}
