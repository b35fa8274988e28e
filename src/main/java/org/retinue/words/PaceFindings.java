package org.retinue.words;

import org.retinue.check.Numbers.Span;
import org.retinue.check.Pace;

/// What findings about the pace of a day say.
final class PaceFindings {

    private PaceFindings() {}

    static String sentence(Subjects about, Pace pace) {
        return switch (pace) {
            case Pace.ShortBuffer(var planned, var needed) ->
                    about.say(
                            "check.shortBuffer",
                            about.item(0),
                            about.item(1),
                            about.time(needed - planned),
                            about.time(planned),
                            about.time(needed));
            case Pace.NoSlack(var from, var to, var planned, var needed, var pause) ->
                    planned < needed
                            ? about.say(
                                    "check.noSlack",
                                    about.span(from, to),
                                    about.time(planned),
                                    about.time(needed))
                            : about.say(
                                    "check.noLongPause", about.span(from, to), about.time(pause));
            case Pace.PressStillThere(var planned, var needed) ->
                    about.say(
                            "check.pressStillThere",
                            about.time(needed - planned),
                            about.item(0),
                            about.item(1),
                            about.time(planned),
                            about.time(needed));
            case Pace.ShortNight(var planned, var needed) ->
                    about.say(
                            "check.shortNight",
                            about.time(needed - planned),
                            about.item(0),
                            about.time(planned),
                            about.time(needed));
            case Pace.ShortRest(var planned, var needed) ->
                    about.say(
                            "check.shortRest",
                            about.time(needed - planned),
                            about.item(0),
                            about.time(planned),
                            about.time(needed));
            case Pace.WorkAfterFlight(var planned, var needed) ->
                    about.say(
                            "check.workAfterFlight",
                            about.item(0),
                            about.time(planned),
                            about.time(needed));
            case Pace.FullFirstDay(var minutes, var most) ->
                    about.say(
                            "check.fullFirstDay",
                            about.item(0),
                            about.time(minutes),
                            about.time(most));
            case Pace.FullDay(var minutes, var most, var items, var mostItems) ->
                    items > mostItems
                            ? about.say("check.manyItems", items, mostItems)
                            : about.say("check.fullDay", about.time(minutes), about.time(most));
            case Pace.NoMeal(var times) ->
                    about.say(
                            "check.noMeal",
                            about.list(times.stream().map(span -> span(about, span))));
            case Pace.LongWithoutMeal(var minutes, var most) ->
                    about.say("check.longWithoutMeal", about.time(minutes), about.time(most));
            case Pace.NoPause(var minutes, var most) ->
                    about.say(
                            "check.noPause", about.time(minutes), about.item(0), about.time(most));
            case Pace.TooShort(var minutes, var least) ->
                    about.say(
                            "check.tooShort",
                            about.item(0),
                            about.time(minutes),
                            about.time(least));
            case Pace.LateForDeparture late ->
                    about.say(
                            "check.lateForDeparture",
                            about.time(late.missing()),
                            about.item(1),
                            about.item(0),
                            about.time(late.planned()),
                            about.time(late.needed()));
            case Pace.LateCall(var before, var needed) ->
                    before < 0
                            ? about.say("check.noCall", about.item(0), about.time(needed))
                            : about.say(
                                    "check.lateCall",
                                    about.item(0),
                                    about.time(before),
                                    about.time(needed));
            case Pace.LatePressCall(var before, var needed) ->
                    about.say(
                            "check.latePressCall",
                            about.item(0),
                            about.time(before),
                            about.time(needed));
            case Pace.LateBaggage(var planned, var needed) ->
                    about.say(
                            "check.lateBaggage",
                            about.time(needed - planned),
                            about.item(0),
                            about.item(1),
                            about.time(planned),
                            about.time(needed));
            case Pace.NoTime(var items, var left, _) ->
                    about.say("check.noTime", items, left, about.item(0));
        };
    }

    private static String span(Subjects about, Span span) {
        return about.span(span.from(), span.to());
    }
}
