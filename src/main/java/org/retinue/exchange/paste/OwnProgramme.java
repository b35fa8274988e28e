package org.retinue.exchange.paste;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.exchange.Plain;
import org.retinue.exchange.table.Column;
import org.retinue.exchange.table.Head;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.tour.Assignment;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.VehicleId;
import org.retinue.words.Words;

/// A programme that this program wrote as a table and that comes back: its columns are known for
/// certain, so that nothing of a row needs to be guessed. What names somebody or something that is
/// not known here is left as it was read.
final class OwnProgramme {

    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])");

    private final OwnColumns columns;
    private final Context context;
    private final Map<String, Optional<PersonId>> people = new HashMap<>();
    private final Map<String, Optional<SiteId>> sites = new HashMap<>();
    private final Map<String, Optional<VehicleId>> vehicles = new HashMap<>();

    private OwnProgramme(OwnColumns columns, Context context) {
        this.columns = columns;
        this.context = context;
        var known = context.known();
        known.people().forEach((id, person) -> name(people, person.name(), id));
        known.sites().forEach((id, site) -> name(sites, site.name(), id));
        known.vehicles().forEach((id, vehicle) -> name(vehicles, vehicle.name(), id));
    }

    static OwnProgramme of(Table table, Context context) {
        return new OwnProgramme(OwnColumns.of(table), context);
    }

    /// What the columns are about; the officer's wishes go before it.
    Map<Integer, Meaning> known(Map<Integer, Meaning> wishes) {
        var meanings = new HashMap<Integer, Meaning>();
        if (columns.areOfAProgramme()) {
            meanings.putAll(columns.meanings());
        }
        meanings.putAll(wishes);
        return meanings;
    }

    /// The item as the row says it.
    Item whole(Item read, List<Cell> row) {
        if (!columns.areOfAProgramme()) {
            return read;
        }
        var item = kind(read, row);
        var party = party(item.party(), row);
        return item.withTitle(title(item, row))
                .withMoment(moment(item.moment(), row))
                .withParty(party)
                .withStanding(
                        item.standing()
                                .withConfirmation(
                                        columns.named(
                                                        row,
                                                        Column.STATUS,
                                                        ConfirmationState.values())
                                                .map(Confirmation::in)
                                                .orElse(item.standing().confirmation())))
                .withNotes(notes(row));
    }

    private Item kind(Item read, List<Cell> row) {
        var mode = columns.named(row, Column.KIND, LegMode.values());
        if (mode.isPresent()) {
            var from = one(sites, row, Column.FROM);
            var to = one(sites, row, Column.PLACE);
            var route = new Route(from.or(read::startSite), to.or(read::endSite));
            return Leg.of(read.id(), mode.get(), route, read.party().tracks().getFirst())
                    .withMoment(read.moment())
                    .withParty(read.party());
        }
        var site = one(sites, row, Column.PLACE).or(read::endSite);
        var kind =
                columns.named(row, Column.KIND, EngagementKind.values())
                        .orElse(
                                read instanceof Engagement engagement
                                        ? engagement.kind()
                                        : EngagementKind.OTHER);
        var known = read instanceof Engagement engagement ? engagement.place() : Place.UNKNOWN;
        var place = site.map(id -> place(id, known, row)).orElse(Place.UNKNOWN);
        var visit = Engagement.of(read.id(), kind, place, read.party().tracks().getFirst());
        return visit.withManner(
                        visit.manner()
                                .withDress(columns.text(row, Column.DRESS))
                                .withPress(
                                        columns.named(row, Column.PRESS, PressAccess.values())
                                                .orElse(PressAccess.UNDECIDED)))
                .withMoment(read.moment())
                .withParty(read.party());
    }

    private Place place(SiteId site, Place read, List<Cell> row) {
        var room = columns.text(row, Column.ROOM);
        return context.known().site(site).map(Site::rooms).stream()
                .flatMap(List::stream)
                .filter(one -> !room.isEmpty() && one.name().in(spoken(room)).equals(forms(room)))
                .findFirst()
                .map(one -> new Place(Optional.of(site), Optional.of(one.id())))
                .orElse(
                        read.site().equals(Optional.of(site)) && !room.isEmpty()
                                ? read
                                : Place.at(site));
    }

    private static List<Language> spoken(Text text) {
        return List.copyOf(text.forms().keySet());
    }

    private static List<String> forms(Text text) {
        return text.in(spoken(text));
    }

    /// A way without a title of its own is told by what one goes by.
    private Text title(Item item, List<Cell> row) {
        var title = columns.text(row, Column.ACTIVITY);
        var isKind =
                item instanceof Leg
                        && title.forms().entrySet().stream()
                                .allMatch(form ->
                                        Words.onPaper(form.getKey())
                                                .name(kind(item))
                                                .equals(form.getValue()));
        return isKind ? Text.EMPTY : title;
    }

    private static Enum<?> kind(Item item) {
        return switch (item) {
            case Engagement engagement -> engagement.kind();
            case Leg leg -> leg.mode();
        };
    }

    private Moment moment(Moment read, List<Cell> row) {
        return switch (read) {
            case Moment.Timed timed -> {
                var until = columns.cell(row, Column.END_DATE);
                yield DATE.matcher(until).matches()
                        ? new Moment.Timed(
                                timed.start(),
                                LocalDate.parse(until).atTime(timed.end().toLocalTime()))
                        : timed;
            }
            case Moment.ToBeConfirmed open -> open.withLength(length(row));
            case Moment.Pooled pooled -> pooled;
        };
    }

    private Optional<Duration> length(List<Cell> row) {
        return Optional.of(columns.cell(row, Column.LENGTH))
                .filter(minutes -> minutes.matches("[0-9]{1,5}"))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .flatMap(Moment::length);
    }

    private Party party(Party read, List<Cell> row) {
        var lead = all(people, row, Column.HOST_LEAD);
        var greeters = all(people, row, Column.GREETERS);
        var guests = all(people, row, Column.GUESTS);
        var tracks = tracks(row);
        return read.withTracks(tracks.isEmpty() ? read.tracks() : tracks)
                .withReception(
                        lead.isPresent() && greeters.isPresent()
                                ? new Reception(lead.get().stream().findFirst(), greeters.get())
                                : read.reception())
                .withGuests(
                        guests.map(found ->
                                        found.isEmpty()
                                                ? Guests.ALL
                                                : (Guests) new Guests.Named(found))
                                .orElse(read.guests()))
                .withAssignments(
                        Stream.concat(
                                        on(
                                                read,
                                                row,
                                                Column.LIAISON_OFFICERS,
                                                Duty.LIAISON_OFFICER),
                                        on(read, row, Column.INTERPRETERS, Duty.INTERPRETER))
                                .toList())
                .withVehicles(all(vehicles, row, Column.VEHICLES).orElse(read.vehicles()));
    }

    private Stream<Assignment> on(Party read, List<Cell> row, Column column, Duty duty) {
        return all(people, row, column).orElse(read.on(duty)).stream()
                .map(person -> new Assignment(duty, person));
    }

    private List<TrackId> tracks(List<Cell> row) {
        var names = columns.text(row, Column.TRACK);
        return context.tour().tracks().stream()
                .filter(track -> isNamed(track, names))
                .map(Track::id)
                .toList();
    }

    private static boolean isNamed(Track track, Text names) {
        return names.forms().entrySet().stream()
                .anyMatch(form ->
                        List.of(form.getValue().split(Head.SEVERAL, -1))
                                .contains(Plain.of(track.name().best(form.getKey()))));
    }

    /// What guests and hosts could read when the table was written.
    private List<Note> notes(List<Cell> row) {
        var remarks = columns.text(row, Column.REMARKS);
        return remarks.isEmpty() ? List.of() : List.of(new Note(Sensitivity.PARTICIPANTS, remarks));
    }

    private <I> Optional<I> one(Map<String, Optional<I>> known, List<Cell> row, Column column) {
        return all(known, row, column).flatMap(found -> found.stream().findFirst());
    }

    /// All whom the column names in one of its languages; nothing where one of them is not known.
    private <I> Optional<List<I>> all(
            Map<String, Optional<I>> known, List<Cell> row, Column column) {
        var forms = columns.text(row, column).forms().values();
        if (forms.isEmpty()) {
            return Optional.of(List.of());
        }
        return forms.stream()
                .map(form -> List.of(form.split(Head.SEVERAL, -1)))
                .filter(names -> names.stream().allMatch(name -> isKnown(known, name)))
                .findFirst()
                .map(names ->
                        names.stream()
                                .flatMap(
                                        name -> known.getOrDefault(name, Optional.empty()).stream())
                                .toList());
    }

    private static <I> boolean isKnown(Map<String, Optional<I>> known, String name) {
        return known.getOrDefault(name, Optional.empty()).isPresent();
    }

    /// A name that two have tells nobody.
    private static <I> void name(Map<String, Optional<I>> known, Text name, I id) {
        name.forms().values().stream()
                .map(Plain::of)
                .distinct()
                .forEach(form -> known.merge(form, Optional.of(id), (_, _) -> Optional.empty()));
    }
}
