package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.seating.SeatingChart;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What a closed section of the inspector says in half a line; nothing where there is nothing in
/// it.
record Summaries(Tour tour, Words words) {

    String of(Section section, Item item) {
        return switch (section) {
            case WHERE -> where(item);
            case PEOPLE -> people(item);
            case CONFIRMATION -> words.name(item.standing().confirmation().state());
            case STAFF -> staff(item);
            case CARS -> cars(item);
            case SEATING -> engagement(item).map(this::seating).orElse("");
            case MENU ->
                    engagement(item)
                            .map(it ->
                                    count("programme.dishes", it.setting().menu().dishes().size()))
                            .orElse("");
            case SIGNING ->
                    engagement(item)
                            .map(it ->
                                    count("programme.documents", it.setting().signatures().size()))
                            .orElse("");
            case MANNER -> engagement(item).map(this::manner).orElse("");
            case RUN_OF_SHOW ->
                    engagement(item)
                            .map(it -> count("programme.cues", it.briefing().runOfShow().size()))
                            .orElse("");
            case BRIEF ->
                    engagement(item)
                            .filter(it -> !it.briefing().text().isEmpty())
                            .map(_ -> words.say("programme.isThere"))
                            .orElse("");
            case NOTES -> count("programme.notes", item.notes().size());
        };
    }

    private String where(Item item) {
        var from = site(item.startSite());
        var to = site(item.endSite());
        return from.equals(to) ? to : Places.way(from, to);
    }

    private String people(Item item) {
        var reception = item.party().reception();
        var guests =
                item.party().guests() instanceof Guests.Named(var people)
                        ? count("programme.guests", people.size())
                        : "";
        return list(
                Stream.concat(reception.lead().flatMap(this::person).stream(), Stream.of(guests)));
    }

    private String staff(Item item) {
        return list(
                Stream.of(
                        count("programme.staff", item.party().assignments().size()),
                        count("programme.vehicles", item.party().vehicles().size())));
    }

    private String cars(Item item) {
        if (!(item instanceof Leg leg)) {
            return "";
        }
        return list(
                Stream.of(
                        count("programme.vehicles", leg.party().vehicles().size()),
                        leg.cars().isEmpty() ? "" : words.say("programme.byHand")));
    }

    private String seating(Engagement engagement) {
        var form = SeatingChart.form(engagement);
        return list(
                Stream.of(
                        form == SeatingForm.NONE ? "" : words.name(form),
                        count(
                                "programme.seatsByHand",
                                engagement.setting().seating().byHand().size())));
    }

    private String manner(Engagement engagement) {
        var manner = engagement.manner();
        return list(
                Stream.of(
                        words.best(manner.dress()),
                        manner.press() == PressAccess.UNDECIDED ? "" : words.name(manner.press()),
                        manner.interpreting() == Interpreting.UNDECIDED
                                ? ""
                                : words.name(manner.interpreting())));
    }

    private Optional<String> person(PersonId id) {
        return tour.directory().person(id).map(person -> words.best(person.name()));
    }

    private String site(Optional<SiteId> id) {
        return id.flatMap(tour.directory()::site).map(Site::name).map(words::best).orElse("");
    }

    private String count(String key, int count) {
        return count == 0 ? "" : words.say(key, count);
    }

    private static String list(Stream<String> parts) {
        List<String> said = new ArrayList<>(parts.toList());
        said.removeIf(String::isEmpty);
        return String.join(" · ", said);
    }

    private static Optional<Engagement> engagement(Item item) {
        return item instanceof Engagement engagement ? Optional.of(engagement) : Optional.empty();
    }
}
