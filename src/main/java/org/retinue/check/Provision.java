package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.Text;
import org.retinue.tour.VehicleId;

/// Why a rule about seats, beds, dishes or gifts spoke.
public sealed interface Provision extends Evidence {

    /// The head of the delegation sits somewhere else in the car than in the seat of honour.
    record NotInSeatOfHonour(PersonId head, VehicleId vehicle) implements Provision {}

    /// These have no seat in the vehicles.
    record WithoutCarSeat(List<PersonId> people) implements Provision {

        public WithoutCarSeat {
            people = List.copyOf(people);
        }
    }

    record InTwoCars(PersonId person, VehicleId one, VehicleId other) implements Provision {}

    /// Who leads a side sits elsewhere at the table than in its first seat.
    record NotInFirstSeat(PersonId lead) implements Provision {}

    record OneSeatForTwo(PersonId one, PersonId other) implements Provision {}

    /// Somebody has a seat and does not take part.
    record SeatForAbsent(PersonId person) implements Provision {}

    /// The night begins on the date.
    record NoRoom(List<PersonId> people, LocalDate night) implements Provision {

        public NoRoom {
            people = List.copyOf(people);
        }
    }

    /// More people sleep in the hotel room than it has beds for.
    record FullRoom(Bedroom room, List<PersonId> people, int beds) implements Provision {

        public FullRoom {
            people = List.copyOf(people);
        }
    }

    /// A hotel room for some nights. Its number is empty while the hotel has not given one.
    record Bedroom(SiteId hotel, String number, LocalDate from, LocalDate until) {

        static Bedroom of(Stay stay) {
            return new Bedroom(stay.hotel(), stay.room(), stay.from(), stay.until());
        }
    }

    /// A suite in which nobody sleeps of the rank that may have one; who stands highest of those.
    record SuiteForLower(Bedroom room, PersonId person, int level, int lowest)
            implements Provision {}

    /// Whoever leads the delegation has no suite, though the rank is one that has.
    record HeadWithoutSuite(Bedroom room, PersonId head) implements Provision {}

    /// A dish for which there is nothing instead, and what these guests do not eat.
    record NotEaten(Text dish, List<PersonId> people) implements Provision {

        public NotEaten {
            people = List.copyOf(people);
        }
    }

    /// In yuan.
    record DearMeal(int cost, int most) implements Provision {}

    record GiftForOther(Text gift, PersonId recipient) implements Provision {}

    /// In yuan.
    record DearGift(Text gift, int value, int most) implements Provision {}

    /// The same thing is given to the person more than once.
    record GiftAgain(Text gift, PersonId recipient) implements Provision {}

    /// The person gets something from one of the hosts, and something else from another.
    record GiftOfAnother(Text gift, PersonId recipient, Text giver, Text first)
            implements Provision {}
}
