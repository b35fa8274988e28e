package org.retinue.audience;

import static org.retinue.audience.DataKind.BRIEFS;
import static org.retinue.audience.DataKind.CARS;
import static org.retinue.audience.DataKind.CONFIRMATIONS;
import static org.retinue.audience.DataKind.DELEGATION;
import static org.retinue.audience.DataKind.DIETS;
import static org.retinue.audience.DataKind.FACTS;
import static org.retinue.audience.DataKind.GIFTS;
import static org.retinue.audience.DataKind.GIFT_VALUES;
import static org.retinue.audience.DataKind.HOSTS;
import static org.retinue.audience.DataKind.MENUS;
import static org.retinue.audience.DataKind.MENU_COSTS;
import static org.retinue.audience.DataKind.NEEDS;
import static org.retinue.audience.DataKind.OFFICER;
import static org.retinue.audience.DataKind.OFFICE_NOTES;
import static org.retinue.audience.DataKind.PASSPORTS;
import static org.retinue.audience.DataKind.PLACES;
import static org.retinue.audience.DataKind.PLATES;
import static org.retinue.audience.DataKind.PRECEDENCE;
import static org.retinue.audience.DataKind.PRESS;
import static org.retinue.audience.DataKind.PROGRAMME;
import static org.retinue.audience.DataKind.RULES;
import static org.retinue.audience.DataKind.RUN_OF_SHOW;
import static org.retinue.audience.DataKind.SEATING;
import static org.retinue.audience.DataKind.SECURITY;
import static org.retinue.audience.DataKind.SEX;
import static org.retinue.audience.DataKind.SIGNINGS;
import static org.retinue.audience.DataKind.SITE_DETAILS;
import static org.retinue.audience.DataKind.STAFF;
import static org.retinue.audience.DataKind.STAYS;
import static org.retinue.audience.DataKind.TASKS;
import static org.retinue.audience.DataKind.TOUR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Car;
import org.retinue.tour.Conditions;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.Fact;
import org.retinue.tour.Gift;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Identity;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Manner;
import org.retinue.tour.Menu;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.Place;
import org.retinue.tour.Position;
import org.retinue.tour.Precedence;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.Route;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Site;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;
import org.retinue.tour.Waiver;

/// Which component of which record is of which kind of data. What is not named here is as secret as
/// anything can be, and a test asks for it.
final class Fields {

    private static final Map<Class<?>, Fields> TABLE = new HashMap<>();

    static {
        tour();
        people();
        items();
        things();
        sites();
    }

    private final Map<String, Sight> sights = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private boolean whole;

    private Fields() {}

    /// Nothing where values of the type are looked at as a whole.
    static boolean areKnown(Class<?> type) {
        return TABLE.containsKey(type) && !TABLE.get(type).whole;
    }

    static Fields of(Class<?> type) {
        return TABLE.getOrDefault(type, new Fields());
    }

    /// The components that are assigned.
    Set<String> names() {
        return Set.copyOf(sights.keySet());
    }

    /// Whether the record is nothing without the component.
    boolean needs(String component) {
        return needed.contains(component);
    }

    boolean isAlways(String component) {
        return sights.get(component) instanceof Sight.Always;
    }

    /// The kind of the component, in a record of the kind.
    DataKind kind(String component, DataKind held) {
        return switch (sights.getOrDefault(component, new Sight.Of(SECURITY))) {
            case Sight.Always _, Sight.Inherited _ -> held;
            case Sight.Contacts _ -> held.contacts();
            case Sight.Of(var kind) -> kind;
        };
    }

    private static void tour() {
        in(Tour.class)
                .always("id", "zone", "days", "tracks", "directory")
                .are(TOUR, "heading", "delegation")
                .are(PROGRAMME, "items")
                .are(STAYS, "stays")
                .are(GIFTS, "gifts")
                .are(TASKS, "tasks")
                .are(RULES, "rules", "waivers")
                .are(OFFICE_NOTES, "notes");
        in(Heading.class).inherited("code", "title", "kind").are(OFFICER, "officer");
        in(Day.class).always("date").are(TOUR, "heading");
        in(Track.class).always("id").are(TOUR, "name");
        in(Directory.class).always("sites", "people", "vehicles");
        in(Task.class).always("id").inherited("due", "owner", "done").needed("what");
        in(RuleChoice.class).inherited("pack", "numbers");
        in(Waiver.class).inherited("items", "fingerprint", "reason", "who", "when").needed("rule");
        in(Note.class).needed("sensitivity", "text");
    }

