package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Delegate;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;

/// The rules about who understands whom.
final class Interpreting {

    private Interpreting() {}

    /// L-1: a guest and the host lead share no language, and no interpreter of the item speaks one
    /// of each. An error where the head of the delegation is left without a word. People whose
    /// languages nobody has entered are taken to manage.
    static Stream<Finding> coverage(Programme programme) {
        return programme
                .engagements()
                .filter(Kinds::isInteractive)
                .mapMulti((engagement, found) -> coverage(programme, engagement).ifPresent(found));
    }

    private static Optional<Finding> coverage(Programme programme, Engagement engagement) {
        var host =
                engagement
                        .party()
                        .reception()
                        .lead()
                        .flatMap(programme.tour().directory()::person)
                        .filter(person -> !person.languages().isEmpty());
        if (host.isEmpty()) {
            return Optional.empty();
        }
        var interpreters = programme.people(engagement.party().on(Duty.INTERPRETER)).toList();
        var alone =
                programme
                        .people(programme.guests(engagement))
                        .filter(guest -> !isCovered(guest, host.get(), interpreters))
                        .map(Person::id)
                        .toList();
        return alone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.about(
                                engagement,
                                Rule.LANGUAGES,
                                isHeadAmong(programme, alone) ? Severity.ERROR : Severity.WARNING,
                                new People.NoInterpreter(
                                        alone,
                                        languages(programme, alone),
                                        host.get().id(),
                                        host.get().languages())));
    }

    private static boolean isCovered(Person guest, Person host, List<Person> interpreters) {
        return guest.languages().isEmpty()
                || share(guest.languages(), host.languages())
                || interpreters.stream()
                        .map(Person::languages)
                        .anyMatch(spoken ->
                                spoken.isEmpty()
                                        || (share(spoken, guest.languages())
                                                && share(spoken, host.languages())));
    }

    private static boolean share(List<Language> some, List<Language> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean isHeadAmong(Programme programme, Collection<PersonId> people) {
        return programme
                .tour()
                .delegation()
                .head()
                .map(Delegate::person)
                .filter(people::contains)
                .isPresent();
    }

    private static List<Language> languages(Programme programme, List<PersonId> people) {
        return programme
                .people(people)
                .flatMap(person -> person.languages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// L-3: an interpreter works for longer than anybody can without relief, which is shorter in
    /// talks, and much shorter where it is done at the same time, or for too long in a day. Two who
    /// share an item relieve each other. Told once for a person and day.
    static Stream<Finding> load(Programme programme) {
        var found = new ArrayList<Finding>();
        tasks(programme)
                .forEach((interpreter, days) ->
                        days.forEach((day, slots) ->
                                load(programme.numbers(), interpreter, slots)
                                        .ifPresent(found::add)));
        return found.stream();
    }

    private static Optional<Finding> load(Numbers numbers, PersonId interpreter, List<Slot> slots) {
        var most = numbers.time("L-3.day.hours");
        var inAll =
                slots.stream()
                        .map(slot -> slot.interval().length())
                        .reduce(Duration.ZERO, Duration::plus);
        if (inAll.compareTo(most) > 0) {
            return Optional.of(
                    finding(
                            slots,
                            new People.LongInterpreting(
                                    interpreter, inAll.toMinutes(), most.toMinutes())));
        }
        return noRelief(numbers, interpreter, slots, "L-3.simultaneous.minutes", Kinds::isInBooths)
                .or(() ->
                        noRelief(
                                numbers, interpreter, slots, "L-3.talks.minutes", Kinds::isMeeting))
                .or(() -> noRelief(numbers, interpreter, slots, "L-3.relief.minutes", _ -> true));
    }

    /// Of what is interpreted in one manner, for longer than that can be done alone.
    private static Optional<Finding> noRelief(
            Numbers numbers,
            PersonId interpreter,
            List<Slot> slots,
            String key,
            Predicate<Item> manner) {
        var most = numbers.time(key);
        return Stretch.longest(
                        slots,
                        slot -> isAlone(slot) && manner.test(slot.item()),
                        numbers.time("L-3.pause.minutes"))
                .filter(stretch -> stretch.length().compareTo(most) > 0)
                .map(stretch ->
                        finding(
                                stretch.slots(),
                                new People.NoRelief(
                                        interpreter,
                                        stretch.length().toMinutes(),
                                        most.toMinutes())));
    }

    private static boolean isAlone(Slot slot) {
        return slot.item().party().on(Duty.INTERPRETER).size() == 1;
    }

    private static Finding finding(List<Slot> slots, Evidence evidence) {
        return Finding.about(
                slots.stream().map(Slot::item).toList(),
                Rule.INTERPRETER_LOAD,
                Severity.WARNING,
                evidence);
    }

    private static Map<PersonId, Map<LocalDate, List<Slot>>> tasks(Programme programme) {
        var tasks = new TreeMap<PersonId, Map<LocalDate, List<Slot>>>();
        for (var slot : programme.slots()) {
            if (Kinds.isInteractive(slot.item()) && !slot.interval().isEmpty()) {
                slot.item()
                        .party()
                        .on(Duty.INTERPRETER)
                        .forEach(person ->
                                tasks.computeIfAbsent(person, _ -> new TreeMap<>())
                                        .computeIfAbsent(slot.date(), _ -> new ArrayList<>())
                                        .add(slot));
            }
        }
        return tasks;
    }

    /// L-4: one interpreter for talks, so that each side hears the other's.
    static Stream<Finding> oneForTalks(Programme programme) {
        return programme
                .engagements()
                .filter(engagement -> engagement.kind() == EngagementKind.TALKS)
                .filter(engagement -> engagement.party().on(Duty.INTERPRETER).size() == 1)
                .map(engagement ->
                        Finding.about(
                                engagement,
                                Rule.ONE_INTERPRETER,
                                Severity.HINT,
                                new People.SharedInterpreter(
                                        engagement.party().on(Duty.INTERPRETER).getFirst())));
    }
}
