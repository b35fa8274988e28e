package org.retinue.ui.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;
import org.retinue.ui.sheet.Matches;
import org.retinue.ui.sheet.Offer;
import org.retinue.words.Words;

/// What a few typed letters may mean: kinds and states by their names in every language that the
/// program speaks; sites, rooms, people and vehicles by any form of their names, or something new.
public record Offers(Directory directory, Words words) {

    private static final int MOST = 8;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /// The text as a form in the language it seems to be typed in.
    public static Text text(String typed) {
        var language = HAN.matcher(typed).find() ? Language.CHINESE : Language.ENGLISH;
        return Text.in(language, typed);
    }

    public List<Offer> kinds(String typed) {
        return values(
                Stream.<Enum<?>>concat(
                                Arrays.stream(EngagementKind.values()),
                                Arrays.stream(LegMode.values()))
                        .toList(),
                typed);
    }

    public List<Offer> states(String typed) {
        return values(List.of(ConfirmationState.values()), typed);
    }

    public List<Offer> tracks(List<Track> tracks, String typed) {
        return Matches.best(tracks, track -> forms(track.name()), typed, MOST).stream()
                .map(track -> offer(track.id().value(), track.name(), ""))
                .toList();
    }

    public List<Offer> sites(String typed) {
        var found =
                Matches.best(
                                byName(directory.sites().values(), Site::name),
                                site -> forms(site.name()),
                                typed,
                                MOST)
                        .stream()
                        .map(this::offer)
                        .toList();
        return withNew(found, typed, "programme.new.site");
    }

    public List<Offer> rooms(Site site, String typed) {
        var found =
                Matches.best(site.rooms(), room -> forms(room.name()), typed, MOST).stream()
                        .map(this::offer)
                        .toList();
        return withNew(found, typed, "programme.new.room");
    }

    public List<Offer> people(String typed) {
        return people(typed, List.of());
    }

    /// People of whom those come first, in that order, where others fit as well.
    public List<Offer> people(String typed, List<PersonId> first) {
        var others =
                directory.people().values().stream()
                        .filter(person -> !first.contains(person.id()))
                        .toList();
        var all =
                Stream.concat(
                        first.stream().flatMap(id -> directory.person(id).stream()),
                        byName(others, Person::name).stream());
        var found =
                Matches.best(all.toList(), person -> forms(person.name()), typed, MOST).stream()
                        .map(this::offer)
                        .toList();
        return withNew(found, typed, "programme.new.person");
    }

    public List<Offer> vehicles(String typed) {
        var found =
                Matches.best(
                                byName(directory.vehicles().values(), Vehicle::name),
                                vehicle ->
                                        Stream.concat(
                                                forms(vehicle.name()), Stream.of(vehicle.plate())),
                                typed,
                                MOST)
                        .stream()
                        .map(vehicle ->
                                offer(vehicle.id().value(), vehicle.name(), vehicle.plate()))
                        .toList();
        return withNew(found, typed, "programme.new.vehicle");
    }

    /// The one that was chosen, or else the one that is called exactly what was typed.
    public static Optional<Offer> meant(List<Offer> offers, String typed, Optional<Offer> chosen) {
        return chosen.or(() ->
                        offers.stream()
                                .filter(offer -> !offer.makesNew())
                                .filter(offer -> Matches.same(offer.label(), typed))
                                .findFirst())
                .or(() -> offers.stream().filter(offer -> !offer.makesNew()).findFirst())
                .or(() -> offers.stream().findFirst());
    }

    /// The values of an enumeration.
    public List<Offer> values(List<? extends Enum<?>> values, String typed) {
        return Matches.best(values, this::names, typed, values.size()).stream()
                .map(value -> Offer.of(key(value), words.name(value), inOtherLanguage(value)))
                .toList();
    }

    private Stream<String> names(Enum<?> value) {
        return Words.LANGUAGES.stream().map(language -> Words.in(language).name(value));
    }

    private String inOtherLanguage(Enum<?> value) {
        return Words.in(other(words.language())).name(value);
    }

    private List<Offer> withNew(List<Offer> found, String typed, String key) {
        var isThere = found.stream().anyMatch(offer -> Matches.same(offer.label(), typed));
        return typed.isBlank() || isThere
                ? found
                : Stream.concat(
                                found.stream(),
                                Stream.of(Offer.ofNew(words.say(key, typed.strip()))))
                        .toList();
    }

    Offer offer(Site site) {
        return offer(site.id().value(), site.name(), words.name(site.kind()));
    }

    private Offer offer(Room room) {
        var seats = room.capacity();
        return offer(
                room.id().value(),
                room.name(),
                seats.isPresent() ? words.say("programme.seats", seats.getAsInt()) : "");
    }

    Offer offer(Person person) {
        return offer(person.id().value(), person.name(), words.best(person.title()));
    }

    private Offer offer(String key, Text name, String detail) {
        var otherForm = name.form(other(words.language())).orElse("");
        var label = words.best(name);
        var more =
                Stream.of(otherForm.equals(label) ? "" : otherForm, detail)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return Offer.of(key, label, String.join(" · ", more));
    }

    private <T> List<T> byName(Collection<T> things, Function<T, Text> name) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> words.best(name.apply(thing))))
                .toList();
    }

    /// The other of the two languages that the program speaks.
    public static Language other(Language language) {
        return language.equals(Language.CHINESE) ? Language.ENGLISH : Language.CHINESE;
    }

    /// What stands for a value in an offer.
    public static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static Stream<String> forms(Text text) {
        return text.forms().values().stream();
    }
}