    private static void people() {
        in(Delegation.class)
                .inherited("name", "country")
                .are(DELEGATION, "delegates")
                .are(PRECEDENCE, "precedence");
        in(Delegate.class)
                .needed("person", "role")
                .always("track")
                .are(DIETS, "diet")
                .are(NEEDS, "needs");
        in(Precedence.class).inherited("order", "notified", "note");
        in(Person.class)
                .always("id")
                .inherited("name", "pronunciation", "title", "rank", "organisation")
                .inherited("country", "languages", "address")
                .contacts("contact")
                .are(SEX, "identity")
                .are(OFFICE_NOTES, "notes");
        in(Rank.class).inherited("level", "diplomatic", "since");
        in(Person.Contact.class).inherited("mobile", "email");
        in(Identity.class).are(SEX, "sex").are(PASSPORTS, "passport");
    }

    private static void items() {
        in(Engagement.class)
                .always("id")
                .needed("kind")
                .inherited("title", "moment", "place", "party", "manner", "setting", "standing")
                .are(BRIEFS, "briefing")
                .are(OFFICE_NOTES, "notes");
        in(Leg.class)
                .always("id")
                .needed("mode")
                .inherited("title", "moment", "route", "party", "standing")
                .are(CARS, "cars")
                .are(OFFICE_NOTES, "notes");
        in(Moment.Timed.class).whole("start", "end");
        in(Moment.ToBeConfirmed.class).whole("day", "place", "length");
        in(Moment.Pooled.class).whole("place", "length");
        in(Place.class).inherited("site").are(PLACES, "room");
        in(Route.class).inherited("from", "to");
        in(Party.class)
                .inherited("tracks", "reception")
                .are(DELEGATION, "guests")
                .are(STAFF, "assignments")
                .are(CARS, "vehicles");
        in(Guests.Everybody.class);
        in(Guests.Named.class).inherited("people");
        in(Reception.class).are(HOSTS, "lead", "greeters");
        in(Assignment.class).needed("person", "duty");
        in(Manner.class).inherited("dress", "interpreting").are(PRESS, "press");
        in(Standing.class).inherited("confirmation").are(CONFIRMATIONS, "anchored", "importance");
        in(Confirmation.class).inherited("state").are(CONFIRMATIONS, "asked", "askedBy", "due");
        in(Briefing.class).are(BRIEFS, "text").are(RUN_OF_SHOW, "runOfShow");
        in(Cue.class).needed("minute", "what");
    }

    private static void things() {
        in(Setting.class).are(SEATING, "seating").are(MENUS, "menu").are(SIGNINGS, "signatures");
        in(SeatingPlan.class).inherited("form", "seatsAtTable", "byHand");
        in(Seat.class).needed("person", "table", "number");
        in(Menu.class).inherited("dishes").are(MENU_COSTS, "costAHead");
        in(Dish.class).needed("name").inherited("contains", "instead");
        in(Signature.class).needed("document").inherited("guest", "host", "witnesses");
        in(Car.class).needed("vehicle").inherited("function", "driver", "passengers");
        in(Vehicle.class)
                .always("id")
                .needed("kind", "name", "seats")
                .inherited("baggage")
                .are(PLATES, "plate");
        in(Stay.class)
                .always("id")
                .needed("hotel")
                .inherited("room", "roomClass", "people", "from", "until", "remark");
        in(Gift.class)
                .always("id")
                .needed("what")
                .inherited("direction", "giver", "recipient", "handover", "at", "ready")
                .are(GIFT_VALUES, "value", "approval");
    }

    private static void sites() {
        in(Site.class)
                .always("id", "zone")
                .inherited("kind", "name", "address", "position", "within", "rooms")
                .are(SITE_DETAILS, "capacity", "hours", "conditions")
                .are(HOSTS, "contacts")
                .are(FACTS, "facts")
                .are(OFFICE_NOTES, "notes");
        in(Room.class).always("id").needed("name").inherited("capacity");
        in(Fact.class).needed("text").inherited("source", "asOf");
        in(Position.class).whole("latitude", "longitude");
        in(OpeningHours.class).whole("week", "exceptions");
        in(OpeningHours.Opening.class).whole("opens", "closes");
        in(Conditions.class)
                .whole("photography", "phonesOff", "visitorListDays", "walkingMinutes", "outdoors");
        in(Text.class).whole("forms");
        in(Language.class).whole("tag");
    }

    private static Fields in(Class<? extends Record> type) {
        var fields = new Fields();
        TABLE.put(type, fields);
        return fields;
    }

    private Fields always(String... components) {
        return put(new Sight.Always(), components);
    }

    private Fields inherited(String... components) {
        return put(new Sight.Inherited(), components);
    }

    private Fields contacts(String component) {
        return put(new Sight.Contacts(), component);
    }

    private Fields are(DataKind kind, String... components) {
        return put(new Sight.Of(kind), components);
    }

    private Fields needed(String... components) {
        needed.addAll(List.of(components));
        return inherited(components);
    }

    private void whole(String... components) {
        whole = true;
        var _ = inherited(components);
    }

    private Fields put(Sight sight, String... components) {
        for (var component : components) {
            sights.put(component, sight);
        }
        return this;
    }
}
