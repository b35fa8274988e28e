package org.retinue.check;

import java.util.List;
import org.retinue.tour.PersonId;

/// Why a rule about rank spoke.
public sealed interface RankFact extends Evidence {

    /// These stand after people of lower rank.
    record OutOfOrder(List<PersonId> people) implements RankFact {

        public OutOfOrder {
            people = List.copyOf(people);
        }
    }

    record HostTooLow(PersonId host, int hosts, PersonId guest, int guests) implements RankFact {}

    record SpouseInOffice(PersonId person) implements RankFact {}
}
