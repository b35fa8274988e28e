package org.retinue.seating;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// How everybody who takes part in an engagement sits, and for whom the room has no seat: those
/// lowest in precedence. Where nobody has a seat of their own there are no tables.
public record SeatingChart(SeatingForm form, List<Table> tables, List<PersonId> unseated) {

    public SeatingChart {
        tables = List.copyOf(tables);
        unseated = List.copyOf(unseated);
    }

    public static SeatingChart of(Tour tour, Engagement engagement) {
        var form = form(engagement);
        var all = Attendance.of(tour, engagement, form);
        var attendance =
                all.within(capacity(tour, engagement), engagement.setting().seating().byHand());
        var seats = engagement.setting().seating();
        var tables =
                switch (form) {
                    case NONE -> List.<Table>of();
                    case TALKS_ACROSS, TALKS_ALONG, ARMCHAIRS ->
                            new Sides(form, attendance).seated(seats.byHand());
                    case ROUND_TABLES ->
                            new RoundTables(attendance, seats.seatsAtTable())
                                    .seated(seats.byHand());
                };
        var unseated = form == SeatingForm.NONE ? List.<PersonId>of() : all.without(attendance);
        return new SeatingChart(form, tables, unseated);
    }

    /// How many the room holds, where that is known.
    private static OptionalInt capacity(Tour tour, Engagement engagement) {
        var place = engagement.place();
        return place.site()
                .flatMap(tour.directory()::site)
                .flatMap(site -> place.room().flatMap(site::room))
                .map(Room::capacity)
                .orElse(OptionalInt.empty());
    }

    /// The form that an officer chose, or the usual one.
    public static SeatingForm form(Engagement engagement) {
        return engagement
                .setting()
                .seating()
                .form()
                .orElseGet(() -> SeatingForm.usual(engagement.kind()));
    }

    public Optional<Table> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }
}
