package org.retinue.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import org.retinue.arrange.Fit;
import org.retinue.arrange.Hindrance;
import org.retinue.arrange.Obstacle;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.arrange.Reason;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;

/// What is said about arranging a tour: what stands in the way, what does not fit and why, and
/// where something would fit.
public record Arrangements(Words words, Tour tour) {

    public String of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Contradiction(var first, var second, var missing) ->
                    words.say("arrange.contradiction", name(first), name(second), missing);
            case Obstacle.NoTime _ -> words.say("arrange.noTime");
            case Obstacle.NothingWanted _ -> words.say("arrange.nothingWanted");
        };
    }

    public String of(Unfit unfit) {
        return words.say("arrange.unfit", name(unfit.item()), of(unfit.reason()));
    }

    public String of(Reason reason) {
        return switch (reason) {
            case Reason.NoSite _ -> words.say("arrange.noSite");
            case Reason.Closed(var site, _) -> words.say("arrange.closed", name(site));
            case Reason.Taken _ -> words.say("arrange.taken");
            case Reason.NoWay(var site) -> words.say("arrange.noWay", name(site));
            case Reason.TooFar(_, _, var needed, var longest) ->
                    words.say("arrange.tooFar", needed, longest);
            case Reason.Overfull _ -> words.say("arrange.overfull");
            case Reason.NoRoom _ -> words.say("arrange.noRoom");
            case Reason.Held _ -> words.say("arrange.held");
            case Reason.Given _ -> words.say("arrange.given");
        };
    }

    /// `Mon 11 Sept: with the way it needs 195 minutes; between … and … there are 80.`
    public String of(Hindrance hindrance) {
        return words.say("arrange.hindered", day(hindrance.day()), of(hindrance.why()));
    }

    public String of(Hindrance.Instead instead) {
        return words.say("arrange.instead", name(instead.item()), times(instead.moment()));
    }

    private String of(Hindrance.Why why) {
        return switch (why) {
            case Hindrance.Why.Shut(var site) -> words.say("arrange.hindered.shut", name(site));
            case Hindrance.Why.Taken _ -> words.say("arrange.hindered.taken");
            case Hindrance.Why.NoWay(var site) -> words.say("arrange.noWay", name(site));
            case Hindrance.Why.Overfull _ -> words.say("arrange.hindered.overfull");
            case Hindrance.Why.Hours _ -> words.say("arrange.hindered.hours");
            case Hindrance.Why.Narrow(var after, var before, var free, var needed) ->
                    words.say(
                            "arrange.hindered.narrow",
                            needed,
                            between(after, before, "arrange.hindered.day"),
                            free);
        };
    }

    private String between(Optional<ItemId> after, Optional<ItemId> before, String otherwise) {
        var one = after.map(this::name);
        var other = before.map(this::name);
        return one.isPresent() && other.isPresent()
                ? words.say("arrange.between", one.get(), other.get())
                : one.map(item -> words.say("arrange.after", item))
                        .or(() -> other.map(item -> words.say("arrange.before", item)))
                        .orElseGet(() -> words.say(otherwise));
    }

    /// `Mon 11 Sep 09:55–11:10, after …, before …: 25 minutes of road more`.
    public String of(Fit fit) {
        var start = fit.moment().start();
        var when = words.say("arrange.when", day(start.toLocalDate()), times(fit.moment()));
        var between = between(fit.after(), fit.before(), "arrange.alone");
        return words.say("arrange.fit", when, between, fit.road());
    }

    /// As short as it can be within one tour: `Mon 11 Sept`.
    public String day(LocalDate date) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
        var pattern = DateTimeFormatter.ofPattern(words.say("arrange.dayPattern"), words.locale());
        return words.say("arrange.day", weekday, pattern.format(date));
    }

    public String times(Moment.Timed timed) {
        return words.say(
                "check.fromTo",
                words.time(timed.start().toLocalTime()),
                words.time(timed.end().toLocalTime()));
    }

    private String name(ItemId id) {
        return tour.item(id).map(item -> Items.label(words, tour, item)).orElseGet(id::toString);
    }

    private String name(SiteId id) {
        return tour.directory().site(id).map(Site::name).map(words::best).orElseGet(id::toString);
    }
}
