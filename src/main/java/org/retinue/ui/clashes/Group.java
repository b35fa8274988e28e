package org.retinue.ui.clashes;

import org.retinue.tour.Resource;

/// What the lines of the clash board are grouped by, in its order.
public enum Group {
    SITES,
    HOSTS,
    INTERPRETERS,
    LIAISON_OFFICERS,
    DRIVERS,
    VEHICLES;

    static Group of(Resource resource) {
        return switch (resource) {
            case Resource.Venue _ -> SITES;
            case Resource.Car _ -> VEHICLES;
            case Resource.Staff(_, var post) ->
                    switch (post) {
                        case HOST_LEAD -> HOSTS;
                        case INTERPRETER -> INTERPRETERS;
                        case LIAISON_OFFICER -> LIAISON_OFFICERS;
                        case DRIVER -> DRIVERS;
                    };
        };
    }
}
