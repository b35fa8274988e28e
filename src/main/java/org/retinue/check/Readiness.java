package org.retinue.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;

/// Why a rule about what has to be ready by a day spoke.
public sealed interface Readiness extends Evidence {

    /// The host was asked so many working days before the day.
    record AskedLate(int days, int needed) implements Readiness {}

    record NoHost(int daysLeft, int deadline) implements Readiness {}

    record ConfirmAgain() implements Readiness {}

    /// Tasks not done, the oldest of which was due on the date.
    record Overdue(List<TaskId> tasks, LocalDate oldest) implements Readiness {

        public Overdue {
            tasks = List.copyOf(tasks);
        }
    }

    record NoBriefing(int daysLeft) implements Readiness {}

    /// Facts without a source, without a date, or older than that.
    record DoubtfulFacts(SiteId site, long facts, int months) implements Readiness {}

    record NoMobile(List<PersonId> people) implements Readiness {

        public NoMobile {
            people = List.copyOf(people);
        }
    }

    /// A title or heading names a weekday that the date is not.
    record WrongWeekday(Text text, DayOfWeek written, LocalDate date) implements Readiness {}

    /// A title or heading names a date that is not the one it belongs to.
    record WrongDate(Text text, LocalDate written, LocalDate meant) implements Readiness {}

    /// A title names a part of the day in which the item does not begin.
    record WrongPartOfDay(Text text, PartOfDay written, LocalTime start) implements Readiness {}

    /// Whose flags hang is not known: of the guests, of the hosts, or of neither a country is
    /// noted.
    record FlagsUnknown(boolean guests, boolean hosts) implements Readiness {}

    record PressUndecided(int daysLeft) implements Readiness {}
}
