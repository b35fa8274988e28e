package org.retinue.words;

import org.retinue.check.Circumstance;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.check.Handed;
import org.retinue.check.Pace;
import org.retinue.check.People;
import org.retinue.check.Provision;
import org.retinue.check.RankFact;
import org.retinue.check.Readiness;
import org.retinue.check.RulePacks;
import org.retinue.check.Wanted;
import org.retinue.tour.Resource;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes.Basis;

/// What a finding says: which items, what is wrong with them, and by how much.
public final class Findings {

    /// More names than these would hide what is wrong.
    private Findings() {}

    /// The finding about the tour in one sentence.
    public static String sentence(Words words, Tour tour, Finding finding) {
        return sentence(new Subjects(words, tour, finding));
    }

    private static String sentence(Subjects about) {
        return switch (about.finding().evidence()) {
            case Evidence.Overlap overlap ->
                    about.say(
                            "check.overlap",
                            about.item(0),
                            about.item(1),
                            about.time(overlap.minutes()),
                            about.who(overlap.people(), overlap.tracks()));
            case Evidence.EndsBeforeStart(var minutes) ->
                    about.say("check.endsBeforeStart", about.item(0), about.time(minutes));
            case Evidence.TooLong(var minutes, var most) ->
                    about.say(
                            "check.tooLong",
                            about.item(0),
                            about.time(minutes),
                            about.time(minutes - most),
                            about.time(most));
            case Evidence.BeforeTour(var days, var first) ->
                    about.say("check.beforeTour", about.item(0), days, about.words().date(first));
            case Evidence.AfterTour(var days, var last) ->
                    about.say("check.afterTour", about.item(0), days, about.words().date(last));
            case Evidence.BeforeArrival(var minutes) ->
                    about.say(
                            "check.beforeArrival",
                            about.item(1),
                            about.item(0),
                            about.time(minutes));
            case Evidence.AfterDeparture(var minutes) ->
                    about.say(
                            "check.afterDeparture",
                            about.item(0),
                            about.item(1),
                            about.time(minutes));
            case Evidence.ShortGap gap -> shortGap(about, gap);
            case Evidence.ShortLeg leg -> shortLeg(about, leg);
            case Evidence.UnknownTravel(var from, var to) ->
                    about.say("check.unknownTravel", about.site(from), about.site(to));
            case Evidence.GuessedTravel(var from, var to, var minutes) ->
                    about.say(
                            "check.guessedTravel",
                            about.site(from),
                            about.site(to),
                            about.time(minutes));
            case Evidence.ClosedAllDay(var site, var date) ->
                    about.say(
                            "check.closedAllDay",
                            about.site(site),
                            about.words().weekday(date),
                            about.words().date(date));
            case Evidence.OutsideHours(var site, _, var minutes, var openings) ->
                    about.say(
                            "check.outsideHours",
                            about.item(0),
                            about.time(minutes),
                            about.site(site),
                            about.list(openings.stream().map(about::opening)));
            case Evidence.SameRoom(var site, var room, var minutes, var other) ->
                    about.say(
                            "check.sameRoom",
                            about.site(site),
                            about.room(site, room),
                            about.tour(other),
                            about.when(other.moment()),
                            about.time(minutes));
            case Evidence.SameSite(var site, var minutes, var other) ->
                    about.say(
                            "check.sameSite",
                            about.tour(other),
                            about.site(site),
                            about.when(other.moment()),
                            about.time(minutes));
            case Evidence.ShortTurnaround turnaround -> shortTurnaround(about, turnaround);
            case Evidence.SameDay(var site, var other) ->
                    about.say(
                            "check.sameDay",
                            about.tour(other),
                            about.site(site),
                            about.when(other.moment()));
            case Evidence.Taken(var who, var there, var minutes, var other) ->
                    about.say(
                            taken(there),
                            about.name(who),
                            about.tour(other),
                            about.when(other.moment()),
                            about.time(minutes));
            case Evidence.TooFar tooFar -> tooFar(about, tooFar);
            case Evidence.NotConfirmed(var state, var left, var deadline) ->
                    about.say(
                            "check.notConfirmed",
                            about.item(0),
                            about.words().name(state),
                            left,
                            deadline);
            case Evidence.NeverAsked(var left, var deadline) ->
                    about.say("check.neverAsked", about.item(0), left, deadline);
            case Evidence.MissingLeg(var from, var to) ->
                    about.say("check.missingLeg", about.site(from), about.site(to));
            case Evidence.SeenBefore(var site, var date) ->
                    about.say("check.seenBefore", about.site(site), about.words().date(date));
            case Evidence.Refused refused -> refused(about, refused);
            case Pace pace -> PaceFindings.sentence(about, pace);
            case People people -> PeopleFindings.sentence(about, people);
            case Readiness readiness -> ReadinessFindings.sentence(about, readiness);
            case Handed handed -> ReadinessFindings.sentence(about, handed);
            case Provision provision -> ProvisionFindings.sentence(about, provision);
            case Circumstance circumstance -> CircumstanceFindings.sentence(about, circumstance);
            case RankFact fact -> CircumstanceFindings.sentence(about, fact);
        };
    }

