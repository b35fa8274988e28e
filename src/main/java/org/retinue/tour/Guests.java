package org.retinue.tour;

import java.util.List;

/// Which delegates attend an item.
public sealed interface Guests {

    /// Everybody who follows a track of the item, whoever that is on the day.
    Guests ALL = new Everybody();

    /// Everybody who follows a track of the item.
    record Everybody() implements Guests {}

    /// These persons and nobody else, in the order given.
    record Named(List<PersonId> people) implements Guests {

        public Named {
            people = List.copyOf(people);
        }
    }
}
