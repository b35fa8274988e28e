package org.retinue.ui.gifts;

import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Gift;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Line;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What stands in the lines of the list of gifts.
record GiftLines(Tour tour, Directory directory, Words words) {

    List<Line<GiftLine, GiftColumn>> all() {
        return Stream.concat(tour.gifts().stream().map(this::line), Stream.of(blank())).toList();
    }

    private Line<GiftLine, GiftColumn> line(Gift gift) {
        var cells = new EnumMap<GiftColumn, Cell>(GiftColumn.class);
        var state = words.say(gift.ready() ? "gifts.ready" : "gifts.notReady");
        cells.put(
                GiftColumn.READY,
                new Cell("", "", List.of(gift.ready() ? "ticked" : "unticked"), state, false));
        cells.put(GiftColumn.WHAT, Cell.of(gift.what().form(words.language()).orElse("")));
        cells.put(
                GiftColumn.OTHER_WHAT,
                Cell.of(gift.what().form(Offers.other(words.language())).orElse("")));
        cells.put(GiftColumn.DIRECTION, Cell.of(words.name(gift.direction())));
        cells.put(GiftColumn.GIVER, giver(gift));
        cells.put(
                GiftColumn.RECIPIENT,
                Cell.of(
                        gift.recipient()
                                .flatMap(directory::person)
                                .map(Person::name)
                                .map(words::best)
                                .orElse("")));
        cells.put(GiftColumn.VALUE, value(gift.value()));
        cells.put(
                GiftColumn.AT,
                Cell.of(
                        gift.at()
                                .flatMap(tour::item)
                                .map(item -> Items.label(words, tour, item))
                                .orElse("")));
        cells.put(GiftColumn.HANDOVER, Cell.of(words.name(gift.handover())));
        cells.put(GiftColumn.APPROVAL, Cell.of(gift.approval()));
        return Line.entry(GiftSheet.line(gift.id()), List.of(), cells);
    }

    private Cell giver(Gift gift) {
        return Cell.of(words.best(gift.giver()), gift.giver().form(words.language()).orElse(""));
    }

    private Cell value(OptionalInt value) {
        return value.isPresent()
                ? Cell.of(
                        words.say("ui.number", value.getAsInt()),
                        Integer.toString(value.getAsInt()))
                : Cell.of("");
    }

    private Line<GiftLine, GiftColumn> blank() {
        var cells = new EnumMap<GiftColumn, Cell>(GiftColumn.class);
        for (var column : GiftColumn.values()) {
            cells.put(column, Cell.of(""));
        }
        cells.put(GiftColumn.READY, Cell.LOCKED);
        cells.put(GiftColumn.WHAT, Cell.of(words.say("gifts.new"), "").looking("invitation"));
        return Line.blank(new GiftLine.OfNew(), cells);
    }
}
