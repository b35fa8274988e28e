package org.retinue.tour;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an office has settled for all its tours: the rules that count, the days on which it works,
/// and what its audiences see, by their keys.
public record Office(
        RuleChoice rules, WorkingCalendar calendar, SortedMap<String, AudienceChoice> audiences) {

    public static final Office UNSETTLED =
            new Office(RuleChoice.OFFICE, WorkingCalendar.WEEKDAYS, new TreeMap<>());

    public Office {
        audiences = Collections.unmodifiableSortedMap(new TreeMap<>(audiences));
        Invariants.require(
                audiences.keySet().stream().allMatch(key -> Id.SHAPE.matcher(key).matches()),
                "An audience has a key of the shape of an id");
    }

    public Office withRules(RuleChoice changed) {
        return new Office(changed, calendar, audiences);
    }

    public Office withCalendar(WorkingCalendar changed) {
        return new Office(rules, changed, audiences);
    }

    public Office withAudiences(SortedMap<String, AudienceChoice> changed) {
        return new Office(rules, calendar, changed);
    }
}
