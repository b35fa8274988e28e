package org.retinue.words;

import java.util.Locale;
import org.retinue.tour.Level;
import org.retinue.tour.Reason;

/// Why a delegate, or a delegation, stands at a place, in a few words.
public final class Reasons {

    private Reasons() {}

    public static String say(Words words, Reason reason) {
        return switch (reason) {
            case Reason.ByHand _ -> words.say("delegation.reason.hand");
            case Reason.ByRole(var role) -> words.name(role);
            case Reason.ByLevel(var level) ->
                    Level.of(level).map(words::name).orElse(words.say("delegation.reason.noLevel"));
            case Reason.ByClass(var diplomatic) ->
                    diplomatic.map(words::name).orElse(words.say("delegation.reason.noClass"));
            case Reason.BySeniority(var since) ->
                    since.map(date -> words.say("delegation.reason.since", words.date(date)))
                            .orElse(words.say("delegation.reason.noDate"));
            case Reason.ByCountry(var code) ->
                    code.isEmpty()
                            ? words.say("delegation.reason.noCountry")
                            : words.say("delegation.reason.country", country(words, code));
            case Reason.ByName(var name) ->
                    words.say(
                            name.isPresent()
                                    ? "delegation.reason.name"
                                    : "delegation.reason.noName");
            case Reason.ByArrival(var arrival) ->
                    arrival.map(at ->
                                    words.say(
                                            "delegation.reason.arrival",
                                            words.date(at.toLocalDate()),
                                            words.time(at.toLocalTime())))
                            .orElse(words.say("delegation.reason.noArrival"));
            case Reason.ByNotification(var notified) ->
                    notified.map(date -> words.say("delegation.reason.notified", words.date(date)))
                            .orElse(words.say("delegation.reason.notNotified"));
            case Reason.AtHome(var home) ->
                    words.say(home ? "delegation.reason.home" : "delegation.reason.guest");
            case Reason.AsEntered _ -> words.say("delegation.reason.asEntered");
        };
    }

    private static String country(Words words, String code) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }
}
