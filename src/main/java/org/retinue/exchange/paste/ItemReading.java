package org.retinue.exchange.paste;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TrackId;
import org.retinue.words.TypedTimes;

/// Makes items of rows, one after the other: a way begins where the row before came to.
final class ItemReading {

    private final Context context;
    private final TrackId track;
    private final Activity.Book activities;
    private final SiteReading sites;
    private final PeopleReading people;
    private final Map<LocalDate, SiteId> reached = new HashMap<>();
    private final Map<LocalDate, Integer> counts = new HashMap<>();
    private List<Remark> remarks = new ArrayList<>();

    ItemReading(
            Context context,
            TrackId track,
            Activity.Book activities,
            SiteReading sites,
            PeopleReading people) {
        this.activities = activities;
        this.context = context;
        this.track = track;
        this.sites = sites;
        this.people = people;
    }

    /// An item, and what is doubtful in its row.
    record Result(Optional<Item> item, List<Remark> remarks) {}

    Result read(SortedRow row, LocalDate day) {
        remarks = new ArrayList<>();
        var activity = row.text(Meaning.ACTIVITY);
        var place = row.text(Meaning.PLACE);
        if (Written.isBlank(activity) && Written.isBlank(place)) {
            doubt(row, Meaning.ACTIVITY, Doubt.NOTHING_HAPPENS);
            return new Result(Optional.empty(), remarks);
        }
        var moment = moment(row, day);
        counts.merge(day, 1, Integer::sum);
        var mode = activities.of(activity).leg();
        var item = mode.isPresent() ? leg(row, day, mode.get()) : engagement(row, day);
        item.endSite().ifPresent(site -> reached.put(day, site));
        return new Result(
                Optional.of(
                        item.withTitle(
                                        Written.isBlank(activity)
                                                ? Text.EMPTY
                                                : Written.text(activity))
                                .withMoment(moment)
                                .withParty(party(row))
                                .withNotes(notes(row))),
                remarks);
    }

    private Moment moment(SortedRow row, LocalDate day) {
        var time = time(row);
        if (time.isEmpty()) {
            if (!row.text(Meaning.END).isBlank()) {
                doubt(row, Meaning.END, Doubt.END_ALONE);
            }
            var before = context.tour().programme(day).size();
            return new Moment.ToBeConfirmed(day, before + counts.getOrDefault(day, 0));
        }
        var start = day.atTime(time.get().start());
        var end = time.get().end().or(() -> end(row));
        var length = end.isPresent() ? Optional.<Duration>empty() : duration(row);
        return new Moment.Timed(
                start,
                end.map(at ->
                                at.isBefore(start.toLocalTime())
                                        ? day.plusDays(1).atTime(at)
                                        : day.atTime(at))
                        .or(() -> length.map(start::plus))
                        .orElse(start));
    }

    private Optional<WrittenTime.Clock> time(SortedRow row) {
        var written = row.text(Meaning.TIME);
        if (Written.isBlank(written)) {
            return Optional.empty();
        }
        var found = WrittenTime.of(written).or(() -> afterDate(written));
        if (found.isEmpty() && WrittenDates.alone(written).isEmpty()) {
            doubt(row, Meaning.TIME, Doubt.NO_TIME);
        }
        return found.filter(WrittenTime.Clock.class::isInstance).map(WrittenTime.Clock.class::cast);
    }

    private static Optional<WrittenTime> afterDate(String written) {
        return WrittenDates.find(written)
                .map(WrittenDates.Found::rest)
                .filter(rest -> !rest.isEmpty())
                .flatMap(WrittenTime::of);
    }

    private Optional<LocalTime> end(SortedRow row) {
        var written = row.text(Meaning.END);
        var end = WrittenTime.end(written);
        if (end.isEmpty() && !Written.isBlank(written)) {
            doubt(row, Meaning.END, Doubt.NO_END);
        }
        return end;
    }

    private Optional<Duration> duration(SortedRow row) {
        var written = row.text(Meaning.DURATION);
        var length = TypedTimes.duration(written);
        if (length.isEmpty() && !Written.isBlank(written)) {
            doubt(row, Meaning.DURATION, Doubt.NO_DURATION);
        }
        return length;
    }

    private Item engagement(SortedRow row, LocalDate day) {
        var activity = row.text(Meaning.ACTIVITY);
        var told = activities.of(activity).kind();
        var site = site(row, day, told.orElse(EngagementKind.OTHER));
        var kind = told.or(() -> site.map(id -> EngagementKind.usualAt(sites.site(id).kind())));
        var place = site.map(id -> place(row, id)).orElse(Place.UNKNOWN);
        if (site.isEmpty() && !Written.isBlank(row.text(Meaning.ROOM))) {
            doubt(row, Meaning.ROOM, Doubt.ROOM_ALONE);
        }
        return Engagement.of(
                context.item(row.index()), kind.orElse(EngagementKind.OTHER), place, track);
    }

    private Optional<SiteId> site(SortedRow row, LocalDate day, EngagementKind kind) {
        var written = row.text(Meaning.PLACE);
        if (SiteReading.isDitto(written)) {
            return Optional.ofNullable(reached.get(day));
        }
        if (!Written.isBlank(written)) {
            return written(row, written, kind);
        }
        var activity = row.text(Meaning.ACTIVITY);
        return sites.in(activity)
                .or(() -> Activities.visited(activity).flatMap(name -> sites.told(name, kind)));
    }

