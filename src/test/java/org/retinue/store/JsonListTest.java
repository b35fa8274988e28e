package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonListTest {

    @Test
    void valuesStandBetweenCommas() {
        assertEquals("[]", JsonList.of(List.of()));
        assertEquals("[\"byd\",\"比亚迪\"]", JsonList.of(Stream.of("byd", "比亚迪")));
        assertEquals("[1,-2,3]", JsonList.of(List.of(1L, -2L, 3)));
        assertEquals("[[\"a\",1],[]]", JsonList.of(List.of(List.of("a", 1L), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\\", "\",\"", "a\nb\tc", "\u0001\u001f\u007f", "]", "😀"})
    void theDatabaseReadsTheTextThatWasMeant(String text) {
        assertEquals(List.of(text, "next"), read(List.of(text, "next")));
    }

    @Property(tries = 200)
    void theDatabaseReadsAnyText(
            @ForAll List<@CharRange(from = '\u0001', to = '\u0200') String> texts) {
        assertEquals(texts, read(texts));
    }

    @Test
    void nothingElseIsWritten() {
        assertThrows(IllegalArgumentException.class, () -> JsonList.of(List.of(1.5)));
    }

    private static List<String> read(List<String> texts) {
        return Jdbi.create("jdbc:sqlite::memory:")
                .withHandle(handle ->
                        handle.createQuery("SELECT value FROM json_each(?)")
                                .bind(0, JsonList.of(texts))
                                .mapTo(String.class)
                                .list());
    }
}
