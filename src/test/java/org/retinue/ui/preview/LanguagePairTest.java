package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Language;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class LanguagePairTest {

    @Test
    void nothingIsSaidTwice(@TempDir Path folder) {
        try (var place = Workplace.empty(folder)) {
            var pair = Toolkit.get(() -> new LanguagePair(place.studio(), "pair", () -> {}));
            expect(pair, Language.ENGLISH, Language.CHINESE);
            second(pair, Optional.of(Language.ENGLISH));
            expect(pair, Language.CHINESE, Language.ENGLISH);
            first(pair, Language.ENGLISH);
            expect(pair, Language.ENGLISH, Language.CHINESE);
            second(pair, Optional.empty());
            expect(pair, Language.ENGLISH);
            second(pair, Optional.of(Language.ENGLISH));
            expect(pair, Language.CHINESE, Language.ENGLISH);
        }
    }

    private static void first(LanguagePair pair, Language language) {
        Toolkit.run(() -> pair.first().setValue(language));
    }

    private static void second(LanguagePair pair, Optional<Language> language) {
        Toolkit.run(() -> pair.second().setValue(language));
    }

    private static void expect(LanguagePair pair, Language... languages) {
        assertEquals(List.of(languages), Toolkit.get(pair::chosen));
    }
}