    private Optional<SiteId> written(SortedRow row, String name, EngagementKind kind) {
        var site = sites.written(name, kind);
        sites.book().present(name).ifPresent(entry -> tell(row, entry.name()));
        return site;
    }

    private void tell(SortedRow row, PastedName<SiteId> name) {
        switch (name.means()) {
            case Means.Known<SiteId> _ -> {
                if (!name.isCertain()) {
                    doubt(row, Meaning.PLACE, Doubt.NEAR_SITE, name.written());
                }
            }
            case Means.AsNew<SiteId> _ -> doubt(row, Meaning.PLACE, Doubt.NEW_SITE, name.written());
            case Means.Nothing<SiteId> _ ->
                    doubt(row, Meaning.PLACE, Doubt.NO_SITE, name.written());
        }
    }

    private Place place(SortedRow row, SiteId site) {
        var room = row.text(Meaning.ROOM);
        if (Written.isBlank(room)) {
            return sites.within(site, row.text(Meaning.PLACE));
        }
        var place = sites.room(site, room);
        if (sites.isNewRoom(place)) {
            doubt(row, Meaning.ROOM, Doubt.NEW_ROOM);
        }
        return place;
    }

    private Item leg(SortedRow row, LocalDate day, LegMode mode) {
        var parts = SiteReading.parts(row.text(Meaning.PLACE));
        var from = parts.size() > 1 ? way(row, parts.getFirst()) : from(row, day);
        var to =
                parts.size() > 1
                        ? way(row, parts.getLast())
                        : to(row, parts.stream().findFirst(), from);
        return Leg.of(context.item(row.index()), mode, new Route(from, to), track);
    }

    /// Where the words say, or else where the day has come to.
    private Optional<SiteId> from(SortedRow row, LocalDate day) {
        return Activities.from(row.text(Meaning.ACTIVITY))
                .flatMap(sites::known)
                .or(() -> Optional.ofNullable(reached.get(day)));
    }

    /// Where the words say if that is known, or else the place, or else where the words say.
    private Optional<SiteId> to(SortedRow row, Optional<String> place, Optional<SiteId> from) {
        var activity = row.text(Meaning.ACTIVITY);
        var told = Activities.to(activity);
        return told.flatMap(sites::known)
                .or(() -> place.flatMap(name -> way(row, name)))
                .or(() -> told.flatMap(name -> sites.told(name, EngagementKind.OTHER)))
                .or(() -> sites.in(activity).filter(site -> !from.equals(Optional.of(site))));
    }

    private Optional<SiteId> way(SortedRow row, String name) {
        return written(row, name, EngagementKind.OTHER);
    }

    private Party party(SortedRow row) {
        var guests = row.text(Meaning.GUESTS);
        var hosts = people(row, Meaning.HOST);
        var named =
                Written.isBlank(guests) || PeopleReading.isAll(guests)
                        ? List.<PersonId>of()
                        : people(row, Meaning.GUESTS);
        var assignments =
                Stream.concat(
                                people(row, Meaning.ESCORT).stream()
                                        .map(person ->
                                                new Assignment(Duty.LIAISON_OFFICER, person)),
                                people(row, Meaning.INTERPRETER).stream()
                                        .map(person -> new Assignment(Duty.INTERPRETER, person)))
                        .toList();
        return Party.of(track)
                .withGuests(named.isEmpty() ? Guests.ALL : new Guests.Named(named))
                .withReception(
                        new Reception(hosts.stream().findFirst(), hosts.stream().skip(1).toList()))
                .withAssignments(assignments);
    }

    private List<PersonId> people(SortedRow row, Meaning meaning) {
        var cell = row.text(meaning);
        if (Written.isBlank(cell)) {
            return List.of();
        }
        var found = people.read(cell);
        found.forEach(entry -> tell(row, meaning, entry.name()));
        return found.stream().flatMap(entry -> entry.id().stream()).distinct().toList();
    }

    private void tell(SortedRow row, Meaning meaning, PastedName<PersonId> name) {
        switch (name.means()) {
            case Means.Known<PersonId> _ -> {
                if (!name.isCertain()) {
                    doubt(row, meaning, Doubt.NEAR_PERSON, name.written());
                }
            }
            case Means.AsNew<PersonId> _ -> doubt(row, meaning, Doubt.NEW_PERSON, name.written());
            case Means.Nothing<PersonId> _ -> doubt(row, meaning, Doubt.NO_PERSON, name.written());
        }
    }

    private static List<Note> notes(SortedRow row) {
        var remark = row.text(Meaning.REMARKS);
        return Written.isBlank(remark)
                ? List.of()
                : List.of(new Note(Sensitivity.OFFICE, Written.text(remark)));
    }

    private void doubt(SortedRow row, Meaning meaning, Doubt doubt, String name) {
        remarks.add(Remark.of(row.column(meaning), doubt, name));
    }

    private void doubt(SortedRow row, Meaning meaning, Doubt doubt) {
        remarks.add(Remark.of(row.column(meaning), doubt));
    }
}
