package org.retinue.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Task;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// A tour as a list of tours shows it; the items are counted, those among them that have a day and
/// are not agreed yet as well; of the tasks that are not done it knows when they are due.
public record TourSummary(
        TourId id,
        Heading heading,
        LocalDate firstDay,
        LocalDate lastDay,
        Text delegation,
        String country,
        int items,
        int unconfirmed,
        List<LocalDate> due,
        long version) {

    public TourSummary {
        due = List.copyOf(due);
    }

    /// What stands between an idea and an agreement.
    static final Set<ConfirmationState> UNCONFIRMED =
            EnumSet.of(
                    ConfirmationState.TENTATIVE,
                    ConfirmationState.REQUESTED,
                    ConfirmationState.RECONFIRM);

    /// The tour in short.
    public static TourSummary of(Stored stored) {
        var tour = stored.tour();
        return new TourSummary(
                tour.id(),
                tour.heading(),
                tour.firstDay(),
                tour.lastDay(),
                tour.delegation().name(),
                tour.delegation().country(),
                tour.items().size(),
                Math.toIntExact(tour.items().stream().filter(TourSummary::isUnconfirmed).count()),
                tour.tasks().stream().filter(task -> !task.done()).map(Task::due).toList(),
                stored.version());
    }

    /// How many tasks should have been done before today.
    public int overdue(LocalDate today) {
        return Math.toIntExact(due.stream().filter(date -> date.isBefore(today)).count());
    }

    private static boolean isUnconfirmed(Item item) {
        return item.day().isPresent()
                && UNCONFIRMED.contains(item.standing().confirmation().state());
    }
}
