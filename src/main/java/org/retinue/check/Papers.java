package org.retinue.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Fact;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.Task;

/// The rules about what the office has to have ready.
final class Papers {

    private static final Set<Duty> ON_THE_ROAD = Set.of(Duty.LIAISON_OFFICER, Duty.DRIVER);

    /// The year a date is in, and the month where it is written in figures.
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:-(\\d\\d))?");

    private Papers() {}

    /// C-3: tasks are overdue and not done. Told once for all, and no more when the tour is long
    /// past.
    static Stream<Finding> overdue(Programme programme) {
        var today = programme.situation().today();
        var forgotten = programme.numbers().count("C-3.forgotten.days");
        var overdue =
                programme.tour().tasks().stream()
                        .filter(task -> !task.done() && task.due().isBefore(today))
                        .toList();
        return overdue.isEmpty() || today.isAfter(programme.tour().lastDay().plusDays(forgotten))
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.OVERDUE_TASKS,
                                Severity.WARNING,
                                new Readiness.Overdue(
                                        overdue.stream().map(Task::id).toList(),
                                        overdue.getFirst().due())));
    }

    /// C-4: the day comes near, and there is no brief for what the principal is to take part in and
    /// nothing known of its site; or what is known there has no source or date, or is old.
    static Stream<Finding> briefing(Programme programme) {
        var deadline = programme.numbers().count("C-4.days");
        return programme
                .engagements()
                .filter(item -> isToBeRead(programme, item))
                .filter(item ->
                        programme.daysLeft(item).filter(left -> left <= deadline).isPresent())
                .mapMulti((item, found) -> briefing(programme, item).ifPresent(found));
    }

    /// Visits and meetings of anybody; of the rest, what the principal comes for.
    private static boolean isToBeRead(Programme programme, Engagement item) {
        var head = programme.tour().delegation().head().map(Delegate::person);
        return Hosts.isReceived(programme, item)
                || (Kinds.isBusiness(item)
                        && head.filter(programme.guests(item)::contains).isPresent());
    }

    private static Optional<Finding> briefing(Programme programme, Engagement engagement) {
        var site = engagement.place().site().flatMap(programme.tour().directory()::site);
        var facts = site.map(Site::facts).orElse(List.of());
        if (facts.isEmpty() && engagement.briefing().text().isEmpty()) {
            return Optional.of(
                    Finding.about(
                            engagement,
                            Rule.BRIEFING,
                            Severity.WARNING,
                            new Readiness.NoBriefing(
                                    programme.daysLeft(engagement).orElseThrow())));
        }
        var day = engagement.day().orElseThrow();
        var most = programme.numbers().count("C-4.age.months");
        var doubtful = facts.stream().filter(fact -> isDoubtful(fact, day, most)).count();
        return doubtful == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.about(
                                engagement,
                                Rule.BRIEFING,
                                Severity.HINT,
                                new Readiness.DoubtfulFacts(
                                        site.orElseThrow().id(), doubtful, most)));
    }

    private static boolean isDoubtful(Fact fact, LocalDate day, int months) {
        return fact.source().isBlank()
                || asOf(fact)
                        .filter(month -> !month.plusMonths(months).isBefore(YearMonth.from(day)))
                        .isEmpty();
    }

    /// The last month that can be meant.
    private static Optional<YearMonth> asOf(Fact fact) {
        return YEAR.matcher(fact.asOf())
                .results()
                .map(found -> {
                    var year = Integer.parseInt(found.group(1));
                    var month = found.group(2) == null ? 12 : Integer.parseInt(found.group(2));
                    return YearMonth.of(year, Math.clamp(month, 1, 12));
                })
                .reduce((_, later) -> later);
    }

    /// C-8: the day comes near, and a host lead, liaison officer or driver has no mobile number.
    /// Told once for all.
    static Stream<Finding> contacts(Programme programme) {
        var deadline = programme.numbers().count("C-8.days");
        var items =
                programme.items().stream()
                        .filter(item ->
                                programme
                                        .daysLeft(item)
                                        .filter(left -> left <= deadline)
                                        .isPresent())
                        .filter(item -> !unreachable(programme, List.of(item)).isEmpty())
                        .toList();
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                items,
                                Rule.CONTACTS,
                                Severity.WARNING,
                                new Readiness.NoMobile(unreachable(programme, items))));
    }

    private static List<PersonId> unreachable(Programme programme, Collection<Item> items) {
        return programme
                .people(items.stream().flatMap(Papers::called).distinct().toList())
                .filter(person -> person.contact().mobile().isBlank())
                .map(Person::id)
                .toList();
    }

    private static Stream<PersonId> called(Item item) {
        return Stream.concat(
                item.party().reception().lead().stream(),
                item.party().assignments().stream()
                        .filter(assignment -> ON_THE_ROAD.contains(assignment.duty()))
                        .map(assignment -> assignment.person()));
    }
}
