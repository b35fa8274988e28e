package org.retinue.release;

import java.util.List;

/// What of a tour a field belongs to.
public enum Part {
    TOUR(""),
    DAY("days"),
    TRACK("tracks"),
    DELEGATION("delegation"),
    DELEGATE("delegation/delegates"),
    ITEM("items"),
    SITE("sites"),
    PERSON("people"),
    VEHICLE("vehicles"),
    STAY("stays"),
    GIFT("gifts"),
    TASK("tasks"),
    RULES("rules"),
    WAIVERS("waivers");

    /// Those of which a tour has many, each with its id.
    private static final List<Part> MANY =
            List.of(DAY, TRACK, DELEGATE, ITEM, SITE, PERSON, VEHICLE, STAY, GIFT, TASK);

    private final String folder;

    Part(String folder) {
        this.folder = folder;
    }

    static Part of(String path) {
        return MANY.stream()
                .filter(part -> path.startsWith(part.folder + "/"))
                .findFirst()
                .orElseGet(() ->
                        switch (first(path)) {
                            case "delegation" -> DELEGATION;
                            case "rules" -> RULES;
                            case "waivers" -> WAIVERS;
                            default -> TOUR;
                        });
    }

    String id(String path) {
        return MANY.contains(this) ? first(path.substring(folder.length() + 1)) : "";
    }

    String field(String path) {
        var whole = MANY.contains(this) ? folder + "/" + id(path) : this == TOUR ? "" : folder;
        var field = path.substring(whole.length());
        return field.startsWith("/") ? field.substring(1) : field;
    }

    private static String first(String path) {
        var end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
