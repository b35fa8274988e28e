package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// The words of a paper's languages, speaking together.
record Voices(List<Words> words) {

    static Voices in(List<Language> languages) {
        return new Voices(languages.stream().map(Words::onPaper).toList());
    }

    /// What each language says; what two say alike is said once.
    Phrase say(Function<Words, String> saying) {
        var said = new ArrayList<Phrase.Said>();
        for (var voice : words) {
            var text = saying.apply(voice).strip();
            if (!text.isEmpty() && said.stream().noneMatch(other -> other.text().equals(text))) {
                said.add(new Phrase.Said(voice.language(), text));
            }
        }
        return new Phrase(said);
    }

    Phrase say(String key, Object... values) {
        return say(voice -> voice.say(key, values));
    }

    Phrase name(Enum<?> value) {
        return say(voice -> voice.name(value));
    }

    /// The text as the paper's languages have it. A form of another language is said in that: it
    /// may be read the other way.
    Phrase text(Text text) {
        var said = say(voice -> voice.best(text)).said().stream();
        return new Phrase(
                said.map(form -> new Phrase.Said(language(text, form), form.text())).toList());
    }

    private static Language language(Text text, Phrase.Said said) {
        return text.form(said.language()).isPresent()
                ? said.language()
                : text.forms().keySet().stream().findFirst().orElse(said.language());
    }

    boolean isFromRight(Language language) {
        return words.stream()
                .anyMatch(voice -> voice.language().equals(language) && voice.isFromRight());
    }

    Words leading() {
        return words.getFirst();
    }
}
