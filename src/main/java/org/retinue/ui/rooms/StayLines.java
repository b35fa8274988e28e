package org.retinue.ui.rooms;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.Stay;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Line;
import org.retinue.words.Words;

/// What stands in the lines of the room list.
record StayLines(Tour tour, Directory directory, Words words) {

    List<Line<StayLine, StayColumn>> all() {
        return Stream.concat(tour.stays().stream().map(this::line), Stream.of(blank())).toList();
    }

    private String name(PersonId id) {
        return directory.person(id).map(Person::name).map(words::best).orElse("");
    }

    private Line<StayLine, StayColumn> line(Stay stay) {
        var cells = new EnumMap<StayColumn, Cell>(StayColumn.class);
        var names = stay.people().stream().map(this::name).toList();
        cells.put(StayColumn.WHO, Cell.of(names.isEmpty() ? "" : names.getFirst()));
        cells.put(
                StayColumn.SHARING,
                Cell.of(names.stream().skip(1).collect(Collectors.joining(", "))));
        cells.put(
                StayColumn.HOTEL,
                Cell.of(directory.site(stay.hotel()).map(Site::name).map(words::best).orElse("")));
        cells.put(StayColumn.ROOM, Cell.of(stay.room()));
        cells.put(StayColumn.CLASS, Cell.of(words.name(stay.roomClass())));
        cells.put(StayColumn.FROM, Cell.of(words.date(stay.from()), stay.from().toString()));
        cells.put(StayColumn.UNTIL, Cell.of(words.date(stay.until()), stay.until().toString()));
        cells.put(StayColumn.REMARK, Cell.of(stay.remark().form(words.language()).orElse("")));
        return Line.entry(StaySheet.line(stay.id()), List.of(), cells);
    }

    private Line<StayLine, StayColumn> blank() {
        var cells = new EnumMap<StayColumn, Cell>(StayColumn.class);
        for (var column : StayColumn.values()) {
            cells.put(column, Cell.of(""));
        }
        cells.put(StayColumn.WHO, Cell.of(words.say("rooms.new"), "").looking("invitation"));
        return Line.blank(new StayLine.OfNew(), cells);
    }
}