    private static String shortGap(Subjects about, Evidence.ShortGap gap) {
        return about.say(
                gap.basis() == Basis.ESTIMATE ? "check.shortGapEstimated" : "check.shortGap",
                about.time(gap.missing()),
                about.site(gap.from()),
                about.site(gap.to()),
                about.time(gap.planned()),
                about.time(gap.needed()));
    }

    private static String shortLeg(Subjects about, Evidence.ShortLeg leg) {
        return about.say(
                leg.basis() == Basis.ESTIMATE ? "check.shortLegEstimated" : "check.shortLeg",
                about.time(leg.missing()),
                about.site(leg.from()),
                about.site(leg.to()),
                about.time(leg.planned()),
                about.time(leg.needed()));
    }

    private static String shortTurnaround(Subjects about, Evidence.ShortTurnaround turnaround) {
        return about.say(
                "check.shortTurnaround",
                about.time(turnaround.missing()),
                about.site(turnaround.site()),
                about.tour(turnaround.other()),
                about.when(turnaround.other().moment()),
                about.time(turnaround.between()),
                about.time(turnaround.needed()));
    }

    private static String taken(Resource.Mobile there) {
        return switch (there) {
            case Resource.Car _ -> "check.takenVehicle";
            case Resource.Staff(_, var post) ->
                    switch (post) {
                        case HOST_LEAD -> "check.takenHost";
                        case INTERPRETER -> "check.takenInterpreter";
                        case LIAISON_OFFICER -> "check.takenLiaisonOfficer";
                        case DRIVER -> "check.takenDriver";
                    };
        };
    }

    private static String tooFar(Subjects about, Evidence.TooFar tooFar) {
        return about.say(
                tooFar.travel().basis() == Basis.ESTIMATE
                        ? "check.tooFarEstimated"
                        : "check.tooFar",
                about.time(tooFar.missing()),
                about.name(tooFar.who()),
                about.site(tooFar.way().from(), tooFar.there()),
                about.site(tooFar.way().to(), tooFar.there()),
                about.tour(tooFar.other()),
                about.when(tooFar.other().moment()),
                about.time(tooFar.between()),
                about.time(tooFar.travel().minutes()));
    }

    private static String refused(Subjects about, Evidence.Refused refused) {
        return refused.wanted() == Wanted.KNOWN_PACK
                ? about.say(
                        "check.refusedPack",
                        refused.value(),
                        about.say("check.pack." + RulePacks.GENERAL))
                : about.say(
                        "check.refused",
                        refused.key(),
                        refused.value(),
                        about.words().name(refused.wanted()));
    }
}
