package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

class NotesTest {

    private static final Text HALL = Text.of("Hall", "展厅").with(new Language("fr"), "Salle");

    @Test
    void theLanguageOfTheWindowComesFirst() {
        assertEquals(
                List.of("Hall", "展厅", "60"), Notes.cells(Words.in(Language.ENGLISH), HALL, "60"));
        assertEquals(
                List.of("展厅", "Hall", "60"), Notes.cells(Words.in(Language.CHINESE), HALL, "60"));
    }

    @Test
    void whatIsTypedGoesToTheLanguageOfItsColumn() {
        assertEquals(
                HALL.with(Language.CHINESE, "大厅").with(Language.ENGLISH, ""),
                Notes.changed(
                        Words.in(Language.CHINESE), Optional.of(HALL), List.of("大厅", "", "60")));
        assertEquals(
                Text.of("Foyer", "大厅"),
                Notes.changed(
                        Words.in(Language.ENGLISH), Optional.empty(), List.of("Foyer", "大厅")));
    }
}
