package org.retinue.check;

import java.util.List;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Text;

/// Why a rule about rank spoke.
public sealed interface RankFact extends Evidence {

    /// These stand after people of lower rank.
    record OutOfOrder(List<PersonId> people) implements RankFact {

        public OutOfOrder {
            people = List.copyOf(people);
        }
    }

    /// What the delegation is ordered by is not known of these.
    record NotPlaced(PrecedenceOrder order, List<PersonId> people) implements RankFact {

        public NotPlaced {
            people = List.copyOf(people);
        }
    }

    /// These are of one rank with others, and nobody knows since when.
    record SinceMissing(List<PersonId> people) implements RankFact {

        public SinceMissing {
            people = List.copyOf(people);
        }
    }

    /// Nothing tells these from one another.
    record Alike(List<PersonId> people) implements RankFact {

        public Alike {
            people = List.copyOf(people);
        }
    }

    /// When the delegation's composition was notified is not known, and these, which are there on
    /// the same days, are led by somebody of the same rank.
    record NotNotified(List<Text> others) implements RankFact {

        public NotNotified {
            others = List.copyOf(others);
        }
    }

    record HostTooLow(PersonId host, int hosts, PersonId guest, int guests) implements RankFact {}

    /// The host has no rank of state, and the title stands beside such a level.
    record CompanyTooLow(PersonId host, int hosts, PersonId guest, int guests)
            implements RankFact {}

    record SpouseInOffice(PersonId person) implements RankFact {}
}
