package org.retinue.brief;

import static org.retinue.brief.DirectoryReader.line;
import static org.retinue.brief.DirectoryReader.list;
import static org.retinue.brief.DirectoryReader.maybe;
import static org.retinue.brief.DirectoryReader.notes;
import static org.retinue.brief.DirectoryReader.number;
import static org.retinue.brief.DirectoryReader.strings;
import static org.retinue.brief.DirectoryReader.text;
import static org.retinue.brief.DirectoryReader.word;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Moment;
import org.retinue.tour.Need;
import org.retinue.tour.Party;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.VehicleId;
import org.retinue.tour.Waiver;
import tools.jackson.databind.JsonNode;

/// Makes a tour of a pack in which no problem was found.
final class TourReader {

    private TourReader() {}

    static Tour tour(JsonNode pack) {
        var tour = pack.path("tour");
        return new Tour(
                new TourId(line(tour, "id")),
                heading(tour),
                ZoneId.of(line(tour, "zone")),
                list(pack, "days", TourReader::day),
                list(pack, "tracks", TourReader::track),
                delegation(pack.path("delegation")),
                list(pack, "items", TourReader::item),
                DirectoryReader.directory(pack),
                list(tour, "stays", StayForm::stay),
                list(tour, "gifts", GiftForm::gift),
                list(tour, "tasks", TourReader::task),
                rules(tour.path("rules")),
                list(tour, "waivers", TourReader::waiver),
                notes(tour));
    }

    private static Heading heading(JsonNode tour) {
        return new Heading(
                line(tour, "code"),
                text(tour, "title"),
                Word.in(TourKind.class, line(tour, "kind")),
                line(tour, "officer"));
    }

    private static Task task(JsonNode task) {
        return new Task(
                new TaskId(line(task, "id")),
                text(task, "what"),
                LocalDate.parse(line(task, "due")),
                line(task, "owner"),
                task.path("done").booleanValue(false));
    }

    private static RuleChoice rules(JsonNode rules) {
        var numbers = new TreeMap<String, String>();
        rules.path("numbers")
                .forEachEntry((number, value) -> numbers.put(number, value.stringValue()));
        return new RuleChoice(maybe(rules, "pack", pack -> pack), numbers);
    }

    private static Waiver waiver(JsonNode waiver) {
        return new Waiver(
                line(waiver, "rule"),
                strings(waiver, "items", ItemId::new),
                line(waiver, "fingerprint"),
                line(waiver, "reason"),
                line(waiver, "by"),
                LocalDate.parse(line(waiver, "on")));
    }

    private static Day day(JsonNode day) {
        return new Day(LocalDate.parse(line(day, "date")), text(day, "heading"));
    }

    private static Track track(JsonNode track) {
        return new Track(new TrackId(line(track, "id")), text(track, "name"));
    }

    private static Delegation delegation(JsonNode delegation) {
        return new Delegation(
                text(delegation, "name"),
                line(delegation, "country"),
                list(delegation, "delegates", TourReader::delegate),
                precedence(delegation.path("precedence")));
    }

    private static Precedence precedence(JsonNode precedence) {
        return new Precedence(
                word(precedence, "order", PrecedenceOrder.class, PrecedenceOrder.BY_HAND),
                maybe(precedence, "notified", LocalDate::parse),
                line(precedence, "note"));
    }

    private static Delegate delegate(JsonNode delegate) {
        return new Delegate(
                new PersonId(line(delegate, "person")),
                Word.in(DelegateRole.class, line(delegate, "role")),
                new TrackId(line(delegate, "track")),
                strings(delegate, "diet", word -> word),
                Set.copyOf(strings(delegate, "needs", word -> Word.in(Need.class, word))));
    }

    private static Item item(JsonNode item) {
        return line(item, "type").equals("leg") ? leg(item) : engagement(item);
    }

    private static Engagement engagement(JsonNode item) {
        return new Engagement(
                new ItemId(line(item, "id")),
                Word.in(EngagementKind.class, line(item, "kind")),
                text(item, "title"),
                moment(item),
                new Place(maybe(item, "site", SiteId::new), maybe(item, "room", RoomId::new)),
                party(item),
                manner(item),
                SettingForm.setting(item),
                standing(item),
                briefing(item),
                notes(item));
    }

    private static Leg leg(JsonNode item) {
        return new Leg(
                new ItemId(line(item, "id")),
                Word.in(LegMode.class, line(item, "mode")),
                text(item, "title"),
                moment(item),
                new Route(maybe(item, "from", SiteId::new), maybe(item, "to", SiteId::new)),
                party(item),
                list(item, "cars", CarForm::car),
                standing(item),
                notes(item));
    }

    private static Moment moment(JsonNode item) {
        var position = item.path("position").intValue(0);
        var length = number(item, "minutes").stream().mapToObj(Duration::ofMinutes).findFirst();
        return switch (line(item, "moment")) {
            case "timed" ->
                    new Moment.Timed(
                            LocalTimes.read(line(item, "start")),
                            LocalTimes.read(line(item, "end")));
            case "to-be-confirmed" ->
                    new Moment.ToBeConfirmed(LocalDate.parse(line(item, "day")), position, length);
            default -> new Moment.Pooled(position, length);
        };
    }

    private static Party party(JsonNode item) {
        return new Party(
                strings(item, "tracks", TrackId::new),
                item.has("guests")
                        ? new Guests.Named(strings(item, "guests", PersonId::new))
                        : Guests.ALL,
                new Reception(
                        maybe(item, "host", PersonId::new),
                        strings(item, "greeters", PersonId::new)),
                list(item, "assignments", TourReader::assignment),
                strings(item, "vehicles", VehicleId::new));
    }

    private static Assignment assignment(JsonNode assignment) {
        return new Assignment(
                Word.in(Duty.class, line(assignment, "duty")),
                new PersonId(line(assignment, "person")));
    }

    private static Manner manner(JsonNode item) {
        return new Manner(
                text(item, "dress"),
                word(item, "press", PressAccess.class, PressAccess.UNDECIDED),
                word(item, "interpreting", Interpreting.class, Interpreting.UNDECIDED));
    }

    private static Briefing briefing(JsonNode item) {
        return new Briefing(text(item, "brief"), list(item, "runOfShow", TourReader::cue));
    }

    private static Cue cue(JsonNode cue) {
        return new Cue(cue.path("minute").intValue(), text(cue, "what"));
    }

    private static Standing standing(JsonNode item) {
        var confirmation = item.path("confirmation");
        return new Standing(
                new Confirmation(
                        Word.in(ConfirmationState.class, line(confirmation, "state")),
                        maybe(confirmation, "asked", LocalDate::parse),
                        line(confirmation, "askedBy"),
                        maybe(confirmation, "due", LocalDate::parse)),
                item.path("anchored").booleanValue(false),
                word(item, "importance", Importance.class, Importance.IMPORTANT));
    }
}
