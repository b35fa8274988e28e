package org.retinue.edit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Makes a tour of a template, which is itself a tour: the programme goes to the days of the new
/// one, and the tasks to dates as far from them as they were.
///
/// Hotels and classes of rooms come along for those who travel again, and whoever leads takes the
/// room of who led; their numbers the hotel gives anew. Gifts do not: nobody is given the same
/// thing twice.
public record FromTemplate(Tour template, Answers answers) {

    /// What a template cannot know. The head leads the delegation, if one is known.
    public record Answers(
            Heading heading,
            ZoneId zone,
            Delegation delegation,
            Optional<Person> head,
            LocalDate first,
            LocalDate last) {}

    /// The new tour. The template's first day is its first, the template's last day its last; days
    /// between them are left out or stay empty. What was planned on a day that is left out waits in
    /// the pool. A tour of one day takes the first and the last day together, in their order but
    /// without times.
    public Tour make() {
        var known = answers.head.map(Directory.EMPTY::with).orElse(Directory.EMPTY);
        return new Tour(
                TourId.random(),
                answers.heading,
                answers.zone,
                days(),
                template.tracks(),
                delegation(),
                items(),
                template.directory().with(known),
                template.stays().stream().flatMap(stay -> stay(stay).stream()).toList(),
                List.of(),
                template.tasks().stream().map(this::task).toList(),
                template.rules(),
                List.of(),
                List.of());
    }

    private Delegation delegation() {
        var track = template.tracks().getFirst().id();
        return answers.head
                .map(person -> Delegate.of(person.id(), DelegateRole.HEAD, track))
                .map(head -> answers.delegation.withDelegates(List.of(head)))
                .orElse(answers.delegation);
    }

    private List<Day> days() {
        var headings = new TreeMap<LocalDate, Text>();
        for (var day : template.days()) {
            shift(day.date())
                    .ifPresent(by -> headings.putIfAbsent(day.date().plusDays(by), day.heading()));
        }
        return answers.first
                .datesUntil(answers.last.plusDays(1))
                .map(date -> new Day(date, headings.getOrDefault(date, Text.EMPTY)))
                .toList();
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        var waiting = new ArrayList<>(template.pool());
        for (var date : template.programmeDates()) {
            var shift = shift(date);
            if (shift.isEmpty()) {
                waiting.addAll(template.programme(date));
            } else {
                template.programme(date)
                        .forEach(item -> items.add(dated(item, shift.getAsLong(), items.size())));
            }
        }
        for (var place = 0; place < waiting.size(); place++) {
            var item = waiting.get(place);
            items.add(renewed(item.withMoment(new Moment.Pooled(place, template.length(item)))));
        }
        return items;
    }

    private Item dated(Item item, long days, int place) {
        return renewed(
                item.withMoment(
                        switch (item.moment()) {
                            case Moment.Timed(var start, _) when isCrowded() ->
                                    new Moment.ToBeConfirmed(
                                            start.toLocalDate().plusDays(days),
                                            place,
                                            template.length(item));
                            case Moment.Timed(var start, var end) ->
                                    new Moment.Timed(start.plusDays(days), end.plusDays(days));
                            case Moment.ToBeConfirmed(var day, var before, var length) ->
                                    new Moment.ToBeConfirmed(day.plusDays(days), before, length);
                            case Moment.Pooled pooled -> pooled;
                        }));
    }

    /// Whether several days of the template come together on one.
    private boolean isCrowded() {
        return answers.first.equals(answers.last) && template.days().size() > 1;
    }

    /// The item under an id of its own, to be confirmed as long before the tour as in the template.
    private Item renewed(Item item) {
        var standing = item.standing();
        var asked = standing.confirmation();
        var due = asked.due().map(date -> date.plusDays(fromStart()));
        return item.withId(ItemId.random())
                .withStanding(
                        standing.withConfirmation(
                                new Confirmation(asked.state(), Optional.empty(), "", due)));
    }

    /// The room for the nights of the new tour: a night on a day that is left out is not slept, and
    /// a room of those alone who do not travel again is not taken.
    private Optional<Stay> stay(Stay stay) {
        var people = stay.people().stream().flatMap(person -> again(person).stream()).toList();
        var from = night(stay.from());
        var until = night(stay.until());
        return from.isBefore(until) && people.isEmpty() == stay.people().isEmpty()
                ? Optional.of(
                        new Stay(
                                StayId.random(),
                                stay.hotel(),
                                "",
                                stay.roomClass(),
                                people.stream().distinct().toList(),
                                from,
                                until,
                                Text.EMPTY))
                : Optional.empty();
    }

    private LocalDate night(LocalDate date) {
        return shift(date).stream().mapToObj(date::plusDays).findFirst().orElse(answers.last);
    }

    /// Who has the place of the person: the new head that of the old one, others their own, if they
    /// are in the delegation again or were in none.
    private Optional<PersonId> again(PersonId person) {
        var before = template.delegation();
        var is = delegation();
        if (before.head().map(Delegate::person).equals(Optional.of(person))) {
            return is.head().map(Delegate::person);
        }
        return Optional.of(person)
                .filter(one -> before.delegate(one).isEmpty() || is.delegate(one).isPresent());
    }

    /// A date before the tour keeps its distance from the first day, one after it that from the
    /// last.
    private Task task(Task task) {
        var due =
                shift(task.due()).stream()
                        .mapToObj(task.due()::plusDays)
                        .findFirst()
                        .orElse(answers.last);
        return new Task(TaskId.random(), task.what(), due, task.owner(), false);
    }

    /// By how many days a date of the template moves; none where its day is left out.
    private OptionalLong shift(LocalDate date) {
        if (!date.isAfter(template.firstDay())) {
            return OptionalLong.of(fromStart());
        }
        if (!date.isBefore(template.lastDay())) {
            return OptionalLong.of(ChronoUnit.DAYS.between(template.lastDay(), answers.last));
        }
        return date.plusDays(fromStart()).isBefore(answers.last)
                ? OptionalLong.of(fromStart())
                : OptionalLong.empty();
    }

    private long fromStart() {
        return ChronoUnit.DAYS.between(template.firstDay(), answers.first);
    }
}
