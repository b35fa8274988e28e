package org.retinue.tour;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an office settled about one audience: its name and whose lines of the programme it sees,
/// where it is one of the office's own (both are empty for those that every office has), and which
/// kinds of data it is to see, or not to see, by their keys (`plates`). What is not chosen is as
/// usual, and withheld from an audience of the office's own.
public record AudienceChoice(Text name, String scope, SortedMap<String, Boolean> sees) {

    /// Nothing of one's own.
    public static final AudienceChoice USUAL = new AudienceChoice(Text.EMPTY, "", new TreeMap<>());

    public AudienceChoice {
        Invariants.require(
                sees.keySet().stream().noneMatch(String::isBlank), "A kind of data has a key");
        sees = Collections.unmodifiableSortedMap(new TreeMap<>(sees));
    }

    public AudienceChoice withName(Text changed) {
        return new AudienceChoice(changed, scope, sees);
    }

    public AudienceChoice withScope(String changed) {
        return new AudienceChoice(name, changed, sees);
    }

    public AudienceChoice withSees(SortedMap<String, Boolean> changed) {
        return new AudienceChoice(name, scope, changed);
    }
}
