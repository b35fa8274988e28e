package org.retinue.tour;

import java.util.ArrayList;
import java.util.List;

/// Something of which there is only one, so that two items cannot both have it at the same time: a
/// site, a person in a post, a vehicle.
public sealed interface Resource {

    /// What is taken up, whatever for: one who interprets here cannot drive there.
    Id id();

    /// The site at which an engagement takes place; its room stands in the booking.
    record Venue(SiteId id) implements Resource {}

    /// What comes to the item, and has to get there.
    sealed interface Mobile extends Resource {}

    record Staff(PersonId id, Post post) implements Mobile {}

    record Car(VehicleId id) implements Mobile {}

    /// What the item takes up: each person once, in the first post that it names.
    static List<Resource> of(Item item) {
        var taken = new ArrayList<Resource>();
        var party = item.party();
        if (item instanceof Engagement engagement) {
            engagement.place().site().ifPresent(site -> taken.add(new Venue(site)));
        }
        party.reception().lead().ifPresent(lead -> taken.add(new Staff(lead, Post.HOST_LEAD)));
        for (var assignment : party.assignments()) {
            Post.of(assignment.duty())
                    .map(post -> new Staff(assignment.person(), post))
                    .filter(staff -> isNew(staff, taken))
                    .ifPresent(taken::add);
        }
        for (var vehicle : party.vehicles()) {
            var car = new Car(vehicle);
            if (isNew(car, taken)) {
                taken.add(car);
            }
        }
        return taken;
    }

    private static boolean isNew(Resource resource, List<Resource> taken) {
        return taken.stream().noneMatch(other -> other.id().equals(resource.id()));
    }
}
