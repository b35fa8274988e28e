package org.retinue.ui.delegation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Sheet;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Reasons;
import org.retinue.words.Words;

/// A tour's delegation as a sheet, in order of precedence.
public record DelegationSheet(Tour tour, Directory directory, Words words)
        implements Sheet<MemberId, MemberColumn> {

    /// The directory is what the workspace knows; what the tour alone knows yet comes on top.
    public DelegationSheet {
        directory = directory.with(tour.directory());
    }

    @Override
    public List<Line<MemberId, MemberColumn>> lines() {
        var places = Ranking.of(tour).places();
        return Stream.concat(
                        IntStream.range(0, places.size())
                                .mapToObj(place -> line(place + 1, places.get(place))),
                        Stream.of(blank()))
                .toList();
    }

    @Override
    public List<Offer> offers(Spot<MemberId, MemberColumn> spot, String typed) {
        var offers = new Offers(directory, words);
        return switch (spot.column()) {
            case NAME -> spot.line() instanceof MemberId.OfNew ? offers.people(typed) : List.of();
            case ROLE -> offers.values(List.of(DelegateRole.values()), typed);
            case TRACK -> offers.tracks(tour.tracks(), typed);
            case PLACE, REASON, OTHER_NAME, TITLE, DIET, NEEDS -> List.of();
        };
    }

    @Override
    public Outcome<MemberId> enter(
            Spot<MemberId, MemberColumn> spot, String typed, Optional<Offer> chosen) {
        var meant = Offers.meant(offers(spot, typed), typed, chosen);
        return switch (spot.line()) {
            case MemberId.OfNew _ -> added(spot.column(), typed.strip(), meant);
            case MemberId.OfPerson(var id) ->
                    member(id)
                            .map(member -> changed(member, spot.column(), typed.strip(), meant))
                            .orElseGet(Outcome.Unchanged::new);
        };
    }

    /// So many places further up or down by hand, where there are so many.
    public Optional<Edit> moved(PersonId person, int steps) {
        return ByHand.moved(tour, person, steps).map(change -> edit(change, name(person)));
    }

    /// Everything that is known of a member, in one edit.
    Edit changed(Member after) {
        return Edits.changeDelegation(
                delegation -> replaced(delegation, after.delegate()),
                after.person().name(),
                Directory.EMPTY.with(after.person()));
    }

    Optional<Member> member(PersonId id) {
        return directory
                .person(id)
                .flatMap(person ->
                        tour.delegation()
                                .delegate(id)
                                .map(delegate -> new Member(person, delegate)));
    }

    public Edit removed(PersonId person) {
        return edit(
                delegation ->
                        delegation.withDelegates(
                                delegation.delegates().stream()
                                        .filter(other -> !other.person().equals(person))
                                        .toList()),
                name(person));
    }

    private Outcome<MemberId> added(MemberColumn column, String typed, Optional<Offer> meant) {
        if (typed.isBlank()) {
            return new Outcome.Unchanged<>();
        }
        if (column != MemberColumn.NAME) {
            return refused(Objection.NAME_FIRST);
        }
        var person =
                meant.filter(offer -> !offer.makesNew())
                        .flatMap(offer -> directory.person(new PersonId(offer.key())))
                        .orElseGet(() -> Person.named(PersonId.random(), Offers.text(typed)));
        if (tour.delegation().delegate(person.id()).isPresent()) {
            return refused(Objection.THERE_ALREADY);
        }
        var role =
                tour.delegation().head().isEmpty()
                        ? DelegateRole.HEAD
                        : DelegateRole.OFFICIAL_SUITE;
        var delegate = Delegate.of(person.id(), role, tour.tracks().getFirst().id());
        return new Outcome.Made<>(
                Edits.changeDelegation(
                        delegation ->
                                delegation.withDelegates(
                                        Stream.concat(
                                                        delegation.delegates().stream(),
                                                        Stream.of(delegate))
                                                .toList()),
                        person.name(),
                        Directory.EMPTY.with(person)),
                new MemberId.OfPerson(person.id()));
    }

    private Outcome<MemberId> changed(
            Member member, MemberColumn column, String typed, Optional<Offer> meant) {
        var person = member.person();
        return switch (column) {
            case PLACE, REASON, NEEDS -> new Outcome.Unchanged<>();
            case NAME -> renamed(person, words.language(), typed);
            case OTHER_NAME -> renamed(person, Offers.other(words.language()), typed);
            case TITLE ->
                    known(person, person.withTitle(person.title().with(words.language(), typed)));
            case ROLE ->
                    meant.filter(_ -> !typed.isBlank())
                            .flatMap(DelegationSheet::role)
                            .map(role -> member(member, role(member.delegate(), role)))
                            .orElseGet(() -> refused(Objection.NO_ROLE));
            case TRACK ->
                    meant.filter(_ -> !typed.isBlank())
                            .map(offer -> new TrackId(offer.key()))
                            .map(track -> member(member, track(member.delegate(), track)))
                            .orElseGet(() -> refused(Objection.NO_TRACK));
            case DIET -> member(member, diet(member.delegate(), typed));
        };
    }

    private Outcome<MemberId> renamed(Person person, Language language, String typed) {
        var name = person.name().with(language, typed);
        return name.isEmpty() ? refused(Objection.NO_NAME) : known(person, person.withName(name));
    }

    private Outcome<MemberId> known(Person before, Person after) {
        return before.equals(after)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        Edits.changeDelegation(
                                delegation -> delegation,
                                after.name(),
                                Directory.EMPTY.with(after)),
                        new MemberId.OfPerson(after.id()));
    }

    private Outcome<MemberId> member(Member before, Delegate after) {
        return before.delegate().equals(after)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        edit(delegation -> replaced(delegation, after), before.person().name()),
                        new MemberId.OfPerson(after.person()));
    }

    private static Delegate role(Delegate delegate, DelegateRole role) {
        return delegate.withRole(role);
    }

    private static Delegate track(Delegate delegate, TrackId track) {
        return delegate.withTrack(track);
    }

    private static Delegate diet(Delegate delegate, String typed) {
        var diet =
                Arrays.stream(typed.split("[,，、;；]", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return delegate.withDiet(diet);
    }

    private static Edit edit(UnaryOperator<Delegation> change, Text subject) {
        return Edits.changeDelegation(change, subject, Directory.EMPTY);
    }

    private static Delegation replaced(Delegation delegation, Delegate changed) {
        return delegation.withDelegates(
                delegation.delegates().stream()
                        .map(other -> other.person().equals(changed.person()) ? changed : other)
                        .toList());
    }

    private static Optional<DelegateRole> role(Offer offer) {
        return Arrays.stream(DelegateRole.values())
                .filter(role -> Offers.key(role).equals(offer.key()))
                .findFirst();
    }

    private Text name(PersonId id) {
        return directory.person(id).map(Person::name).orElse(Text.EMPTY);
    }

    private Outcome<MemberId> refused(Objection why) {
        return new Outcome.Refused<>(words.name(why));
    }

    private Line<MemberId, MemberColumn> line(int number, Ranking.Place place) {
        var delegate = place.delegate();
        var person = directory.person(delegate.person());
        var cells = new EnumMap<MemberColumn, Cell>(MemberColumn.class);
        cells.put(MemberColumn.PLACE, Cell.of(String.valueOf(number)).locked());
        cells.put(MemberColumn.NAME, Cell.of(form(person.map(Person::name), words.language())));
        cells.put(MemberColumn.REASON, reason(place));
        cells.put(
                MemberColumn.OTHER_NAME,
                Cell.of(form(person.map(Person::name), Offers.other(words.language()))));
        cells.put(
                MemberColumn.TITLE, Cell.of(person.map(Person::title).map(words::best).orElse("")));
        cells.put(MemberColumn.ROLE, Cell.of(words.name(delegate.role())));
        cells.put(
                MemberColumn.TRACK,
                Cell.of(tour.track(delegate.track()).map(Track::name).map(words::best).orElse("")));
        cells.put(MemberColumn.DIET, Cell.of(String.join(", ", delegate.diet())));
        cells.put(MemberColumn.NEEDS, Cell.of(needs(delegate)).locked());
        return Line.entry(new MemberId.OfPerson(delegate.person()), List.of(), cells);
    }

    /// What nobody has entered yet stands out, where the order matters.
    private Cell reason(Ranking.Place place) {
        var said = Reasons.say(words, place.reason());
        var cell = Cell.of(said).hinting(said).locked();
        return place.reason().isKnown() || !place.delegate().role().isOfficial()
                ? cell
                : cell.looking("unsettled");
    }

    private String needs(Delegate delegate) {
        return delegate.needs().stream().map(words::name).collect(Collectors.joining(", "));
    }

    private Line<MemberId, MemberColumn> blank() {
        var cells = new EnumMap<MemberColumn, Cell>(MemberColumn.class);
        for (var column : MemberColumn.values()) {
            cells.put(column, Cell.of(""));
        }
        cells.put(MemberColumn.PLACE, Cell.LOCKED);
        cells.put(MemberColumn.REASON, Cell.LOCKED);
        cells.put(MemberColumn.NEEDS, Cell.LOCKED);
        cells.put(
                MemberColumn.NAME,
                Cell.of(words.say("delegation.newMember"), "").looking("invitation"));
        return Line.blank(new MemberId.OfNew(), cells);
    }

    private static String form(Optional<Text> text, Language language) {
        return text.flatMap(name -> name.form(language)).orElse("");
    }
}
