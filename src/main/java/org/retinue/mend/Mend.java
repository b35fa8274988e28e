package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Ripple;
import org.retinue.tour.Assignment;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What would put a finding right. It changes what it finds in a tour that moved on meanwhile: an
/// item that is gone, or has got another time, is left alone.
public sealed interface Mend {

    /// The tour put right.
    Tour apply(Tour tour);

    /// What the history calls it.
    Deed deed();

    /// The item that it is about.
    ItemId item();

    /// The mend as one step of the officer's.
    default Edit edit(Tour tour) {
        return new Edit(deed(), tour.item(item()).map(Item::title).orElse(Text.EMPTY), this::apply);
    }

    /// The item alone takes place so much later; earlier, where the duration is negative.
    record MoveBy(ItemId item, Duration by) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return tour.with(item, present -> Shifted.by(tour, present, by));
        }

        @Override
        public Deed deed() {
            return Deed.CHANGE_TIME;
        }
    }

    /// The item takes place so much later or earlier, and takes along what follows it.
    record ShiftFrom(ItemId item, Duration by, Ripple ripple) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return ripple.on(tour);
        }

        @Override
        public Deed deed() {
            return Deed.SHIFT;
        }
    }

    /// The item begins or ends at another time, and so becomes longer or shorter.
    record OtherEnds(ItemId item, Moment.Timed before, Moment.Timed after) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return Retimed.from(tour, item, before, after);
        }

        @Override
        public Deed deed() {
            return Deed.CHANGE_TIME;
        }
    }

    /// The item, as long as it is, takes place at another hour at the same site.
    record OtherHour(ItemId item, Moment.Timed before, Moment.Timed after) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return Retimed.from(tour, item, before, after);
        }

        @Override
        public Deed deed() {
            return Deed.CHANGE_TIME;
        }
    }

    /// The way between two items is planned.
    record InsertLeg(Leg leg) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return tour.item(leg.id()).isPresent() ? tour : tour.with(leg, Directory.EMPTY);
        }

        @Override
        public Deed deed() {
            return Deed.ADD_ITEM;
        }

        @Override
        public ItemId item() {
            return leg.id();
        }
    }

    /// Two items take each other's places, and what lies between them gives way. The ways to and
    /// from them go along.
    record Swap(ItemId item, ItemId other) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return Swapped.in(tour, item, other).orElse(tour);
        }

        @Override
        public Deed deed() {
            return Deed.SWAP_ITEMS;
        }
    }

    /// Another interpreter takes the place of the one who cannot; somebody is added, where there is
    /// none to replace.
    record OtherInterpreter(ItemId item, Optional<PersonId> instead, Person person)
            implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return tour.item(item)
                    .map(present -> tour.with(interpreted(present), Directory.EMPTY.with(person)))
                    .orElse(tour);
        }

        @Override
        public Deed deed() {
            return Deed.CHANGE_RESOURCES;
        }

        private Item interpreted(Item present) {
            var party = present.party();
            var interpreter = new Assignment(Duty.INTERPRETER, person.id());
            var others =
                    party.assignments().stream()
                            .filter(one -> !one.equals(interpreter))
                            .filter(one -> !isReplaced(one));
            return present.withParty(
                    party.withAssignments(Stream.concat(others, Stream.of(interpreter)).toList()));
        }

        private boolean isReplaced(Assignment one) {
            return one.duty() == Duty.INTERPRETER && instead.equals(Optional.of(one.person()));
        }
    }

    /// The host is asked, on that date, by that officer.
    record Ask(ItemId item, LocalDate on, String by) implements Mend {

        @Override
        public Tour apply(Tour tour) {
            return tour.with(
                    item,
                    present ->
                            present.withStanding(
                                    present.standing()
                                            .withConfirmation(
                                                    asked(present.standing().confirmation()))));
        }

        @Override
        public Deed deed() {
            return Deed.CHANGE_CONFIRMATION;
        }

        private Confirmation asked(Confirmation present) {
            return new Confirmation(
                    ConfirmationState.REQUESTED, Optional.of(on), by, present.due());
        }
    }
}
