package org.retinue.words;

import java.util.Locale;
import org.retinue.check.Circumstance;
import org.retinue.check.RankFact;
import org.retinue.tour.PrecedenceOrder;

/// What findings about the conditions of sites, the care for guests and ranks say.
final class CircumstanceFindings {

    private CircumstanceFindings() {}

    static String sentence(Subjects about, Circumstance circumstance) {
        return switch (circumstance) {
            case Circumstance.FreeDay(var date, var holiday) ->
                    holiday.map(name ->
                                    about.say(
                                            "check.holiday",
                                            about.words().date(date),
                                            about.words().best(name)))
                            .orElseGet(() ->
                                    about.say(
                                            "check.weekend",
                                            about.words().weekday(date),
                                            about.words().date(date)));
            case Circumstance.NationalDay(var country, var date) ->
                    about.say(
                            "check.nationalDay",
                            Locale.of("", country).getDisplayCountry(about.words().locale()),
                            about.words().date(date));
            case Circumstance.NoRainPlan(var site) ->
                    about.say("check.noRainPlan", about.item(0), about.site(site));
            case Circumstance.NoPictures(var site) ->
                    about.say("check.noPictures", about.item(0), about.site(site));
            case Circumstance.PhonesHandedIn(var site) ->
                    about.say("check.phonesHandedIn", about.site(site), about.item(0));
            case Circumstance.NoVisitorList(var site, var left, var needed) ->
                    about.say("check.noVisitorList", about.site(site), left, needed);
            case Circumstance.FarToWalk(var guests, var minutes, var most) ->
                    about.say(
                            "check.farToWalk",
                            about.item(0),
                            about.people(guests),
                            about.time(minutes),
                            about.time(most));
            case Circumstance.NoPrayer prayer ->
                    about.say(
                            "check.noPrayer",
                            about.people(prayer.guests()),
                            about.words().name(prayer.prayer()),
                            about.span(prayer.from(), prayer.to()),
                            about.time(prayer.needed()),
                            about.time(prayer.free()));
            case Circumstance.MealWhileFasting(var guests) ->
                    about.say("check.mealWhileFasting", about.item(0), about.people(guests));
            case Circumstance.CareUnknown(var people) ->
                    about.say("check.careUnknown", about.people(people));
            case Circumstance.ManyBanquets(var banquets, var most) ->
                    about.say("check.manyBanquets", banquets, most);
            case Circumstance.ManyHosts(var hosts, var guests, var most) ->
                    about.say("check.manyHosts", about.item(0), hosts, guests, most);
            case Circumstance.Detour(var minutes, var fewest, var order) ->
                    about.say(
                            "check.detour",
                            about.time(minutes),
                            about.time(fewest),
                            about.list(order.stream().map(about::site)));
        };
    }

    static String sentence(Subjects about, RankFact fact) {
        return switch (fact) {
            case RankFact.OutOfOrder(var people) ->
                    about.say("check.outOfOrder", about.people(people));
            case RankFact.NotPlaced(var order, var people) ->
                    about.say(notPlaced(order), about.people(people));
            case RankFact.SinceMissing(var people) ->
                    about.say("check.sinceMissing", about.people(people));
            case RankFact.Alike(var people) -> about.say("check.alike", about.people(people));
            case RankFact.NotNotified(var others) ->
                    about.say(
                            "check.notNotified",
                            about.list(others.stream().map(about.words()::best)));
            case RankFact.HostTooLow(var host, var hosts, var guest, var guests) ->
                    about.say(
                            "check.hostTooLow",
                            about.item(0),
                            about.person(host),
                            hosts,
                            about.person(guest),
                            guests);
            case RankFact.CompanyTooLow(var host, var hosts, var guest, var guests) ->
                    about.say(
                            "check.companyTooLow",
                            about.item(0),
                            about.person(host),
                            hosts,
                            about.person(guest),
                            guests);
            case RankFact.SpouseInOffice(var person) ->
                    about.say("check.spouseInOffice", about.person(person));
        };
    }

    private static String notPlaced(PrecedenceOrder order) {
        return switch (order) {
            case BY_HAND, BY_RANK -> "check.noRank";
            case DIPLOMATIC -> "check.noClass";
            case ALPHABETICAL -> "check.noEnglishName";
            case BY_ARRIVAL -> "check.noArrival";
        };
    }
}
