package org.retinue.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// Computes the daily schedule cards: what takes place, in short, fourteen lines to a card.
final class DailyCards {

    private static final int LINES = 14;
    private static final int TITLE_LENGTH = 64;
    private static final int PLACE_LENGTH = 72;

    private static final int CARD_HEIGHT = 132;

    private DailyCards() {}

    static Cards of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var changes = Changes.of(order);
        var dates = order.dates(tour);
        return new Cards(
                Frames.of(tour, order, List.of()),
                order.document() == Document.DAILY_CARD_FOLDED,
                dates.stream()
                        .flatMap(date ->
                                cards(lines, changes, date, date.equals(dates.getFirst())).stream())
                        .toList());
    }

    private static List<Cards.Card> cards(
            Lines lines, Changes changes, LocalDate date, boolean isFirst) {
        var items = lines.tour().programme(date).stream().filter(Item::isActive).toList();
        var cards = new ArrayList<Cards.Card>();
        for (var first = 0; first == 0 || first < items.size(); first += LINES) {
            cards.add(card(lines, changes, new Part(date, items, first, isFirst && first == 0)));
        }
        return cards;
    }

    /// The items of a day from one of them on.
    private record Part(LocalDate date, List<Item> items, int first, boolean start) {

        List<Item> shown() {
            return items.subList(first, Math.min(first + LINES, items.size()));
        }
    }

    private static Cards.Card card(Lines lines, Changes changes, Part part) {
        var voices = lines.voices();
        var shown = part.shown();
        var heading = Programmes.heading(lines.tour(), part.date());
        return new Cards.Card(
                "card-" + part.date() + "-" + part.first(),
                voices.say(words -> Programmes.weekday(words, part.date())),
                voices.text(heading).shortened(TITLE_LENGTH),
                part.first() == 0 ? Phrase.EMPTY : voices.say("print.continued"),
                part.start(),
                density(shown, voices.words().size()),
                shown.stream().map(item -> line(lines, changes, item)).toList(),
                shown.isEmpty() ? Optional.of(voices.say("print.nothing")) : Optional.empty(),
                calls(lines, part.date(), part.items()));
    }

    private static Cards.Line line(Lines lines, Changes changes, Item item) {
        var line = line(lines, item);
        return line.marked(changes.mark(item, line, DailyCards::line));
    }

    private static Cards.Line line(Lines lines, Item item) {
        return new Cards.Line(
                Programmes.look(item),
                Clock.of(lines.tour(), item, lines.voices()),
                marks(lines, item),
                lines.track(item),
                lines.what(item).shortened(TITLE_LENGTH),
                lines.destination(item).shortened(PLACE_LENGTH),
                greeter(lines, item),
                lines.dressAlone(item).shortened(TITLE_LENGTH));
    }

    /// What the reader must know before relying on the line.
    private static List<Frame.Mark> marks(Lines lines, Item item) {
        var unsettled =
                switch (item.standing().confirmation().state()) {
                    case CONFIRMED, DONE -> Stream.<Frame.Mark>empty();
                    case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED ->
                            Stream.of(lines.mark(item));
                };
        return Stream.concat(lines.anchor(item).stream(), unsettled).toList();
    }

    /// The host lead, or else whoever stands first among the greeters.
    private static Phrase greeter(Lines lines, Item item) {
        var reception = item.party().reception();
        var first =
                Stream.concat(reception.lead().stream(), reception.greeters().stream())
                        .limit(1)
                        .toList();
        return lines.names(first).stream()
                .findFirst()
                .map(name -> name.shortened(TITLE_LENGTH))
                .orElse(Phrase.EMPTY);
    }

    private static List<Cards.Call> calls(Lines lines, LocalDate date, List<Item> items) {
        var voices = lines.voices();
        return Stream.of(
                        new Cards.Call(voices.say("print.tomorrow"), tomorrow(lines, date)),
                        new Cards.Call(
                                voices.say("print.liaison"),
                                voices.say(words -> liaison(lines.tour(), items, words))),
                        new Cards.Call(
                                voices.say("print.cars"),
                                voices.say(words -> cars(lines.tour(), items, words))))
                .filter(call -> !call.text().isEmpty())
                .toList();
    }

    private static Phrase tomorrow(Lines lines, LocalDate date) {
        var next = date.plusDays(1);
        var first = lines.tour().programme(next).stream().filter(Item::isActive).findFirst();
        if (first.isPresent()) {
            return firstCall(lines, first.get());
        }
        return lines.tour().programmeDates().contains(next)
                ? lines.voices().say("print.nothing")
                : Phrase.EMPTY;
    }

    private static Phrase firstCall(Lines lines, Item item) {
        return lines.voices()
                .say(words ->
                        time(item, words)
                                + " "
                                + Shortening.to(
                                        TITLE_LENGTH, Items.label(words, lines.tour(), item)));
    }

    private static String time(Item item, Words words) {
        return item.moment() instanceof Moment.Timed timed
                ? words.time(timed.start().toLocalTime())
                : words.say("print.time-to-be-confirmed");
    }

    private static String liaison(Tour tour, List<Item> items, Words words) {
        return items.stream()
                .flatMap(item -> item.party().on(Duty.LIAISON_OFFICER).stream())
                .distinct()
                .map(tour.directory()::person)
                .flatMap(Optional::stream)
                .map(person ->
                        Frames.joined(" ", words.best(person.name()), person.contact().mobile()))
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private static String cars(Tour tour, List<Item> items, Words words) {
        return items.stream()
                .flatMap(item -> item.party().vehicles().stream())
                .distinct()
                .flatMap(id -> tour.directory().vehicle(id).stream())
                .map(vehicle -> words.best(vehicle.name()))
                .collect(Collectors.joining(words.say("print.comma")));
    }

    /// A first guess at what lets the lines fit one card, from their height in millimetres.
    private static Density density(List<Item> shown, int languages) {
        var legs = (int) shown.stream().filter(Leg.class::isInstance).count();
        var engagements = shown.size() - legs;
        if (engagements * (languages == 1 ? 11 : 14) + legs * 11 <= CARD_HEIGHT) {
            return Density.ROOMY;
        }
        return engagements * (languages == 1 ? 9 : 12) + legs * 9 <= CARD_HEIGHT
                ? Density.NORMAL
                : Density.DENSE;
    }
}
