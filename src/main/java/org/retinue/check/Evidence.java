package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.PersonId;
import org.retinue.tour.Resource;
import org.retinue.tour.RoomId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// Why a rule spoke: the numbers that failed and the names they concern.
public sealed interface Evidence
        permits Evidence.Overlap,
                Evidence.EndsBeforeStart,
                Evidence.TooLong,
                Evidence.BeforeTour,
                Evidence.AfterTour,
                Evidence.BeforeArrival,
                Evidence.AfterDeparture,
                Evidence.ShortGap,
                Evidence.ShortLeg,
                Evidence.MissingLeg,
                Evidence.UnknownTravel,
                Evidence.GuessedTravel,
                Evidence.ClosedAllDay,
                Evidence.OutsideHours,
                Evidence.SeenBefore,
                Evidence.Contest,
                Evidence.NotConfirmed,
                Evidence.NeverAsked,
                Evidence.Refused,
                Pace,
                People,
                Readiness,
                Circumstance,
                Provision,
                Handed,
                RankFact {

    /// Two items take up the same people, or everybody of the same tracks, at the same time.
    record Overlap(long minutes, List<PersonId> people, List<TrackId> tracks) implements Evidence {

        public Overlap {
            people = List.copyOf(people);
            tracks = List.copyOf(tracks);
        }
    }

    /// An item ends that long before it starts.
    record EndsBeforeStart(long minutes) implements Evidence {}

    record TooLong(long minutes, long most) implements Evidence {}

    /// An item begins that many days before the tour's first day.
    record BeforeTour(long days, LocalDate first) implements Evidence {}

    /// An item begins that many days after the tour's last day.
    record AfterTour(long days, LocalDate last) implements Evidence {}

    /// The guests arrive after it: to take place after the arrival it would have to be so much
    /// later.
    record BeforeArrival(long minutes) implements Evidence {}

    /// The guests have left: to take place before the departure it would have to be so much
    /// earlier.
    record AfterDeparture(long minutes) implements Evidence {}

    /// Between two items at different sites there is less time than boarding, driving and being
    /// greeted need; the travel minutes are those without traffic.
    record ShortGap(SiteId from, SiteId to, long planned, long needed, long travel, Basis basis)
            implements Evidence {

        public long missing() {
            return needed - planned;
        }
    }

    /// A leg is planned shorter than the road takes without any traffic.
    record ShortLeg(SiteId from, SiteId to, long planned, long needed, Basis basis)
            implements Evidence {

        public long missing() {
            return needed - planned;
        }
    }

    record UnknownTravel(SiteId from, SiteId to) implements Evidence {}

    /// Nobody knows how long it takes; from the map one guesses so many minutes.
    record GuessedTravel(SiteId from, SiteId to, long minutes) implements Evidence {}

    /// The site, whose hours they are, does not open on the date.
    record ClosedAllDay(SiteId site, LocalDate date) implements Evidence {}

    /// For so long the item takes place outside the openings of the date.
    record OutsideHours(SiteId site, LocalDate date, long minutes, List<Opening> openings)
            implements Evidence {

        public OutsideHours {
            openings = List.copyOf(openings);
        }
    }

    record SameRoom(SiteId site, RoomId room, long minutes, Other other) implements Meeting {}

    record SameSite(SiteId site, long minutes, Other other) implements Meeting {}

    /// Two delegations follow each other at a site faster than it can be made ready.
    record ShortTurnaround(SiteId site, long between, long needed, Other other) implements Meeting {

        public long missing() {
            return needed - between;
        }
    }

    record SameDay(SiteId site, Other other) implements Meeting {}

    /// Somebody, or a vehicle, is wanted at the same time elsewhere.
    record Taken(Resource.Mobile here, Resource.Mobile there, long minutes, Other other)
            implements Contest {}

    /// Somebody, or a vehicle, cannot be there in time, coming from what is before or going to what
    /// is after. The other item's end of the way goes by its name too: this tour may not know it.
    record TooFar(
            Resource.Mobile who, Way way, long between, Travel travel, Other other, Text there)
            implements Contest {

        public long missing() {
            return travel.minutes() - between;
        }
    }

    /// The host has not confirmed, and no more than so many working days are left.
    record NotConfirmed(ConfirmationState state, int daysLeft, int deadline) implements Evidence {}

    /// The host was never asked, and no more than so many working days are left.
    record NeverAsked(int daysLeft, int deadline) implements Evidence {}

    record MissingLeg(SiteId from, SiteId to) implements Evidence {}

    record SeenBefore(SiteId site, LocalDate date) implements Evidence {}

    /// What was asked of the rules and cannot be; what is wanted instead.
    record Refused(String key, String value, Wanted wanted) implements Evidence {}

    /// The item that has the same place, person or vehicle, mostly one of another tour; its moment
    /// is local to its own site.
    record Other(TourId tour, Text title, String officer, ItemId item, Moment moment) {}

    /// Another item wants the same, mostly one of another tour.
    sealed interface Contest extends Evidence {

        Other other();
    }

    /// Two delegations at one site.
    sealed interface Meeting extends Contest {

        SiteId site();
    }
}
