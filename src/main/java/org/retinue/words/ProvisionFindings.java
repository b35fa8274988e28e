package org.retinue.words;

import org.retinue.check.Provision;

/// What findings about seats, beds, dishes and gifts say.
final class ProvisionFindings {

    private ProvisionFindings() {}

    static String sentence(Subjects about, Provision provision) {
        return switch (provision) {
            case Provision.NotInSeatOfHonour(var head, var vehicle) ->
                    about.say(
                            "check.notInSeatOfHonour",
                            about.item(0),
                            about.person(head),
                            about.vehicle(vehicle));
            case Provision.WithoutCarSeat(var people) ->
                    about.say("check.withoutCarSeat", about.item(0), about.people(people));
            case Provision.InTwoCars(var person, var one, var other) ->
                    about.say(
                            "check.inTwoCars",
                            about.item(0),
                            about.person(person),
                            about.vehicle(one),
                            about.vehicle(other));
            case Provision.NotInFirstSeat(var lead) ->
                    about.say("check.notInFirstSeat", about.item(0), about.person(lead));
            case Provision.OneSeatForTwo(var one, var other) ->
                    about.say(
                            "check.oneSeatForTwo",
                            about.item(0),
                            about.person(one),
                            about.person(other));
            case Provision.SeatForAbsent(var person) ->
                    about.say("check.seatForAbsent", about.item(0), about.person(person));
            case Provision.NoRoom(var people, var night) ->
                    about.say("check.noRoom", about.people(people), about.words().date(night));
            case Provision.FullRoom(var room, var people, var beds) ->
                    about.say(
                            "check.fullRoom",
                            about.people(people),
                            beds,
                            about.bedroom(room),
                            about.words().date(room.from()),
                            about.words().date(room.until()));
            case Provision.SuiteForLower(var room, var person, var level, var lowest) ->
                    about.say(
                            "check.suiteForLower",
                            about.bedroom(room),
                            about.person(person),
                            level,
                            lowest);
            case Provision.HeadWithoutSuite(var room, var head) ->
                    about.say("check.headWithoutSuite", about.bedroom(room), about.person(head));
            case Provision.NotEaten(var dish, var people) ->
                    about.say(
                            "check.notEaten",
                            about.item(0),
                            about.words().best(dish),
                            about.people(people));
            case Provision.DearMeal(var cost, var most) ->
                    about.say("check.dearMeal", about.item(0), cost, most);
            case Provision.GiftForOther(var gift, var recipient) ->
                    about.say(
                            "check.giftForOther",
                            about.words().best(gift),
                            about.person(recipient));
            case Provision.DearGift(var gift, var value, var most) ->
                    about.say("check.dearGift", about.words().best(gift), value, most);
            case Provision.GiftAgain(var gift, var recipient) ->
                    about.say("check.giftAgain", about.words().best(gift), about.person(recipient));
            case Provision.GiftOfAnother(var gift, var recipient, var giver, var first) ->
                    about.say(
                            "check.giftOfAnother",
                            about.words().best(gift),
                            about.person(recipient),
                            about.words().best(giver),
                            about.words().best(first));
        };
    }
}
