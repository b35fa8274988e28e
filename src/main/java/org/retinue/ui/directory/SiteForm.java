package org.retinue.ui.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.retinue.tour.Fact;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.TourId;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Lines;
import org.retinue.ui.form.Zones;
import org.retinue.ui.studio.Studio;
import org.retinue.words.TypedDates;

/// Everything that is known of a site, as fields.
final class SiteForm {

    private final Studio studio;
    private final Form<Site> form;

    SiteForm(Studio studio, Consumer<Site> taking, Consumer<TourId> open) {
        this.studio = studio;
        form = new Form<>(studio.words(), taking);
        var conditions = new SiteConditions(studio, form);
        form.both(
                say("name"),
                Site::name,
                (site, name) ->
                        name.isEmpty() ? Optional.empty() : Optional.of(site.withName(name)),
                say("noName"));
        addPlace();
        form.line(conditions.position());
        addHours();
        addExceptions();
        conditions.add();
        addRooms();
        addContacts();
        addVisits(open);
        addRoads();
        addFacts();
        Notes.addTo(form, studio, Site::notes, Site::withNotes);
    }

    Form<Site> form() {
        return form;
    }

    /// Where a new site's name is typed.
    Node first() {
        return form.lookup("#name-" + studio.words().language());
    }

    private String say(String key, Object... values) {
        return studio.say("directory.site." + key, values);
    }

    private void addPlace() {
        var kind =
                form.choice(
                        say("kind"), Arrays.asList(SiteKind.values()), Site::kind, Site::withKind);
        var capacity =
                form.entry(
                        say("capacity"),
                        new Form.Typed<>(
                                site -> Numbers.write(site.capacity()),
                                (site, typed) -> Numbers.read(typed).map(site::withCapacity),
                                say("badNumber")));
        form.line(kind, capacity);
        form.both(
                say("address"),
                Site::address,
                (site, address) -> Optional.of(site.withAddress(address)),
                "");
        form.line(
                form.picker(
                        say("zone"),
                        Zones.source(studio.words()),
                        site -> Optional.of(site.zone()),
                        (site, zone) -> zone.map(site::withZone).orElse(site)),
                form.picker(
                        say("within"),
                        Sites.source(studio),
                        site -> site.within().flatMap(this::site),
                        (site, outer) ->
                                site.withWithin(
                                        outer.map(Site::id).filter(id -> !id.equals(site.id())))));
    }

    private Optional<Site> site(SiteId id) {
        return studio.view().get().directory().site(id);
    }

    private void addHours() {
        form.section(say("hours"));
        var days = DayOfWeek.values();
        for (var index = 0; index < days.length; index += 2) {
            if (index + 1 < days.length) {
                form.line(day(days[index]), day(days[index + 1]));
            } else {
                form.line(day(days[index]), new VBox());
            }
        }
    }

    private void addExceptions() {
        form.list(
                new Lines.Shape<>(
                        say("exception"),
                        List.of(
                                Lines.Cell.typed(say("exceptionDate"), 130),
                                Lines.Cell.typed(say("exceptionHours"), 300)),
                        entry ->
                                List.of(
                                        studio.words().date(entry.getKey()),
                                        entry.getValue().isEmpty()
                                                ? studio.say("directory.closed")
                                                : Hours.write(studio.words(), entry.getValue())),
                        (_, texts) -> exception(texts),
                        say("badException")),
                site -> List.copyOf(site.hours().exceptions().entrySet()),
                (site, exceptions) ->
                        site.withHours(
                                new OpeningHours(
                                        site.hours().week(),
                                        exceptions.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Map.Entry::getKey,
                                                                Map.Entry::getValue,
                                                                (_, last) -> last,
                                                                TreeMap::new)))));
    }

    private Entry day(DayOfWeek day) {
        var entry =
                form.entry(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, studio.words().locale()),
                        new Form.Typed<Site>(
                                site ->
                                        Hours.write(
                                                studio.words(),
                                                site.hours().week().getOrDefault(day, List.of())),
                                (site, typed) ->
                                        Hours.read(studio.words(), typed)
                                                .map(openings -> open(site, day, openings)),
                                say("badHours")));
        entry.input().setId("hours-" + day.getValue());
        entry.input().setPromptText(say("hoursPrompt"));
        return entry;
    }

    private static Site open(Site site, DayOfWeek day, List<OpeningHours.Opening> openings) {
        var week = new TreeMap<>(site.hours().week());
        if (openings.isEmpty()) {
            week.remove(day);
        } else {
            week.put(day, openings);
        }
        return site.withHours(new OpeningHours(week, site.hours().exceptions()));
    }

    private Optional<Map.Entry<LocalDate, List<OpeningHours.Opening>>> exception(
            List<String> texts) {
        var date = TypedDates.date(texts.getFirst(), studio.today());
        var hours = Hours.read(studio.words(), texts.get(1));
        return date.flatMap(on -> hours.map(openings -> Map.entry(on, openings)));
    }

    private void addRooms() {
        form.section(say("rooms"));
        form.list(
                new Lines.Shape<>(
                        say("room"),
                        Notes.columns(
                                studio,
                                say("room"),
                                name -> Lines.Cell.typed(name, 190),
                                Lines.Cell.typed(say("capacity"), 90)),
                        room ->
                                Notes.cells(
                                        studio.words(),
                                        room.name(),
                                        Numbers.write(room.capacity())),
                        this::room,
                        say("badRoom")),
                Site::rooms,
                Site::withRooms);
    }

    private Optional<Room> room(Optional<Room> before, List<String> texts) {
        var name = Notes.changed(studio.words(), before.map(Room::name), texts);
        Optional<OptionalInt> capacity = Numbers.read(texts.get(2));
        return name.isEmpty()
                ? Optional.empty()
                : capacity.map(people ->
                        new Room(before.map(Room::id).orElseGet(RoomId::random), name, people));
    }

    private void addContacts() {
        form.section(studio.say("directory.contacts"));
        var contacts = new ContactsBox(studio, form);
        form.part(contacts, (site, _) -> contacts.show(site));
    }

    private void addVisits(Consumer<TourId> open) {
        form.section(studio.say("directory.visits"));
        var visits = new VisitsBox(studio, open);
        form.part(visits, (site, anew) -> visits.show(site.id(), anew));
    }

    private void addRoads() {
        form.section(studio.say("directory.travel.roads"));
        var roads = new RoadsBox(studio);
        form.part(roads, (site, anew) -> roads.show(site.id(), anew));
    }

    private void addFacts() {
        form.section(say("facts"));
        form.list(
                new Lines.Shape<>(
                        say("fact"),
                        Notes.columns(
                                studio,
                                say("fact"),
                                name -> Lines.Cell.tall(name, 200),
                                Lines.Cell.typed(say("source"), 260),
                                Lines.Cell.typed(say("asOf"), 130)),
                        fact ->
                                Notes.cells(
                                        studio.words(), fact.text(), fact.source(), fact.asOf()),
                        this::fact,
                        say("badFact")),
                Site::facts,
                Site::withFacts);
    }

    private Optional<Fact> fact(Optional<Fact> before, List<String> texts) {
        var text = Notes.changed(studio.words(), before.map(Fact::text), texts);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(text, texts.get(2).strip(), texts.get(3).strip()));
    }
}
