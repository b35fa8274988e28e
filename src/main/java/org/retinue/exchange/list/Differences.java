package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retinue.tour.Delegate;
import org.retinue.tour.Language;
import org.retinue.tour.Level;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.words.Words;

/// What is other than before, field by field, in words.
final class Differences {

    private static final String BETWEEN = " / ";

    private final Words words;
    private final List<FieldChange> changes = new ArrayList<>();

    Differences(Words words) {
        this.words = words;
    }

    List<FieldChange> of(
            Person before,
            Person after,
            Optional<Delegate> member,
            Optional<Delegate> place,
            Optional<Tour> tour) {
        look(Field.NAME, before, after, person -> text(person.name()));
        look(Field.PRONUNCIATION, before, after, Person::pronunciation);
        look(Field.TITLE, before, after, person -> text(person.title()));
        look(
                Field.LEVEL,
                before,
                after,
                person -> Level.of(person.rank().level()).map(words::name).orElse(""));
        look(Field.ORGANISATION, before, after, person -> text(person.organisation()));
        look(Field.COUNTRY, before, after, Person::country);
        look(Field.LANGUAGES, before, after, person -> joined(person.languages(), this::language));
        look(Field.MOBILE, before, after, person -> person.contact().mobile());
        look(Field.EMAIL, before, after, person -> person.contact().email());
        look(Field.HONORIFIC, before, after, person -> text(person.address()));
        look(
                Field.SEX,
                before,
                after,
                person ->
                        person.identity().sex() == Sex.UNKNOWN
                                ? ""
                                : words.name(person.identity().sex()));
        look(Field.PASSPORT, before, after, person -> person.identity().passport());
        added(before.notes(), after.notes());
        if (member.isPresent() && place.isPresent()) {
            of(member.get(), place.get(), tour);
        }
        return List.copyOf(changes);
    }

    private void of(Delegate before, Delegate after, Optional<Tour> tour) {
        look(Field.ROLE, before, after, one -> words.name(one.role()));
        look(
                Field.TRACK,
                before,
                after,
                one ->
                        tour.flatMap(whole -> whole.track(one.track()))
                                .map(Track::name)
                                .map(this::text)
                                .orElse(""));
        look(Field.DIET, before, after, one -> joined(one.diet(), diet -> diet));
        look(Field.NEEDS, before, after, one -> joined(one.needs(), words::name));
    }

    List<FieldChange> of(Site before, Site after) {
        look(Field.NAME, before, after, site -> text(site.name()));
        look(Field.KIND, before, after, site -> words.name(site.kind()));
        look(Field.ADDRESS, before, after, site -> text(site.address()));
        look(
                Field.POSITION,
                before,
                after,
                site ->
                        site.position()
                                .map(at -> at.latitude() + ", " + at.longitude())
                                .orElse(""));
        look(Field.ZONE, before, after, site -> site.zone().getId());
        look(
                Field.CAPACITY,
                before,
                after,
                site ->
                        site.capacity().isPresent()
                                ? Integer.toString(site.capacity().getAsInt())
                                : "");
        look(Field.CONTACT, before, after, site -> Integer.toString(site.contacts().size()));
        added(before.notes(), after.notes());
        return List.copyOf(changes);
    }

    private <T> void look(Field field, T before, T after, Function<T, String> saying) {
        var from = saying.apply(before);
        var to = saying.apply(after);
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, from, to));
        }
    }

    private String text(Text text) {
        return text.forms().values().stream().distinct().collect(Collectors.joining(BETWEEN));
    }

    private String language(Language language) {
        return language.locale().getDisplayLanguage(words.locale());
    }

    /// Notes only ever come on top.
    private void added(List<Note> before, List<Note> after) {
        var added = after.stream().filter(note -> !before.contains(note)).toList();
        if (!added.isEmpty()) {
            changes.add(
                    new FieldChange(
                            Field.NOTE, "", joined(added, note -> words.best(note.text()))));
        }
    }

    private static <T> String joined(Collection<T> all, Function<T, String> saying) {
        return all.stream().map(saying).collect(Collectors.joining("; "));
    }
}
