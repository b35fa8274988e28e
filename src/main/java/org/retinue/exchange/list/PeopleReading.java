package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Reads entries as people: finds who is known, who stands there twice, and what would change.
final class PeopleReading {

    private final List<Guess> columns;
    private final ListContext context;
    private final ListKind kind;
    private final ListWishes wishes;
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private final Map<PersonId, Integer> met = new HashMap<>();

    PeopleReading(List<Guess> columns, ListContext context, ListKind kind, ListWishes wishes) {
        this.columns = columns;
        this.context = context;
        this.kind = kind;
        this.wishes = wishes;
    }

    /// A row above: its number, and what tells people of one name apart.
    private record Seen(int row, String country, String passport) {}

    /// Whom a row is about: somebody who is known, or nobody yet; and what is remarkable about it.
    private record Match(Optional<Person> known, boolean isUnclear, List<ListRemark> remarks) {

        static Match none(ListRemark... remarks) {
            return new Match(Optional.empty(), false, List.of(remarks));
        }
    }

    Understood read(Entry entry) {
        var cells = new PersonCells(entry, columns);
        if (cells.name().isEmpty()) {
            return Understood.nothing(
                    row(entry, RowState.WRONG, "", List.of(ListRemark.of(Doubt.NO_NAME, ""))));
        }
        var keys = NameKeys.of(cells.name());
        var twin = twin(keys, cells);
        var wish = wishes.rows().get(entry.row());
        var match = wish == Treatment.AS_NEW ? Match.none() : match(keys, cells);
        see(entry, keys, cells);
        var met = match.known().map(known -> met(known, entry.row())).orElse(entry.row());
        if (met != entry.row()) {
            return doubtful(entry, cells, ListRemark.of(Doubt.TWIN, Integer.toString(met + 1)));
        }
        if (twin.isPresent() && wish != Treatment.AS_NEW) {
            var remark = ListRemark.of(Doubt.TWIN, Integer.toString(twin.get().row() + 1));
            return doubtful(entry, cells, remark);
        }
        if (match.isUnclear()) {
            return doubtful(entry, cells, match.remarks().getFirst());
        }
        return understood(entry, cells, match, Optional.ofNullable(wish));
    }

    /// The first row that was about the person: names in two languages may be those of one.
    private int met(Person person, int row) {
        return met.computeIfAbsent(person.id(), _ -> row);
    }

    private Understood doubtful(Entry entry, PersonCells cells, ListRemark remark) {
        return Understood.nothing(row(entry, RowState.DUPLICATE, name(cells), List.of(remark)));
    }

    private Understood understood(
            Entry entry, PersonCells cells, Match match, Optional<Treatment> wish) {
        var role = cells.role();
        var before = match.known();
        var delegate =
                kind == ListKind.DELEGATION
                        ? before.flatMap(this::member)
                        : Optional.<Delegate>empty();
        var known = before.orElseGet(() -> Person.named(context.person(entry.row()), cells.name()));
        var track = context.tour().flatMap(tour -> cells.track(tour.tracks()));
        var after = cells.over(known);
        var place =
                kind == ListKind.DELEGATION
                        ? context.tour()
                                .map(tour ->
                                        delegate.orElseGet(() ->
                                                Delegate.of(
                                                        after.id(),
                                                        role.orElse(DelegateRole.OFFICIAL_SUITE),
                                                        tour.tracks().getFirst().id())))
                                .map(one -> role.map(one::withRole).orElse(one))
                                .map(one -> track.map(one::withTrack).orElse(one))
                                .map(one -> one.withDiet(Draft.over(one.diet(), cells.diet())))
                                .map(one -> one.withNeeds(Draft.over(one.needs(), cells.needs())))
                        : Optional.<Delegate>empty();
        var differences = new Differences(context.words());
        var changes =
                before.isEmpty()
                        ? List.<FieldChange>of()
                        : differences.of(before.get(), after, delegate, place, context.tour());
        var isNew = before.isEmpty() || (kind == ListKind.DELEGATION && delegate.isEmpty());
        var state = isNew ? RowState.NEW : changes.isEmpty() ? RowState.SAME : RowState.CHANGED;
        var remarks = new ArrayList<>(match.remarks());
        if (isNew && before.isPresent()) {
            remarks.add(ListRemark.of(Doubt.KNOWN, ""));
        }
        remarks.addAll(cells.remarks());
        var usual = state == RowState.SAME ? Treatment.LEAVE : Treatment.TAKE;
        var row =
                new ListRow(entry.row(), state, name(cells), changes, remarks, wish.orElse(usual));
        return new Understood(row, List.of(after), place, Optional.empty());
    }

    private Optional<Delegate> member(Person person) {
        return context.tour()
                .map(Tour::delegation)
                .flatMap((Delegation delegation) -> delegation.delegate(person.id()));
    }

    private Match match(Set<String> keys, PersonCells cells) {
        var bearer = context.withPassport(cells.passport());
        var named = context.named(keys);
        if (bearer.size() == 1) {
            var isNamedSo = named.contains(bearer.getFirst());
            return new Match(
                    Optional.of(bearer.getFirst()),
                    false,
                    isNamedSo
                            ? List.of()
                            : List.of(ListRemark.of(Doubt.OTHER_NAME, name(bearer.getFirst()))));
        }
        var fitting =
                named.stream().filter(one -> goTogether(one.country(), cells.country())).toList();
        var members = fitting.stream().filter(one -> context.isMember(one.id())).toList();
        var likely = members.size() == 1 ? members : fitting;
        if (likely.size() > 1) {
            return new Match(
                    Optional.empty(),
                    true,
                    List.of(ListRemark.of(Doubt.SEVERAL, Integer.toString(likely.size()))));
        }
        if (likely.isEmpty()) {
            return named.isEmpty()
                    ? Match.none()
                    : Match.none(ListRemark.of(Doubt.NAMESAKE, named.getFirst().country()));
        }
        var isOtherPassport =
                !goTogether(
                        ListContext.passport(likely.getFirst().identity().passport()),
                        ListContext.passport(cells.passport()));
        return new Match(
                Optional.of(likely.getFirst()),
                false,
                isOtherPassport
                        ? List.of(
                                ListRemark.of(
                                        Doubt.OTHER_PASSPORT,
                                        likely.getFirst().identity().passport()))
                        : List.of());
    }

    private Optional<Seen> twin(Set<String> keys, PersonCells cells) {
        var passport = ListContext.passport(cells.passport());
        return keys.stream()
                .flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                .filter(one -> goTogether(one.country(), cells.country()))
                .filter(one -> goTogether(one.passport(), passport))
                .findFirst()
                .or(() ->
                        passport.isEmpty()
                                ? Optional.empty()
                                : seen.getOrDefault("#" + passport, List.of()).stream()
                                        .findFirst());
    }

    private void see(Entry entry, Set<String> keys, PersonCells cells) {
        var passport = ListContext.passport(cells.passport());
        var one = new Seen(entry.row(), cells.country(), passport);
        keys.forEach(key -> seen.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        if (!passport.isEmpty()) {
            seen.computeIfAbsent("#" + passport, _ -> new ArrayList<>()).add(one);
        }
    }

    /// Whether both may be said of one person: they are the same, or one is not known.
    private static boolean goTogether(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private String name(PersonCells cells) {
        return context.words().best(cells.name());
    }

    private String name(Person person) {
        return context.words().best(person.name());
    }

    private ListRow row(Entry entry, RowState state, String name, List<ListRemark> remarks) {
        return new ListRow(entry.row(), state, name, List.of(), remarks, Treatment.LEAVE);
    }
}
