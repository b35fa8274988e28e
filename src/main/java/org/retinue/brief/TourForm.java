package org.retinue.brief;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Delegation;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Manner;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.PressAccess;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Standing;
import org.retinue.tour.Task;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.Waiver;
import tools.jackson.databind.JsonNode;

/// A tour as it stands in a pack.
final class TourForm {

    private final Tour tour;

    TourForm(Tour tour) {
        this.tour = tour;
    }

    /// Everything of the tour, which is what a pack's hash covers.
    Fields put(Fields fields) {
        fields.put("tour", heading())
                .list("days", tour.days(), TourForm::day)
                .list("tracks", tour.tracks(), TourForm::track)
                .put("delegation", delegation(tour.delegation()))
                .list("items", tour.items(), this::item);
        return DirectoryForm.put(fields, tour.directory());
    }

    private JsonNode heading() {
        var heading = tour.heading();
        var fields =
                new Fields()
                        .put("id", tour.id())
                        .put("code", heading.code())
                        .put("title", heading.title())
                        .put("kind", heading.kind())
                        .put("officer", heading.officer())
                        .put("zone", tour.zone().getId())
                        .put("stays", tour.stays(), StayForm::of)
                        .put("gifts", tour.gifts(), GiftForm::of)
                        .put("tasks", tour.tasks(), TourForm::task)
                        .put("rules", rules(tour.rules()))
                        .put("waivers", tour.waivers(), TourForm::waiver);
        return DirectoryForm.put(fields, tour.notes()).node();
    }

    private static JsonNode task(Task task) {
        return new Fields()
                .put("id", task.id())
                .put("what", task.what())
                .put("due", task.due().toString())
                .put("owner", task.owner())
                .flag("done", task.done())
                .node();
    }

    private static JsonNode rules(RuleChoice rules) {
        var numbers = new Fields();
        rules.numbers().forEach(numbers::put);
        return new Fields().put("pack", rules.pack()).put("numbers", numbers.node()).node();
    }

    private static JsonNode waiver(Waiver waiver) {
        return new Fields()
                .put("rule", waiver.rule())
                .put("items", waiver.items())
                .put("fingerprint", waiver.fingerprint())
                .put("reason", waiver.reason())
                .put("by", waiver.who())
                .put("on", waiver.when().toString())
                .node();
    }

    private static JsonNode day(Day day) {
        return new Fields().put("date", day.date().toString()).put("heading", day.heading()).node();
    }

    private static JsonNode track(Track track) {
        return new Fields().put("id", track.id()).put("name", track.name()).node();
    }

    private static JsonNode delegation(Delegation delegation) {
        return new Fields()
                .put("name", delegation.name())
                .put("country", delegation.country())
                .list("delegates", delegation.delegates(), TourForm::delegate)
                .put("precedence", precedence(delegation.precedence()))
                .node();
    }

    private static JsonNode precedence(Precedence precedence) {
        return new Fields()
                .put("order", precedence.order(), PrecedenceOrder.BY_HAND)
                .put("notified", precedence.notified())
                .put("note", precedence.note())
                .node();
    }

    private static JsonNode delegate(Delegate delegate) {
        return new Fields()
                .put("person", delegate.person())
                .put("role", delegate.role())
                .put("track", delegate.track())
                .put("diet", delegate.diet())
                .put("needs", delegate.needs().stream().map(Word::of).toList())
                .node();
    }

    private JsonNode item(Item item) {
        var fields = new Fields().put("id", item.id());
        switch (item) {
            case Engagement engagement ->
                    fields.put("type", "engagement").put("kind", engagement.kind());
            case Leg leg -> fields.put("type", "leg").put("mode", leg.mode());
        }
        fields.put("title", item.title());
        putMoment(fields, item);
        switch (item) {
            case Engagement engagement ->
                    fields.put("site", engagement.place().site())
                            .put("room", engagement.place().room());
            case Leg leg -> fields.put("from", leg.route().from()).put("to", leg.route().to());
        }
        putParty(fields, item.party());
        switch (item) {
            case Engagement engagement -> {
                putManner(fields, engagement.manner());
                SettingForm.put(fields, engagement.setting());
            }
            case Leg leg -> fields.put("cars", leg.cars(), CarForm::of);
        }
        putStanding(fields, item.standing());
        if (item instanceof Engagement engagement) {
            putBriefing(fields, engagement.briefing());
        }
        return DirectoryForm.put(fields, item.notes()).node();
    }

    private void putMoment(Fields fields, Item item) {
        switch (item.moment()) {
            case Moment.Timed(var start, var end) -> {
                var startZone = tour.startZone(item);
                var endZone = tour.endZone(item);
                fields.put("moment", "timed")
                        .put("start", LocalTimes.write(start, startZone))
                        .put("end", LocalTimes.write(end, endZone))
                        .put("zone", startZone.getId())
                        .put("endZone", endZone.equals(startZone) ? "" : endZone.getId());
            }
            case Moment.ToBeConfirmed(var day, var position, var length) ->
                    fields.put("moment", "to-be-confirmed")
                            .put("day", day.toString())
                            .put("position", position)
                            .put("minutes", minutes(length));
            case Moment.Pooled(var position, var length) ->
                    fields.put("moment", "pooled")
                            .put("position", position)
                            .put("minutes", minutes(length));
        }
    }

    private static OptionalInt minutes(Optional<Duration> length) {
        return length.stream().mapToInt(known -> Math.toIntExact(known.toMinutes())).findFirst();
    }

    private static void putParty(Fields fields, Party party) {
        fields.put("tracks", party.tracks());
        switch (party.guests()) {
            case Guests.Everybody _ -> {}
            case Guests.Named(var people) -> fields.list("guests", people, Fields::string);
        }
        fields.put("host", party.reception().lead())
                .put("greeters", party.reception().greeters())
                .put("assignments", party.assignments(), TourForm::assignment)
                .put("vehicles", party.vehicles());
    }

    private static JsonNode assignment(Assignment assignment) {
        return new Fields()
                .put("duty", assignment.duty())
                .put("person", assignment.person())
                .node();
    }

    private static void putManner(Fields fields, Manner manner) {
        fields.put("dress", manner.dress());
        fields.put("press", manner.press(), PressAccess.UNDECIDED)
                .put("interpreting", manner.interpreting(), Interpreting.UNDECIDED);
    }

    private static void putStanding(Fields fields, Standing standing) {
        fields.put("confirmation", confirmation(standing.confirmation()))
                .flag("anchored", standing.anchored())
                .put("importance", standing.importance(), Importance.IMPORTANT);
    }

    private static void putBriefing(Fields fields, Briefing briefing) {
        fields.put("brief", briefing.text()).put("runOfShow", briefing.runOfShow(), TourForm::cue);
    }

    private static JsonNode cue(Cue cue) {
        return new Fields().put("minute", cue.minute()).put("what", cue.what()).node();
    }

    private static JsonNode confirmation(Confirmation confirmation) {
        return new Fields()
                .put("state", confirmation.state())
                .put("asked", confirmation.asked())
                .put("askedBy", confirmation.askedBy())
                .put("due", confirmation.due())
                .node();
    }
}
