package org.retinue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.tour.Tour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The places in which the packs of two tours differ, found in the documents alone. Elements that
/// have an id stand at that id, and a list of them is itself a place where their order does not
/// follow from what went and what came.
final class PackDifference {

    /// What the elements of lists are known by. Other lists are compared as a whole.
    private static final Map<String, String> IDS =
            Map.ofEntries(
                    Map.entry("days", "date"),
                    Map.entry("tracks", "id"),
                    Map.entry("delegates", "person"),
                    Map.entry("items", "id"),
                    Map.entry("sites", "id"),
                    Map.entry("rooms", "id"),
                    Map.entry("people", "id"),
                    Map.entry("vehicles", "id"),
                    Map.entry("stays", "id"),
                    Map.entry("gifts", "id"),
                    Map.entry("tasks", "id"),
                    Map.entry("cars", "vehicle"));

    /// Lists whose order says nothing: it follows from what the elements are.
    private static final Set<String> SORTED =
            Set.of("days", "items", "sites", "people", "vehicles");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pack.Made MADE = new Pack.Made(Instant.EPOCH, "", "test");

    private final Set<String> places = new LinkedHashSet<>();

    private PackDifference() {}

    static JsonNode pack(Tour tour) {
        return JSON.readTree(Packs.write(new Pack(tour, "", MADE)));
    }

    /// Everything in which the two differ but the hash, which follows from it.
    static Set<String> between(JsonNode before, JsonNode after) {
        var difference = new PackDifference();
        difference.compare("", "", before, after);
        difference.places.remove("/sha256");
        return difference.places;
    }

    private void compare(String place, String name, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        var id = IDS.get(name);
        if (before.isObject() || after.isObject()) {
            Stream.concat(names(before), names(after))
                    .distinct()
                    .forEach(field ->
                            compare(
                                    place + "/" + field,
                                    field,
                                    before.path(field),
                                    after.path(field)));
        } else if (id != null && isOf(id, before) && isOf(id, after)) {
            elements(place, name, byId(id, before), byId(id, after));
        } else {
            places.add(place);
        }
    }

    /// Whether all elements of the list have the id; a list that is not there has none.
    private static boolean isOf(String id, JsonNode list) {
        return Stream.ofNullable(list.isArray() ? list : null)
                .flatMap(PackDifference::stream)
                .allMatch(element -> element.isObject() && element.has(id));
    }

    private void elements(
            String place, String name, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var follow = new ArrayList<JsonNode>();
        before.forEach((id, element) -> {
            var stayed = after.get(id);
            if (stayed != null) {
                follow.add(stayed);
                compare(place + "/" + id, "", element, stayed);
            } else {
                places.add(place + "/" + id);
            }
        });
        after.forEach((id, element) -> {
            if (!before.containsKey(id)) {
                follow.add(element);
                places.add(place + "/" + id);
            }
        });
        if (name.equals("tasks")) {
            follow.sort(Comparator.comparing(task -> task.path("due").stringValue()));
        }
        if (!SORTED.contains(name) && !follow.equals(List.copyOf(after.values()))) {
            places.add(place);
        }
    }

    private static Map<String, JsonNode> byId(String id, JsonNode list) {
        var byId = new LinkedHashMap<String, JsonNode>();
        stream(list.isArray() ? list : NODES.arrayNode())
                .forEach(element -> byId.put(element.path(id).stringValue(), element));
        return byId;
    }

    private static Stream<String> names(JsonNode node) {
        return node.propertyNames().stream();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
