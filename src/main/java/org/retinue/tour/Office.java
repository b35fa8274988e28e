package org.retinue.tour;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an office has settled for all its tours: the rules that count, the days on which it works,
/// what its audiences see, by their keys, and what every paper says of who may have it and whom to
/// phone; each of the two is empty where it is not settled. Offices whose packs are known stand by
/// the fingerprints of their keys, and what the officer said of the columns of a list by the
/// fingerprint of its header.
public record Office(
        RuleChoice rules,
        WorkingCalendar calendar,
        SortedMap<String, AudienceChoice> audiences,
        Text classification,
        String dutyPhone,
        SortedMap<String, KnownOffice> known,
        SortedMap<String, String> layouts) {

    public static final Office UNSETTLED =
            new Office(
                    RuleChoice.OFFICE,
                    WorkingCalendar.WEEKDAYS,
                    new TreeMap<>(),
                    Text.EMPTY,
                    "",
                    new TreeMap<>(),
                    new TreeMap<>());

    public Office {
        audiences = Collections.unmodifiableSortedMap(new TreeMap<>(audiences));
        Invariants.require(
                audiences.keySet().stream().allMatch(key -> Id.SHAPE.matcher(key).matches()),
                "An audience has a key of the shape of an id");
        dutyPhone = dutyPhone.strip();
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
        Invariants.require(
                known.keySet().stream().allMatch(key -> Id.SHAPE.matcher(key).matches()),
                "A fingerprint has the shape of an id");
        layouts = Collections.unmodifiableSortedMap(new TreeMap<>(layouts));
        Invariants.require(
                layouts.keySet().stream().allMatch(key -> Id.SHAPE.matcher(key).matches()),
                "A fingerprint has the shape of an id");
    }

    public Office withRules(RuleChoice changed) {
        return new Office(changed, calendar, audiences, classification, dutyPhone, known, layouts);
    }

    public Office withCalendar(WorkingCalendar changed) {
        return new Office(rules, changed, audiences, classification, dutyPhone, known, layouts);
    }

    public Office withAudiences(SortedMap<String, AudienceChoice> changed) {
        return new Office(rules, calendar, changed, classification, dutyPhone, known, layouts);
    }

    public Office withClassification(Text changed) {
        return new Office(rules, calendar, audiences, changed, dutyPhone, known, layouts);
    }

    public Office withDutyPhone(String changed) {
        return new Office(rules, calendar, audiences, classification, changed, known, layouts);
    }

    public Office withKnown(SortedMap<String, KnownOffice> changed) {
        return new Office(rules, calendar, audiences, classification, dutyPhone, changed, layouts);
    }

    public Office withLayouts(SortedMap<String, String> changed) {
        return new Office(rules, calendar, audiences, classification, dutyPhone, known, changed);
    }

    /// The columns of one more list.
    public Office withLayout(String fingerprint, String columns) {
        var more = new TreeMap<>(layouts);
        more.put(fingerprint, columns);
        return withLayouts(more);
    }

    /// One more office that is known by the fingerprint.
    public Office with(String fingerprint, KnownOffice office) {
        var more = new TreeMap<>(known);
        more.put(fingerprint, office);
        return withKnown(more);
    }

    /// Whether an office with another fingerprint is called so.
    public boolean knowsAnother(String fingerprint, String name) {
        return known.entrySet().stream()
                .anyMatch(one ->
                        !one.getKey().equals(fingerprint) && one.getValue().name().equals(name));
    }

    /// An office less.
    public Office without(String fingerprint) {
        var fewer = new TreeMap<>(known);
        fewer.remove(fingerprint);
        return withKnown(fewer);
    }
}
