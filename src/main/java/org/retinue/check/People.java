package org.retinue.check;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomId;
import org.retinue.tour.SiteId;

/// Why a rule about people and what carries them spoke.
public sealed interface People extends Evidence {

    /// All who are entered as head of the delegation.
    record Heads(List<PersonId> people) implements People {

        public Heads {
            people = List.copyOf(people);
        }
    }

    record NamesMissing(List<PersonId> people) implements People {

        public NamesMissing {
            people = List.copyOf(people);
        }
    }

    /// Of the head of the delegation.
    record PronunciationMissing(PersonId head) implements People {}

    record SamePerson(PersonId one, PersonId other) implements People {}

    /// These guests, who speak these languages, do not understand the host.
    record NoInterpreter(
            List<PersonId> guests, List<Language> spoken, PersonId host, List<Language> hosts)
            implements People {

        public NoInterpreter {
            guests = List.copyOf(guests);
            spoken = List.copyOf(spoken);
            hosts = List.copyOf(hosts);
        }
    }

    record NoRelief(PersonId interpreter, long minutes, long most) implements People {}

    record LongInterpreting(PersonId interpreter, long minutes, long most) implements People {}

    record SharedInterpreter(PersonId interpreter) implements People {}

    /// So many engagements of a day have no liaison officer.
    record NoLiaison(int items) implements People {}

    /// Of all items of the tour none has a liaison officer.
    record NobodyLiaises() implements People {}

    record LongDuty(PersonId person, long minutes, long most) implements People {}

    record ShortStaffNight(PersonId person, long planned, long needed) implements People {}

    /// If the largest of so many vehicles fails, so many people have so many seats.
    record NoSpareCar(int vehicles, int people, int seats) implements People {}

    record TooFewSeats(int people, int seats) implements People {}

    record TooMuchBaggage(int pieces, int room) implements People {}

    record TooManyPeople(SiteId site, Optional<RoomId> room, int people, int capacity)
            implements People {}

    /// With so many of the press, who are no guests, it gets too full.
    record TooFullForPress(SiteId site, Optional<RoomId> room, int people, int press, int capacity)
            implements People {}
}
