package org.retinue.brief;

import org.retinue.tour.Directory;
import org.retinue.tour.TravelTimes;

/// What all tours share: sites, people, vehicles, and the travel times between those sites.
public record Library(Directory directory, TravelTimes travel) {}
