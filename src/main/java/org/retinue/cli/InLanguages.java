package org.retinue.cli;

import java.util.List;
import java.util.function.IntSupplier;
import org.retinue.tour.Language;
import picocli.CommandLine.Option;

/// In which languages something is made for readers: one, or two.
final class InLanguages {

    private final World world;

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "LANGUAGE",
            completionCandidates = Forms.LanguageNames.class,
            description = {
                "One language, or two with the leading one first; packs have them all:",
                "${COMPLETION-CANDIDATES}. Default: en,zh."
            })
    private List<Forms.PaperLanguage> typed =
            List.of(
                    new Forms.PaperLanguage(Language.ENGLISH),
                    new Forms.PaperLanguage(Language.CHINESE));

    InLanguages(World world) {
        this.world = world;
    }

    /// Works where they are languages that can stand together, or says that they cannot.
    int of(IntSupplier work) {
        var areMeant = typed.size() <= 2 && typed.stream().distinct().count() == typed.size();
        return areMeant ? work.getAsInt() : world.refuse("cli.languages");
    }

    List<Language> spoken() {
        return typed.stream().map(Forms.PaperLanguage::language).toList();
    }
}
