package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Meetings of as many guests as one likes.
final class Crowds {

    private Crowds() {}

    /// So many guests with one host, at a table that has room for all of them.
    static Tour meeting(int guests, SeatingForm form) {
        var people = new ArrayList<Person>();
        for (var number = 1; number <= guests; number++) {
            people.add(
                    Person.named(new PersonId("guest-" + number), Text.english("Guest " + number)));
        }
        var directory = SampleTours.DIRECTORY.with(Directory.of(List.of(), people, List.of()));
        var delegates =
                people.stream()
                        .map(person ->
                                Delegate.of(
                                        person.id(),
                                        DelegateRole.OFFICIAL_SUITE,
                                        SampleTours.MAIN.id()))
                        .toList();
        var plan =
                new SeatingPlan(
                        Optional.of(form),
                        OptionalInt.of(Math.clamp(guests + 1, 2, 40)),
                        List.of());
        var meeting =
                SampleTours.engagement(
                                "meeting",
                                EngagementKind.TALKS,
                                SampleTours.at(0, "10:00", "11:00"),
                                SampleTours.GUESTHOUSE)
                        .withParty(
                                new Party(
                                        List.of(SampleTours.MAIN.id()),
                                        Guests.ALL,
                                        new Reception(
                                                Optional.of(SampleTours.LEAD.id()), List.of()),
                                        List.of(),
                                        List.of()))
                        .withSetting(Setting.USUAL.withSeating(plan));
        return SampleTours.empty(1)
                .withDelegation(
                        Delegation.named(Text.EMPTY, "ZM").withDelegates(delegates), directory)
                .withItems(List.of(meeting), directory);
    }
}
