package org.retinue.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// Computes the confirmation tracker: what hosts were asked and have answered, with what is still
/// open first, sorted by when an answer is due.
final class Trackers {

    private static final Comparator<Item> BY_DUE =
            Comparator.comparing(item -> confirmation(item).due().orElse(LocalDate.MAX));

    private final Cells cells;
    private final LocalDate today;

    private Trackers(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    static Listing of(Tour tour, Order order) {
        var today = order.issue().at().atZone(tour.zone()).toLocalDate();
        var trackers = new Trackers(Cells.of(tour, order), today);
        return new Listing(Frames.of(tour, order, List.of()), true, trackers.parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var items = cells.items(order);
        var open = items.stream().filter(Trackers::isOpen).sorted(BY_DUE).toList();
        var settled = items.stream().filter(item -> !isOpen(item)).toList();
        var first = part("listing.still-open", open, "listing.nothing-open");
        return settled.isEmpty()
                ? List.of(first)
                : List.of(first, part("listing.settled", settled, "listing.nothing-open"));
    }

    private Listing.Part part(String heading, List<Item> items, String nothing) {
        var voices = cells.voices();
        return Columns.<Item>in(voices)
                .with(Listing.Width.TIME, "listing.reply-due", this::due)
                .with(Listing.Width.MIDDLE, "listing.when", cells::when)
                .with(Listing.Width.FREE, "listing.item", cells::item)
                .line(Listing.Width.LONG, "listing.host-lead", cells.lines()::lead)
                .line(Listing.Width.TIME, "listing.asked", this::asked)
                .line(
                        Listing.Width.SHORT,
                        "listing.asked-by",
                        item -> cells.plain(confirmation(item).askedBy()))
                .with(
                        Listing.Width.MIDDLE,
                        "listing.state",
                        item -> List.of(Listing.Line.marked(cells.lines().mark(item))))
                .space(Listing.Width.TIME, "listing.evidence")
                .striking(Programmes::isOff)
                .part(voices.say(heading), List.of(), items, voices.say(nothing));
    }

    private List<Listing.Line> due(Item item) {
        var due = confirmation(item).due();
        if (due.isEmpty()) {
            return List.of();
        }
        var date = Listing.Line.strong(cells.date(due.get()));
        return isOpen(item) && due.get().isBefore(today)
                ? List.of(date, Listing.Line.small(cells.voices().say("listing.overdue")))
                : List.of(date);
    }

    private Phrase asked(Item item) {
        return confirmation(item).asked().map(cells::date).orElse(Phrase.EMPTY);
    }

    private static boolean isOpen(Item item) {
        return switch (confirmation(item).state()) {
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM -> true;
            case CONFIRMED, DECLINED, CANCELLED, DONE -> false;
        };
    }

    private static Confirmation confirmation(Item item) {
        return item.standing().confirmation();
    }
}
