package org.retinue.exchange.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What an event says besides its name, time and place, in one language. What only the office may
/// read is never in it: calendars are passed on from one telephone to the next.
record Description(Words words, Tour tour, Item item) {

    String text() {
        var said = new ArrayList<String>();
        said.add(words.name(kind()));
        standing(said);
        if (tour.tracks().size() > 1) {
            said.add(words.say("event.tracks", String.join(", ", tracks())));
        }
        said.addAll(people());
        manner().ifPresent(said::add);
        notes().forEach(said::add);
        return String.join("\n", said);
    }

    private Enum<?> kind() {
        return switch (item) {
            case Engagement engagement -> engagement.kind();
            case Leg leg -> leg.mode();
        };
    }

    private void standing(List<String> said) {
        var state = item.standing().confirmation().state();
        switch (state) {
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED ->
                    said.add(words.name(state));
            case CONFIRMED, DONE -> {}
        }
        if (item.moment() instanceof Moment.ToBeConfirmed(_, _, var length)) {
            said.add(
                    length.map(Duration::toMinutes)
                            .map(minutes -> words.say("event.openLength", minutes))
                            .orElseGet(() -> words.say("event.open")));
        }
    }

    private List<String> tracks() {
        return item.party().tracks().stream()
                .flatMap(id -> tour.track(id).stream())
                .map(track -> words.best(track.name()))
                .toList();
    }

    private List<String> people() {
        var said = new ArrayList<String>();
        add(said, words.say("event.host"), item.party().reception().lead().stream());
        for (var duty : Duty.values()) {
            add(said, words.name(duty), item.party().on(duty).stream());
        }
        var cars =
                item.party().vehicles().stream()
                        .flatMap(id -> tour.directory().vehicle(id).stream())
                        .map(vehicle -> words.best(vehicle.name()))
                        .toList();
        if (!cars.isEmpty()) {
            said.add(words.say("event.cars", String.join(", ", cars)));
        }
        return said;
    }

    private void add(List<String> said, String caption, Stream<PersonId> people) {
        var names = people.flatMap(id -> tour.directory().person(id).stream()).map(this::name);
        var all = String.join(", ", names.toList());
        if (!all.isEmpty()) {
            said.add(words.say("event.people", caption, all));
        }
    }

    private String name(Person person) {
        return person.title().isEmpty()
                ? words.best(person.name())
                : words.say("event.titled", words.best(person.name()), words.best(person.title()));
    }

    private Optional<String> manner() {
        return item instanceof Engagement engagement
                ? Optional.of(engagement.manner().dress())
                        .filter(dress -> !dress.isEmpty())
                        .map(dress -> words.say("event.dress", words.best(dress)))
                : Optional.empty();
    }

    private Stream<String> notes() {
        return item.notes().stream()
                .filter(note -> note.sensitivity().compareTo(Sensitivity.PARTICIPANTS) <= 0)
                .map(Note::text)
                .map((Text text) -> words.best(text));
    }
}
