package org.retinue.words;

import java.util.Optional;
import org.retinue.check.People;
import org.retinue.tour.RoomId;
import org.retinue.tour.SiteId;

/// What findings about people, and what carries them, say.
final class PeopleFindings {

    private PeopleFindings() {}

    static String sentence(Subjects about, People people) {
        return switch (people) {
            case People.Heads(var heads) ->
                    heads.isEmpty()
                            ? about.say("check.noHead")
                            : about.say("check.severalHeads", heads.size(), about.people(heads));
            case People.NamesMissing(var nameless) ->
                    about.say("check.namesMissing", about.people(nameless));
            case People.PronunciationMissing(var head) ->
                    about.say("check.pronunciationMissing", about.person(head));
            case People.SamePerson(var one, var other) ->
                    about.say("check.samePerson", about.person(one), one.value(), other.value());
            case People.NoInterpreter(var guests, var spoken, var host, var hosts) ->
                    about.say(
                            "check.noInterpreter",
                            about.item(0),
                            about.people(guests),
                            about.languages(spoken),
                            about.person(host),
                            about.languages(hosts));
            case People.NoRelief(var interpreter, var minutes, var most) ->
                    about.say(
                            "check.noRelief",
                            about.person(interpreter),
                            about.time(minutes),
                            about.time(most),
                            about.item(0));
            case People.LongInterpreting(var interpreter, var minutes, var most) ->
                    about.say(
                            "check.longInterpreting",
                            about.person(interpreter),
                            about.time(minutes),
                            about.time(most));
            case People.SharedInterpreter(var interpreter) ->
                    about.say("check.sharedInterpreter", about.person(interpreter), about.item(0));
            case People.NoLiaison(var items) -> about.say("check.noLiaison", items, about.item(0));
            case People.NobodyLiaises _ -> about.say("check.nobodyLiaises", about.item(0));
            case People.LongDuty(var person, var minutes, var most) ->
                    about.say(
                            "check.longDuty",
                            about.person(person),
                            about.time(minutes),
                            about.time(most));
            case People.ShortStaffNight(var person, var planned, var needed) ->
                    about.say(
                            "check.shortStaffNight",
                            about.person(person),
                            about.time(planned),
                            about.time(needed));
            case People.NoSpareCar(var vehicles, var riding, var seats) ->
                    about.say("check.noSpareCar", about.item(0), vehicles, riding, seats);
            case People.TooFullForPress(var site, var room, var present, var press, var capacity) ->
                    about.say(
                            "check.tooFullForPress",
                            about.item(0),
                            present,
                            press,
                            place(about, site, room),
                            capacity);
            case People.TooFewSeats(var riding, var seats) ->
                    about.say("check.tooFewSeats", about.item(0), riding, seats);
            case People.TooMuchBaggage(var pieces, var room) ->
                    about.say("check.tooMuchBaggage", about.item(0), pieces, room);
            case People.TooManyPeople(var site, var room, var present, var capacity) ->
                    about.say(
                            "check.tooManyPeople",
                            about.item(0),
                            present,
                            place(about, site, room),
                            capacity);
        };
    }

    private static String place(Subjects about, SiteId site, Optional<RoomId> room) {
        return room.map(small -> about.room(site, small)).orElseGet(() -> about.site(site));
    }
}
