package org.retinue.exchange.list;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Delegate;
import org.retinue.tour.Person;
import org.retinue.tour.Site;

/// A row, and what it makes of whom or what it is about if it is taken.
record Understood(
        ListRow row, List<Person> people, Optional<Delegate> delegate, Optional<Site> site) {

    Understood {
        people = List.copyOf(people);
    }

    static Understood nothing(ListRow row) {
        return new Understood(row, List.of(), Optional.empty(), Optional.empty());
    }
}
