package org.retinue.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Language;
import org.retinue.words.Prose;
import org.retinue.words.Words;

class GuideTest {

    private static final Guide ENGLISH = Guide.of(Words.in(Language.ENGLISH));
    private static final Guide CHINESE = Guide.of(Words.in(Language.CHINESE));

    @Test
    void bothLanguagesHaveTheSameChapters() {
        assertTrue(ENGLISH.chapters().size() > 10);
        assertEquals(shape(ENGLISH), shape(CHINESE));
    }

    @Test
    void noChapterIsEmptyOrWithoutTitle() {
        for (var guide : List.of(ENGLISH, CHINESE)) {
            guide.chapters()
                    .forEach(chapter -> {
                        assertTrue(!chapter.title().isBlank());
                        assertTrue(chapter.prose().blocks().size() > 1, chapter.title());
                    });
        }
    }

    /// What follows what, without the words.
    private static String shape(Guide guide) {
        return guide.chapters().stream()
                .map(chapter -> shape(chapter.prose()))
                .collect(Collectors.joining("\n"));
    }

    private static String shape(Prose prose) {
        return prose.blocks().stream()
                .map(block ->
                        switch (block) {
                            case Prose.Heading heading -> "h" + heading.level();
                            case Prose.Listing(_, var points) -> "list " + points.size();
                            default -> "text";
                        })
                .collect(Collectors.joining(", "));
    }
}
