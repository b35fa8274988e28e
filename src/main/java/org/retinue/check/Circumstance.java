package org.retinue.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;

/// Why a rule about the conditions of a site, or about the care for guests, spoke.
public sealed interface Circumstance extends Evidence {

    /// A weekend, or the holiday of that name.
    record FreeDay(LocalDate date, Optional<Text> holiday) implements Circumstance {}

    /// Of the country of this code.
    record NationalDay(String country, LocalDate date) implements Circumstance {}

    record NoRainPlan(SiteId site) implements Circumstance {}

    record NoPictures(SiteId site) implements Circumstance {}

    record PhonesHandedIn(SiteId site) implements Circumstance {}

    /// In working days.
    record NoVisitorList(SiteId site, int daysLeft, int needed) implements Circumstance {}

    record FarToWalk(List<PersonId> guests, int minutes, int most) implements Circumstance {

        public FarToWalk {
            guests = List.copyOf(guests);
        }
    }

    /// Between these times, local to the site, there is no free stretch for the prayer of these
    /// guests; the longest is so long.
    record NoPrayer(
            List<PersonId> guests,
            Prayer prayer,
            LocalTime from,
            LocalTime to,
            long free,
            long needed)
            implements Circumstance {

        public NoPrayer {
            guests = List.copyOf(guests);
        }
    }

    record MealWhileFasting(List<PersonId> guests) implements Circumstance {

        public MealWhileFasting {
            guests = List.copyOf(guests);
        }
    }

    record CareUnknown(List<PersonId> people) implements Circumstance {

        public CareUnknown {
            people = List.copyOf(people);
        }
    }

    record ManyBanquets(int banquets, int most) implements Circumstance {}

    /// So many hosts at a meal with so many guests.
    record ManyHosts(int hosts, int guests, int most) implements Circumstance {}

    /// The minutes on the road between the stops of a day, the fewest there could be, and the order
    /// of the visits in which that is so.
    record Detour(long minutes, long fewest, List<SiteId> order) implements Circumstance {

        public Detour {
            order = List.copyOf(order);
        }
    }
}
