package org.retinue.ui.programme;

import java.util.Optional;
import org.retinue.edit.Deed;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.ui.sheet.Offer;

/// What typed names of people mean.
public record People(Offers offers) {

    /// Who receives; nothing typed means nobody.
    Typed<Change> lead(String typed, Optional<Offer> meant) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(lead(Optional.empty(), Directory.EMPTY));
        }
        return found(typed, meant).map(found -> lead(Optional.of(found.person()), found.known()));
    }

    /// Somebody who is known, or somebody new by that name.
    public Typed<Found> found(String typed, Optional<Offer> meant) {
        return meant.<Typed<Found>>map(offer -> new Typed.Meant<>(found(typed, offer)))
                .orElse(new Typed.Refused<>(Refusal.NO_PERSON));
    }

    private Found found(String typed, Offer offer) {
        if (!offer.makesNew()) {
            return new Found(new PersonId(offer.key()), offers.directory());
        }
        var person = Person.named(PersonId.random(), Offers.text(typed));
        return new Found(person.id(), offers.directory().with(person));
    }

    private static Change lead(Optional<PersonId> lead, Directory known) {
        return new Change(
                Deed.CHANGE_HOSTS,
                item -> {
                    var greeters = item.party().reception().greeters();
                    return item.withParty(
                            item.party().withReception(new Reception(lead, greeters)));
                },
                known);
    }

    /// A person, and a directory that knows the person.
    public record Found(PersonId person, Directory known) {}
}
