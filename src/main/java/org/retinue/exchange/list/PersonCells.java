package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Language;
import org.retinue.tour.Need;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Sex;
import org.retinue.tour.Text;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What the cells of an entry say of a person. What cannot be read as what its column is about is
/// remarked, and kept as a note.
final class PersonCells {

    private static final Pattern LIST = Pattern.compile("[、,，;；/\\n]|\\band\\b|\\s{2,}");
    private static final Pattern SEVERAL = Pattern.compile(" / |\\n");
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>]*@[^\\s<>]*");
    private static final Pattern SECURITY =
            Pattern.compile(
                    "(?i).*(birth|passport|visa|\\bid\\b|expir|issue|出生|生日|护照|签证|身份证|有效期|签发).*",
                    Pattern.DOTALL);
    private static final Pattern MEDICAL =
            Pattern.compile(
                    "(?i).*(medic|health|allerg|blood|disease|疾病|健康|过敏|血型|病史|用药).*",
                    Pattern.DOTALL);

    private final Entry entry;
    private final List<Guess> columns;
    private final List<ListRemark> remarks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final NameCells named;

    PersonCells(Entry entry, List<Guess> columns) {
        this.entry = entry;
        this.columns = columns;
        named = new NameCells(entry, columns);
    }

    Text name() {
        return named.name();
    }

    List<ListRemark> remarks() {
        return List.copyOf(remarks);
    }

    String country() {
        return cells(Field.COUNTRY)
                .findFirst()
                .flatMap(cell -> either(cell.text(), Vocabulary::country))
                .orElse("");
    }

    String passport() {
        return text(Field.PASSPORT);
    }

    /// The person with what the cells say. Asked once: it makes the remarks.
    Person over(Person known) {
        var sex = value(Field.SEX, Doubt.NOT_A_SEX, Vocabulary::sex).orElse(named.sex());
        var identity = known.identity();
        var level =
                value(Field.LEVEL, Doubt.NOT_A_LEVEL, typed -> present(Vocabulary.level(typed)));
        var country = value(Field.COUNTRY, Doubt.NOT_A_COUNTRY, Vocabulary::country).orElse("");
        var changed =
                known.withName(Draft.over(known.name(), named.name()))
                        .withPronunciation(
                                Draft.over(known.pronunciation(), text(Field.PRONUNCIATION)))
                        .withTitle(
                                Draft.over(known.title(), text(Field.TITLE, Field.TITLE_CHINESE)))
                        .withRank(
                                known.rank()
                                        .withLevel(
                                                Draft.over(
                                                        known.rank().level(),
                                                        level.map(OptionalInt::of)
                                                                .orElse(OptionalInt.empty()))))
                        .withOrganisation(
                                Draft.over(
                                        known.organisation(),
                                        text(Field.ORGANISATION, Field.ORGANISATION_CHINESE)))
                        .withCountry(Draft.over(known.country(), country))
                        .withLanguages(Draft.over(known.languages(), languages()))
                        .withContact(contact(known.contact()))
                        .withAddress(known.address().isEmpty() ? named.address() : known.address())
                        .withIdentity(
                                identity.withSex(sex == Sex.UNKNOWN ? identity.sex() : sex)
                                        .withPassport(passportOver(identity.passport())));
        readNotes();
        return changed.withNotes(Draft.and(known.notes(), notes));
    }

    private String passportOver(String known) {
        return ListContext.passport(known).equals(ListContext.passport(passport()))
                ? known
                : Draft.over(known, passport());
    }

    /// What the person is in the delegation, if the row or the part it stands under says so.
    Optional<DelegateRole> role() {
        return value(Field.ROLE, Doubt.NOT_A_ROLE, Vocabulary::role)
                .or(() ->
                        cells(Field.TITLE)
                                .map(Entry.Placed::text)
                                .flatMap(text -> leading(text).stream())
                                .findFirst())
                .or(() ->
                        entry.part().isEmpty() ? Optional.empty() : Vocabulary.role(entry.part()));
    }

    private static Optional<DelegateRole> leading(String title) {
        return Vocabulary.role(title)
                .filter(role -> role == DelegateRole.HEAD || role == DelegateRole.DEPUTY_HEAD)
                .filter(_ -> title.matches("(?is).*(delegation|代表团|团长).*"));
    }

    Optional<TrackId> track(List<Track> tracks) {
        return value(
                Field.TRACK,
                Doubt.NOT_A_TRACK,
                typed ->
                        tracks.stream()
                                .filter(track ->
                                        track.name()
                                                .any(form ->
                                                        NameKeys.of(form)
                                                                .equals(NameKeys.of(typed))))
                                .map(Track::id)
                                .findFirst());
    }

    List<String> diet() {
        return cells(Field.DIET)
                .flatMap(cell -> LIST.splitAsStream(cell.text()))
                .map(String::strip)
                .filter(part -> !Blank.is(part))
                .distinct()
                .toList();
    }

    /// What is no need that the program knows becomes a note for those who care for health.
    Set<Need> needs() {
        var needs = EnumSet.noneOf(Need.class);
        cells(Field.NEEDS)
                .flatMap(cell -> LIST.splitAsStream(cell.text()))
                .map(String::strip)
                .forEach(part -> Vocabulary.need(part).ifPresent(needs::add));
        return needs;
    }

    private List<Language> languages() {
        var languages = new ArrayList<Language>();
        cells(Field.LANGUAGES)
                .forEach(cell ->
                        LIST.splitAsStream(cell.text())
                                .map(String::strip)
                                .filter(part -> !Blank.is(part))
                                .forEach(part ->
                                        either(part, Vocabulary::language)
                                                .ifPresentOrElse(
                                                        language -> {
                                                            if (!languages.contains(language)) {
                                                                languages.add(language);
                                                            }
                                                        },
                                                        () ->
                                                                keep(
                                                                        cell,
                                                                        Doubt.NOT_A_LANGUAGE,
                                                                        part))));
        return languages;
    }

    private Person.Contact contact(Person.Contact known) {
        var mobile =
                cells(Field.MOBILE)
                        .map(cell -> cell.text().replace('\n', ' '))
                        .distinct()
                        .collect(Collectors.joining("; "));
        var email = value(Field.EMAIL, Doubt.NOT_AN_EMAIL, PersonCells::email).orElse("");
        return new Person.Contact(
                digits(known.mobile()).equals(digits(mobile))
                        ? known.mobile()
                        : Draft.over(known.mobile(), mobile),
                known.email().equalsIgnoreCase(email)
                        ? known.email()
                        : Draft.over(known.email(), email));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static Optional<String> email(String typed) {
        var found = EMAIL.matcher(typed);
        return found.find() && found.group().length() == typed.strip().length()
                ? Optional.of(typed.strip())
                : Optional.empty();
    }

    private void readNotes() {
        cells(Field.NOTE)
                .forEach(cell ->
                        Draft.note(sensitivity(cell.header()), plain(cell.header()), cell.text())
                                .ifPresent(notes::add));
        var needs = cells(Field.NEEDS).flatMap(cell -> LIST.splitAsStream(cell.text())).toList();
        if (needs.stream().anyMatch(part -> !Blank.is(part) && !isSaid(part))) {
            cells(Field.NEEDS)
                    .flatMap(cell ->
                            Draft.note(Sensitivity.MEDICAL, cell.header(), cell.text()).stream())
                    .forEach(notes::add);
        }
    }

    /// Whether a need says no more than that there is one.
    private static boolean isSaid(String part) {
        return Vocabulary.need(part).isPresent() && part.strip().length() <= 16;
    }

    /// A header that only says that these are remarks is not repeated in each of them.
    private static String plain(String header) {
        return Headings.field(header).filter(field -> field == Field.NOTE).isPresent()
                ? ""
                : header;
    }

    private static Sensitivity sensitivity(String header) {
        if (MEDICAL.matcher(header).matches()) {
            return Sensitivity.MEDICAL;
        }
        return SECURITY.matcher(header).matches() ? Sensitivity.SECURITY : Sensitivity.OFFICE;
    }

    private <T> Optional<T> value(Field field, Doubt doubt, Function<String, Optional<T>> reading) {
        for (var cell : cells(field).toList()) {
            var read = either(cell.text(), reading);
            if (read.isPresent()) {
                return read;
            }
            keep(cell, doubt, cell.text());
        }
        return Optional.empty();
    }

    /// What the whole cell says, or a part of it: the same may stand there in two languages.
    private static <T> Optional<T> either(String cell, Function<String, Optional<T>> reading) {
        return Stream.of(
                        Stream.of(cell),
                        SEVERAL.splitAsStream(cell),
                        TwoLanguages.of(cell).forms().values().stream())
                .flatMap(parts -> parts)
                .flatMap(part -> reading.apply(part.strip()).stream())
                .findFirst();
    }

    private void keep(Entry.Placed cell, Doubt doubt, String text) {
        var remark = new ListRemark(cell.column(), doubt, text);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
            Draft.note(Sensitivity.OFFICE, cell.header(), text).ifPresent(notes::add);
        }
    }

    private static Optional<Integer> present(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Stream<Entry.Placed> cells(Field field) {
        return entry.in(field, columns);
    }

    private String text(Field field) {
        return cells(field).map(Entry.Placed::text).collect(Collectors.joining(" "));
    }

    private Text text(Field field, Field chinese) {
        return Draft.text(
                cells(field).map(Entry.Placed::text), cells(chinese).map(Entry.Placed::text));
    }
}
