package org.retinue.tour;

/// What an office has settled for all its tours: the rules that count, and the days on which it
/// works.
public record Office(RuleChoice rules, WorkingCalendar calendar) {

    public static final Office UNSETTLED = new Office(RuleChoice.OFFICE, WorkingCalendar.WEEKDAYS);

    public Office withRules(RuleChoice changed) {
        return new Office(changed, calendar);
    }

    public Office withCalendar(WorkingCalendar changed) {
        return new Office(rules, changed);
    }
}
