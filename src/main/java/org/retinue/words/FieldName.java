package org.retinue.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a field of a tour is called, known by the end of its way through the tour's components: the
/// fields that stand apart when two tours are compared or merged.
public enum FieldName {
    CODE("heading/code"),
    OFFICER("heading/officer"),
    TOUR_KIND("heading/kind"),
    ZONE("zone"),
    DAY_HEADING("days/heading"),
    DAYS("days"),
    TRACKS("tracks"),
    DELEGATION("delegation"),
    DELEGATES("delegates"),
    PRECEDENCE("precedence"),
    ROLE("role"),
    TRACK("track"),
    DIET("diet"),
    NEEDS("needs"),
    KIND("kind"),
    MODE("mode"),
    TITLE("title"),
    TIME("moment"),
    PLACE("place"),
    SITE("place/site"),
    ROOM("place/room"),
    ROUTE("route"),
    FROM("route/from"),
    TO("route/to"),
    PARTY("party"),
    TRACK_OF_ITEM("party/tracks"),
    GUESTS("guests"),
    GUESTS_BY_NAME("guests/people"),
    HOST_LEAD("reception/lead"),
    GREETERS("reception/greeters"),
    RECEPTION("reception"),
    STAFF("assignments"),
    VEHICLES("vehicles"),
    CARS("cars"),
    DRESS("dress"),
    PRESS("press"),
    INTERPRETING("interpreting"),
    SEATING("seating"),
    MENU("menu"),
    SIGNATURES("signatures"),
    STANDING("standing"),
    CONFIRMATION("confirmation"),
    STATE("confirmation/state"),
    ASKED("confirmation/asked"),
    ASKED_BY("confirmation/askedBy"),
    ANSWER_DUE("confirmation/due"),
    ANCHORED("anchored"),
    IMPORTANCE("importance"),
    BRIEF("briefing/text"),
    RUN_OF_SHOW("runOfShow"),
    NOTES("notes"),
    HOTEL("stays/hotel"),
    HOTEL_ROOM("stays/room"),
    ROOM_CLASS("roomClass"),
    SHARED_BY("stays/people"),
    FIRST_NIGHT("stays/from"),
    LEAVING("stays/until"),
    REMARK("remark"),
    STAYS("stays"),
    GIFTS("gifts"),
    TASKS("tasks"),
    WHAT("what"),
    GIVER("giver"),
    RECIPIENT("recipient"),
    VALUE("value"),
    APPROVAL("approval"),
    HANDOVER("handover"),
    GIVEN_AT("gifts/at"),
    READY("ready"),
    DUE("due"),
    OWNER("owner"),
    DONE("done"),
    NAME("name"),
    NAMED("heading/title"),
    PRONUNCIATION("pronunciation"),
    RANK("rank"),
    ORGANISATION("organisation"),
    COUNTRY("country"),
    LANGUAGES("languages"),
    MOBILE("contact/mobile"),
    EMAIL("contact/email"),
    CONTACT("contact"),
    ADDRESS("address"),
    IDENTITY("identity"),
    SEX("identity/sex"),
    PASSPORT("identity/passport"),
    ROOMS("rooms"),
    CAPACITY("capacity"),
    OPENING_HOURS("hours"),
    CONTACTS("contacts"),
    PLATE("plate"),
    SEATS("seats"),
    BAGGAGE("baggage"),
    RULES("rules"),
    WAIVERS("waivers"),
    ITEM("items"),
    PERSON("people"),
    SITES("sites"),
    OFFICIAL_TITLE("people/title"),
    FORM_OF_ADDRESS("people/address"),
    POSITION("position"),
    WITHIN("within"),
    CONDITIONS("conditions"),
    PHOTOGRAPHY("photography"),
    PHONES_OFF("phonesOff"),
    VISITOR_LIST("visitorListDays"),
    WALKING("walkingMinutes"),
    OUTDOORS("outdoors"),
    FACTS("facts"),
    SETTING("setting"),
    DIRECTION("direction"),
    TOUR_ID("id"),
    OTHER("");

    @SuppressWarnings("ImmutableEnumChecker") // It is made by List.of.
    private final List<String> way;

    FieldName(String way) {
        this.way = List.of(way.split("/"));
    }

    /// The name of the field at the end of the way, such as `items/item-7/party/reception/lead`;
    /// ids and keys on the way are passed over, and what has no name of its own has that of what it
    /// is a part of.
    public static FieldName of(String way) {
        var steps = List.of(way.split("/"));
        for (var end = steps.size(); end > 0; end--) {
            var found = endingWith(steps.subList(0, end));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return OTHER;
    }

    /// The one of which most steps are at the end of the way.
    private static Optional<FieldName> endingWith(List<String> steps) {
        return Arrays.stream(values())
                .filter(name -> name != OTHER && name.ends(steps))
                .max((one, other) -> Integer.compare(one.way.size(), other.way.size()));
    }

    private boolean ends(List<String> steps) {
        if (!steps.getLast().equals(way.getLast())) {
            return false;
        }
        return way.size() == 1 || steps.subList(0, steps.size() - 1).contains(way.getFirst());
    }
}
