package org.retinue.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retinue.tour.Assignment;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Note;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// What an item is found by: its day, or for one without a day the first of its tour, the runs of
/// its texts, and its marks. Notes that are for security or medical staff alone are not found.
record Entry(LocalDate day, List<Run> runs, Set<Mark> marks) {

    static Entry of(TourId tour, LocalDate first, Item item) {
        return new Entry(
                item.day().orElse(first),
                texts(item).stream()
                        .flatMap(text -> text.forms().values().stream())
                        .flatMap(form -> Run.of(form).stream())
                        .toList(),
                marks(tour, item));
    }

    private static List<Text> texts(Item item) {
        var texts = new ArrayList<Text>();
        texts.add(item.title());
        item.notes().stream().filter(Entry::isFound).map(Note::text).forEach(texts::add);
        if (item instanceof Engagement engagement) {
            texts.add(engagement.briefing().text());
            engagement.briefing().runOfShow().stream().map(Cue::what).forEach(texts::add);
        }
        return texts;
    }

    private static boolean isFound(Note note) {
        return switch (note.sensitivity()) {
            case OPEN, PARTICIPANTS, OFFICE -> true;
            case SECURITY, MEDICAL -> false;
        };
    }

    /// What the item is found by besides its texts.
    private static Set<Mark> marks(TourId tour, Item item) {
        var marks = new HashSet<Mark>();
        marks.add(Mark.of(tour));
        marks.add(
                switch (item) {
                    case Engagement engagement -> Mark.of(engagement.kind());
                    case Leg leg -> Mark.of(leg.mode());
                });
        item.startSite().map(Mark::of).ifPresent(marks::add);
        item.endSite().map(Mark::of).ifPresent(marks::add);
        people(item).stream().map(Mark::of).forEach(marks::add);
        item.party().vehicles().stream().map(Mark::of).forEach(marks::add);
        return marks;
    }

    private static List<PersonId> people(Item item) {
        var party = item.party();
        var people = new ArrayList<>(party.reception().greeters());
        party.reception().lead().ifPresent(people::add);
        party.assignments().stream().map(Assignment::person).forEach(people::add);
        if (party.guests() instanceof Guests.Named(var named)) {
            people.addAll(named);
        }
        return people;
    }

    /// All terms by which the entry can be found.
    Set<String> terms() {
        var terms = new HashSet<String>();
        runs.forEach(run -> terms.addAll(run.terms()));
        marks.forEach(mark -> terms.add(mark.term()));
        return terms;
    }

    boolean fits(List<Sought> words) {
        return words.stream().allMatch(this::fits);
    }

    private boolean fits(Sought word) {
        return word.meant().stream().anyMatch(marks::contains)
                || Run.of(word.typed()).stream()
                        .allMatch(sought -> runs.stream().anyMatch(sought::isIn));
    }
}
