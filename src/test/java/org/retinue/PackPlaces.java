package org.retinue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Which fields of a tour a place of its pack tells: the two are named alike but for this.
final class PackPlaces {

    private static final Map<String, String> OF_TOUR =
            Map.of(
                    "code", "heading/code",
                    "title", "heading/title",
                    "kind", "heading/kind",
                    "officer", "heading/officer");
    private static final Map<String, String> OF_ITEM =
            Map.ofEntries(
                    Map.entry("type", ""),
                    Map.entry("start", "moment"),
                    Map.entry("end", "moment"),
                    Map.entry("zone", "moment"),
                    Map.entry("endZone", "moment"),
                    Map.entry("day", "moment"),
                    Map.entry("position", "moment"),
                    Map.entry("minutes", "moment"),
                    Map.entry("site", "place"),
                    Map.entry("room", "place"),
                    Map.entry("from", "route"),
                    Map.entry("to", "route"),
                    Map.entry("tracks", "party/tracks"),
                    Map.entry("guests", "party/guests/people"),
                    Map.entry("host", "party/reception/lead"),
                    Map.entry("greeters", "party/reception/greeters"),
                    Map.entry("assignments", "party/assignments"),
                    Map.entry("vehicles", "party/vehicles"),
                    Map.entry("dress", "manner/dress"),
                    Map.entry("press", "manner/press"),
                    Map.entry("interpreting", "manner/interpreting"),
                    Map.entry("seating", "setting/seating"),
                    Map.entry("menu", "setting/menu"),
                    Map.entry("signatures", "setting/signatures"),
                    Map.entry("confirmation", "standing/confirmation"),
                    Map.entry("anchored", "standing/anchored"),
                    Map.entry("importance", "standing/importance"),
                    Map.entry("brief", "briefing/text"),
                    Map.entry("runOfShow", "briefing/runOfShow"));
    private static final Map<String, String> OF_PERSON =
            Map.of(
                    "mobile", "contact/mobile",
                    "email", "contact/email",
                    "sex", "identity/sex",
                    "passport", "identity/passport");
    private static final Map<String, String> OF_STAY = Map.of("class", "roomClass");
    private static final Map<String, String> OF_GIFT = Map.of("item", "at");

    /// Times are written in the zones of the sites where they are, or in that of the tour.
    private static final List<String> ZONED = List.of("start", "end", "zone", "endZone");

    private final JsonNode before;
    private final JsonNode after;

    PackPlaces(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /// The fields, any of which may be why the place differs.
    Stream<String> fields(String place) {
        var steps = List.of(place.substring(1).split("/"));
        return switch (steps.getFirst()) {
            case "tour" -> Stream.of(ofTour(steps.subList(1, steps.size())));
            case "items" -> ofItem(steps);
            case "people" ->
                    Stream.of(renamed(steps, OF_PERSON).replace("/rank/class", "/rank/diplomatic"));
            default -> Stream.of(String.join("/", steps));
        };
    }

    private static String ofTour(List<String> steps) {
        return switch (steps.getFirst()) {
            case "stays" -> renamed(steps, OF_STAY);
            case "gifts" -> renamed(steps, OF_GIFT);
            default -> OF_TOUR.getOrDefault(steps.getFirst(), String.join("/", steps));
        };
    }

    private Stream<String> ofItem(List<String> steps) {
        var field = Stream.of(renamed(steps, OF_ITEM).replaceFirst("/seats$", "/byHand"));
        return steps.size() == 3 && ZONED.contains(steps.getLast())
                ? Stream.concat(field, zones(steps.get(1)))
                : field;
    }

    private Stream<String> zones(String item) {
        return Stream.concat(
                Stream.of("zone", "items/" + item + "/place", "items/" + item + "/route"),
                Stream.of(before, after)
                        .flatMap(pack -> pack.path("items").valueStream())
                        .filter(it -> it.path("id").stringValue().equals(item))
                        .flatMap(it -> Stream.of(it.path("site"), it.path("from"), it.path("to")))
                        .filter(JsonNode::isString)
                        .map(site -> "sites/" + site.stringValue() + "/zone"));
    }

    /// The place of an element under its id, with another name for its field.
    private static String renamed(List<String> steps, Map<String, String> names) {
        if (steps.size() < 3) {
            return String.join("/", steps);
        }
        var field = names.getOrDefault(steps.get(2), steps.get(2));
        return String.join(
                "/",
                Stream.of(
                                steps.subList(0, 2).stream(),
                                Stream.of(field).filter(name -> !name.isEmpty()),
                                steps.subList(3, steps.size()).stream())
                        .flatMap(part -> part)
                        .toList());
    }
}
