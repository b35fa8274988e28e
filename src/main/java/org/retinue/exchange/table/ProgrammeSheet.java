package org.retinue.exchange.table;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Ranking;
import org.retinue.tour.Room;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;
import org.retinue.words.Words;

/// The programme as a table: a row for each item that has a day, in the order in which they happen.
final class ProgrammeSheet {

    private final Tour tour;
    private final List<Language> languages;
    private final Ranking ranking;

    ProgrammeSheet(Tour tour, List<Language> languages) {
        this.tour = tour;
        this.languages = languages;
        ranking = Ranking.of(tour);
    }

    Sheet sheet() {
        var items =
                tour.programmeDates().stream()
                        .flatMap(date -> tour.programme(date).stream())
                        .toList();
        var columns = new Columns<Item>(languages);
        when(columns);
        what(columns);
        who(columns);
        how(columns);
        return columns.sheet(Words.onPaper(languages.getFirst()).name(TourSheets.PROGRAMME), items);
    }

    private void when(Columns<Item> columns) {
        var _ =
                columns.with(
                                Column.DATE,
                                item ->
                                        item.day()
                                                .<Value>map(Value.Date::new)
                                                .orElse(Value.nothing()))
                        .with(Column.START, this::start)
                        .with(Column.END, item -> end(item).map(this::time).orElse(Value.nothing()))
                        .with(Column.END_DATE, this::endDate)
                        .with(Column.LENGTH, this::length)
                        .plain(Column.ZONE, this::zone);
    }

    private void what(Columns<Item> columns) {
        var _ =
                columns.text(Column.ACTIVITY, this::activity)
                        .said(Column.KIND, ProgrammeSheet::kind)
                        .text(Column.FROM, this::from)
                        .text(Column.PLACE, item -> name(item.endSite()))
                        .text(Column.ROOM, this::room);
    }

    private void who(Columns<Item> columns) {
        var _ =
                columns.texts(Column.HOST_LEAD, item -> names(item.party().reception().lead()))
                        .texts(Column.GREETERS, item -> names(item.party().reception().greeters()))
                        .texts(Column.GUESTS, this::guests)
                        .texts(Column.INTERPRETERS, item -> on(item, Duty.INTERPRETER))
                        .texts(Column.LIAISON_OFFICERS, item -> on(item, Duty.LIAISON_OFFICER))
                        .texts(Column.VEHICLES, this::vehicles);
    }

    private void how(Columns<Item> columns) {
        var _ =
                columns.text(Column.DRESS, ProgrammeSheet::dress)
                        .said(Column.PRESS, ProgrammeSheet::press)
                        .said(
                                Column.STATUS,
                                (words, item) -> words.name(item.standing().confirmation().state()))
                        .texts(Column.TRACK, this::tracks)
                        .texts(Column.REMARKS, ProgrammeSheet::remarks);
    }

    private Value start(Item item) {
        return item.moment() instanceof Moment.Timed timed
                ? time(timed.start())
                : new Value.Said(Words.onPaper(languages.getFirst()).say("table.toBeConfirmed"));
    }

    private static Optional<LocalDateTime> end(Item item) {
        return item.moment() instanceof Moment.Timed timed
                ? Optional.of(timed.end())
                : Optional.empty();
    }

    private Value time(LocalDateTime time) {
        return new Value.Time(time.toLocalTime());
    }

    /// Only where the item ends on another day.
    private Value endDate(Item item) {
        return end(item)
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !item.day().equals(Optional.of(day)))
                .<Value>map(Value.Date::new)
                .orElse(Value.nothing());
    }

    /// Where there are no times to tell it.
    private Value length(Item item) {
        return item.moment() instanceof Moment.Timed
                ? Value.nothing()
                : tour.length(item)
                        .<Value>map(length -> new Value.Count((int) length.toMinutes()))
                        .orElse(Value.nothing());
    }

    /// Where it is not the tour's.
    private String zone(Item item) {
        var start = tour.startZone(item);
        var end = tour.endZone(item);
        if (start.equals(tour.zone()) && end.equals(tour.zone())) {
            return "";
        }
        return start.equals(end) ? start.getId() : start.getId() + " → " + end.getId();
    }

    /// The title; without one, what kind of item it is.
    private Text activity(Item item) {
        if (!item.title().isEmpty()) {
            return item.title();
        }
        var kind = Text.EMPTY;
        for (var language : languages) {
            kind = kind.with(language, kind(Words.onPaper(language), item));
        }
        return kind;
    }

    private static String kind(Words words, Item item) {
        return switch (item) {
            case Engagement engagement -> words.name(engagement.kind());
            case Leg leg -> words.name(leg.mode());
        };
    }

    private Text from(Item item) {
        return switch (item) {
            case Engagement _ -> Text.EMPTY;
            case Leg leg -> name(leg.route().from());
        };
    }

    private Text name(Optional<SiteId> site) {
        return site.flatMap(tour.directory()::site).map(Site::name).orElse(Text.EMPTY);
    }

    private Text room(Item item) {
        return switch (item) {
            case Engagement engagement ->
                    engagement
                            .place()
                            .room()
                            .flatMap(room ->
                                    engagement
                                            .place()
                                            .site()
                                            .flatMap(tour.directory()::site)
                                            .flatMap(site -> site.room(room)))
                            .map(Room::name)
                            .orElse(Text.EMPTY);
            case Leg _ -> Text.EMPTY;
        };
    }

    private Collection<Text> guests(Item item) {
        return switch (item.party().guests()) {
            case Guests.Everybody _ -> List.of();
            case Guests.Named _ -> names(ranking.ordered(tour.guests(item)));
        };
    }

    private Collection<Text> on(Item item, Duty duty) {
        return names(item.party().on(duty));
    }

    private Collection<Text> names(Optional<PersonId> person) {
        return names(person.stream().toList());
    }

    private Collection<Text> names(Collection<PersonId> people) {
        return people.stream()
                .flatMap(id -> tour.directory().person(id).stream())
                .map(Person::name)
                .toList();
    }

    private Collection<Text> vehicles(Item item) {
        return item.party().vehicles().stream()
                .flatMap(id -> tour.directory().vehicle(id).stream())
                .map(Vehicle::name)
                .toList();
    }

    private static Text dress(Item item) {
        return item instanceof Engagement engagement ? engagement.manner().dress() : Text.EMPTY;
    }

    private static String press(Words words, Item item) {
        return item instanceof Engagement engagement
                        && engagement.manner().press() != PressAccess.UNDECIDED
                ? words.name(engagement.manner().press())
                : "";
    }

    /// Only where the tour has several.
    private Collection<Text> tracks(Item item) {
        return tour.tracks().size() == 1
                ? List.of()
                : item.party().tracks().stream()
                        .flatMap(id -> tour.track(id).stream())
                        .map(Track::name)
                        .toList();
    }

    /// The notes that guests and hosts may read.
    private static Collection<Text> remarks(Item item) {
        return Stream.of(item)
                .flatMap(one -> one.notes().stream())
                .filter(note -> note.sensitivity().compareTo(Sensitivity.PARTICIPANTS) <= 0)
                .map(note -> note.text())
                .toList();
    }
}
