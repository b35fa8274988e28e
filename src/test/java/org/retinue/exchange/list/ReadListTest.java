package org.retinue.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.TableFile;
import org.retinue.exchange.table.TableFile.Read;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// Lists as offices send them are understood, and what is doubtful about them is said.
class ReadListTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void aMessyListOfEightyIsUnderstood() {
        var list = read(MessyList.workbook());
        list.columns().forEach(System.out::println);
        list.rows().stream().limit(12).forEach(System.out::println);
        list.rows().stream().skip(78).forEach(System.out::println);
        list.taken().people().stream().limit(6).forEach(System.out::println);
        list.taken().delegates().stream().limit(30).forEach(System.out::println);
        assertEquals(MessyList.PEOPLE, list.count(RowState.NEW));
        assertEquals(MessyList.TWINS, list.count(RowState.DUPLICATE));
        assertEquals(0, list.count(RowState.WRONG));
    }

    private static ReadList read(byte[] file) {
        var tour = tour();
        return TableFile.read(file) instanceof Read(var tables)
                ? ReadList.read(
                        tables.getFirst().table(),
                        ListContext.of(Optional.of(tour), Directory.EMPTY, tour.zone(), WORDS),
                        ListKind.DELEGATION,
                        ListWishes.NONE)
                : why(TableFile.read(file));
    }

    private static ReadList why(TableFile.Reading reading) {
        throw new IllegalStateException(reading.toString());
    }

    private static Tour tour() {
        return Tour.empty(
                new TourId("ghana"),
                new Heading("GH-1", Text.english("Trade visit"), TourKind.BUSINESS_DELEGATION, ""),
                ZoneId.of("Asia/Shanghai"),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 7),
                new Track(new TrackId("main"), Text.english("Main")));
    }
}
