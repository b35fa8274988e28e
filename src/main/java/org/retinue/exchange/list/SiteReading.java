package org.retinue.exchange.list;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Position;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;

/// Reads entries as sites, with whom to call there.
final class SiteReading {

    private static final Pattern NUMBER = Pattern.compile("[^0-9]*([0-9]{1,6})[^0-9]*");
    private static final Pattern POSITION =
            Pattern.compile(
                    "\\s*(-?[0-9]{1,2}(?:\\.[0-9]+)?)\\s*[,，;\\s]\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)\\s*");

    private final List<Guess> columns;
    private final ListContext context;
    private final ListWishes wishes;
    private final Map<String, Integer> seen = new HashMap<>();

    SiteReading(List<Guess> columns, ListContext context, ListWishes wishes) {
        this.columns = columns;
        this.context = context;
        this.wishes = wishes;
    }

    Understood read(Entry entry) {
        var name = text(entry, Field.NAME, Field.NAME_CHINESE);
        if (name.isEmpty()) {
            return Understood.nothing(
                    left(entry, RowState.WRONG, "", ListRemark.of(Doubt.NO_NAME, "")));
        }
        var keys = NameKeys.of(name);
        var said = context.words().best(name);
        var wish = Optional.ofNullable(wishes.rows().get(entry.row()));
        var isNew = wish.filter(one -> one == Treatment.AS_NEW).isPresent();
        var twin = keys.stream().flatMap(key -> Stream.ofNullable(seen.get(key))).findFirst();
        keys.forEach(key -> seen.putIfAbsent(key, entry.row()));
        if (twin.isPresent() && !isNew) {
            var remark = ListRemark.of(Doubt.TWIN, Integer.toString(twin.get() + 1));
            return Understood.nothing(left(entry, RowState.DUPLICATE, said, remark));
        }
        var known = isNew ? List.<Site>of() : context.sitesNamed(keys);
        if (known.size() > 1) {
            var remark = ListRemark.of(Doubt.SEVERAL, Integer.toString(known.size()));
            return Understood.nothing(left(entry, RowState.DUPLICATE, said, remark));
        }
        return understood(entry, name, known.stream().findFirst(), wish);
    }

    private Understood understood(
            Entry entry, Text name, Optional<Site> known, Optional<Treatment> wish) {
        var remarks = new ArrayList<ListRemark>();
        var notes = new ArrayList<Note>();
        var cells = new Cells(entry, remarks, notes);
        var contact = contact(entry);
        var before =
                known.orElseGet(() ->
                        Site.named(
                                context.site(entry.row()),
                                Vocabulary.kind(context.words().best(name))
                                        .orElse(SiteKind.COMPANY),
                                name,
                                context.zone()));
        var kind = cells.value(Field.KIND, Doubt.NOT_A_KIND, Vocabulary::kind);
        var position = cells.value(Field.POSITION, Doubt.NOT_A_POSITION, SiteReading::position);
        var zone = cells.value(Field.ZONE, Doubt.NOT_A_ZONE, SiteReading::zone);
        var capacity = cells.value(Field.CAPACITY, Doubt.NOT_A_NUMBER, SiteReading::number);
        entry.in(Field.NOTE, columns)
                .forEach(cell ->
                        Draft.note(Sensitivity.OFFICE, header(cell.header()), cell.text())
                                .ifPresent(notes::add));
        if (contact.isEmpty()) {
            Stream.of(Field.MOBILE, Field.EMAIL)
                    .flatMap(field -> entry.in(field, columns))
                    .flatMap(cell ->
                            Draft.note(Sensitivity.OFFICE, cell.header(), cell.text()).stream())
                    .forEach(notes::add);
        }
        var after =
                before.withName(Draft.over(before.name(), name))
                        .withKind(kind.orElse(before.kind()))
                        .withAddress(
                                Draft.over(
                                        before.address(),
                                        text(entry, Field.ADDRESS, Field.ADDRESS_CHINESE)))
                        .withPosition(position.or(before::position))
                        .withZone(zone.orElse(before.zone()))
                        .withCapacity(capacity.map(OptionalInt::of).orElse(before.capacity()))
                        .withContacts(contacts(before.contacts(), contact))
                        .withNotes(Draft.and(before.notes(), notes));
        var changes =
                known.isEmpty()
                        ? List.<FieldChange>of()
                        : new Differences(context.words()).of(before, after);
        var state =
                known.isEmpty()
                        ? RowState.NEW
                        : changes.isEmpty() ? RowState.SAME : RowState.CHANGED;
        var usual = state == RowState.SAME ? Treatment.LEAVE : Treatment.TAKE;
        var row =
                new ListRow(
                        entry.row(),
                        state,
                        context.words().best(name),
                        changes,
                        remarks,
                        wish.orElse(usual));
        return new Understood(row, contact.stream().toList(), Optional.empty(), Optional.of(after));
    }

