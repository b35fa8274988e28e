package org.retinue.tour;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an office has settled for all its tours: the rules that count, the days on which it works,
/// what its audiences see, by their keys, and what every paper says of who may have it and whom to
/// phone; each of the two is empty where it is not settled.
public record Office(
        RuleChoice rules,
        WorkingCalendar calendar,
        SortedMap<String, AudienceChoice> audiences,
        Text classification,
        String dutyPhone) {

    public static final Office UNSETTLED =
            new Office(
                    RuleChoice.OFFICE, WorkingCalendar.WEEKDAYS, new TreeMap<>(), Text.EMPTY, "");

    public Office {
        audiences = Collections.unmodifiableSortedMap(new TreeMap<>(audiences));
        Invariants.require(
                audiences.keySet().stream().allMatch(key -> Id.SHAPE.matcher(key).matches()),
                "An audience has a key of the shape of an id");
        dutyPhone = dutyPhone.strip();
    }

    public Office withRules(RuleChoice changed) {
        return new Office(changed, calendar, audiences, classification, dutyPhone);
    }

    public Office withCalendar(WorkingCalendar changed) {
        return new Office(rules, changed, audiences, classification, dutyPhone);
    }

    public Office withAudiences(SortedMap<String, AudienceChoice> changed) {
        return new Office(rules, calendar, changed, classification, dutyPhone);
    }

    public Office withClassification(Text changed) {
        return new Office(rules, calendar, audiences, changed, dutyPhone);
    }

    public Office withDutyPhone(String changed) {
        return new Office(rules, calendar, audiences, classification, changed);
    }
}
