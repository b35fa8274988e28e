package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {

    @ParameterizedTest
    @CsvSource({
        "5, short, short",
        "5, shorter, short…",
        "6, two words, two…",
        "7, 'two, words', 'two,…'",
        "9, 湖畔研发 Tower, 湖畔研发…",
        "4, two words, two…",
        "4, 中文, 中文",
        "4, 中文字, 中文…",
        "3, 中文字, 中…",
        "2, 𠮷野, 𠮷…",
        "0, x, …",
        "5, '', ''"
    })
    void keepsWhatHasRoom(int room, String text, String shortened) {
        assertEquals(shortened, Shortening.to(room, text));
    }
}