    private static List<PersonId> contacts(List<PersonId> known, Optional<Person> contact) {
        return Stream.concat(known.stream(), contact.stream().map(Person::id)).distinct().toList();
    }

    /// Whom to call there, or where nobody is named, nobody: a number alone becomes a note.
    private Optional<Person> contact(Entry entry) {
        var name = text(entry, Field.CONTACT, Field.CONTACT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var known = context.named(NameKeys.of(name));
        var person =
                known.size() == 1
                        ? known.getFirst()
                        : Person.named(context.contact(entry.row()), name);
        var mobile = plain(entry, Field.MOBILE);
        var email = plain(entry, Field.EMAIL);
        return Optional.of(
                person.withContact(
                        new Person.Contact(
                                Draft.over(person.contact().mobile(), mobile),
                                Draft.over(person.contact().email(), email))));
    }

    private String plain(Entry entry, Field field) {
        return entry.in(field, columns).map(Entry.Placed::text).collect(Collectors.joining("; "));
    }

    private Text text(Entry entry, Field field, Field chinese) {
        return Draft.text(
                entry.in(field, columns).map(Entry.Placed::text),
                entry.in(chinese, columns).map(Entry.Placed::text));
    }

    private static String header(String header) {
        return Headings.field(header).filter(field -> field == Field.NOTE).isPresent()
                ? ""
                : header;
    }

    private static Optional<Position> position(String typed) {
        var found = POSITION.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        var latitude = Double.parseDouble(found.group(1));
        var longitude = Double.parseDouble(found.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }

    private static Optional<ZoneId> zone(String typed) {
        try {
            return Optional.of(ZoneId.of(typed)).filter(zone -> zone.getId().contains("/"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        var found = NUMBER.matcher(typed);
        return found.matches()
                ? Optional.of(Integer.parseInt(found.group(1))).filter(number -> number > 0)
                : Optional.empty();
    }

    private ListRow left(Entry entry, RowState state, String name, ListRemark remark) {
        return new ListRow(entry.row(), state, name, List.of(), List.of(remark), Treatment.LEAVE);
    }

    /// The cells of an entry, of which those that cannot be read are remarked and noted.
    private final class Cells {

        private final Entry entry;
        private final List<ListRemark> remarks;
        private final List<Note> notes;

        Cells(Entry entry, List<ListRemark> remarks, List<Note> notes) {
            this.entry = entry;
            this.remarks = remarks;
            this.notes = notes;
        }

        <T> Optional<T> value(Field field, Doubt doubt, Function<String, Optional<T>> reading) {
            for (var cell : entry.in(field, columns).toList()) {
                var read = reading.apply(cell.text());
                if (read.isPresent()) {
                    return read;
                }
                remarks.add(new ListRemark(cell.column(), doubt, cell.text()));
                Draft.note(Sensitivity.OFFICE, cell.header(), cell.text()).ifPresent(notes::add);
            }
            return Optional.empty();
        }
    }
}
