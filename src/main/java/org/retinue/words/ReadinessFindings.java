package org.retinue.words;

import java.time.temporal.TemporalAdjusters;
import org.retinue.check.Handed;
import org.retinue.check.Readiness;

/// What findings about what has to be ready by a day, and about what was given out, say.
final class ReadinessFindings {

    private ReadinessFindings() {}

    static String sentence(Subjects about, Handed handed) {
        return switch (handed) {
            case Handed.OldPaper(var person, var name, var release, var latest) ->
                    about.say(
                            "check.oldPaper",
                            person.map(about::person).orElse(name),
                            release,
                            latest);
            case Handed.NotGivenOut(var changes, var latest) ->
                    about.say("check.notGivenOut", changes, latest);
        };
    }

    static String sentence(Subjects about, Readiness readiness) {
        return switch (readiness) {
            case Readiness.AskedLate(var days, var needed) ->
                    about.say("check.askedLate", about.item(0), days, needed);
            case Readiness.NoHost(var left, _) -> about.say("check.noHost", about.item(0), left);
            case Readiness.ConfirmAgain _ -> about.say("check.confirmAgain", about.item(0));
            case Readiness.Overdue(var tasks, var oldest) ->
                    about.say("check.overdue", tasks.size(), about.words().date(oldest));
            case Readiness.NoBriefing(var left) ->
                    about.say("check.noBriefing", about.item(0), left);
            case Readiness.DoubtfulFacts(var site, var facts, var months) ->
                    about.say("check.doubtfulFacts", about.site(site), facts, months);
            case Readiness.NoMobile(var people) ->
                    about.say("check.noMobile", about.people(people));
            case Readiness.WrongWeekday(var text, var written, var date) ->
                    about.say(
                            "check.wrongWeekday",
                            about.words().best(text),
                            about.words().weekday(date.with(TemporalAdjusters.nextOrSame(written))),
                            about.words().date(date),
                            about.words().weekday(date));
            case Readiness.WrongDate(var text, var written, var meant) ->
                    about.say(
                            "check.wrongDate",
                            about.words().best(text),
                            about.words().date(written),
                            about.words().date(meant));
            case Readiness.WrongPartOfDay(var text, var written, var start) ->
                    about.say(
                            "check.wrongPartOfDay",
                            about.words().best(text),
                            about.words().name(written),
                            about.words().time(start));
            case Readiness.FlagsUnknown(var guests, var hosts) ->
                    about.say(
                            "check.flagsUnknown",
                            about.item(0),
                            guests && hosts ? 2 : hosts ? 1 : 0);
            case Readiness.PressUndecided(var left) ->
                    about.say("check.pressUndecided", about.item(0), left);
        };
    }
}
