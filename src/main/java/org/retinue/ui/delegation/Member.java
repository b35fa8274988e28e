package org.retinue.ui.delegation;

import org.retinue.tour.Delegate;
import org.retinue.tour.Person;

/// A delegate, and the person that the delegate is.
record Member(Person person, Delegate delegate) {

    Member with(Person changed) {
        return new Member(changed, delegate);
    }

    Member with(Delegate changed) {
        return new Member(person, changed);
    }
}
