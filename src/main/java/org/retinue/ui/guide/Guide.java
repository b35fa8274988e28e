package org.retinue.ui.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;
import org.retinue.words.Prose;
import org.retinue.words.Words;

/// The guide in one language, chapter by chapter.
public record Guide(List<Chapter> chapters) {

    private static final int OF_CHAPTERS = 2;

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /// What stands below one heading, with the heading itself. The first chapter is what stands
    /// before all others.
    public record Chapter(String title, Prose prose) {}

    /// The guide in the language of the words.
    public static Guide of(Words words) {
        var name = words.language().equals(Language.CHINESE) ? "guide_zh.md" : "guide.md";
        try (var file = Guide.class.getResourceAsStream("/retinue/guide/" + name)) {
            if (file == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
            }
            return in(Prose.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, name);
        }
    }

    private static Guide in(Prose prose) {
        var parts = new ArrayList<List<Prose.Block>>();
        for (var block : prose.blocks()) {
            if (parts.isEmpty() || isTitle(block)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block);
        }
        return new Guide(parts.stream().map(part -> chapter(new Prose(part))).toList());
    }

    private static boolean isTitle(Prose.Block block) {
        return block instanceof Prose.Heading heading && heading.level() <= OF_CHAPTERS;
    }

    private static Chapter chapter(Prose prose) {
        var title =
                prose.blocks().getFirst() instanceof Prose.Heading heading ? heading.text() : "";
        return new Chapter(title, prose);
    }
}
