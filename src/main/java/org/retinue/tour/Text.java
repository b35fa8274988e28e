package org.retinue.tour;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// One thing said in several languages. A name has an English and a Chinese form and may have any
/// other; a form that is blank is absent. Forms are kept as typed, but for white space at the ends.
public record Text(SortedMap<Language, String> forms) {

    public static final Text EMPTY = new Text(new TreeMap<>());

    public Text {
        var kept = new TreeMap<Language, String>();
        forms.forEach((language, form) -> kept.put(language, form.strip()));
        kept.values().removeIf(String::isEmpty);
        forms = Collections.unmodifiableSortedMap(kept);
    }

    /// A text in English and Chinese; either may be empty.
    public static Text of(String english, String chinese) {
        return new Text(
                new TreeMap<>(Map.of(Language.ENGLISH, english, Language.CHINESE, chinese)));
    }

    public static Text english(String english) {
        return of(english, "");
    }

    /// A text in the one language.
    public static Text in(Language language, String form) {
        return EMPTY.with(language, form);
    }

    public boolean isEmpty() {
        return forms.isEmpty();
    }

    public Optional<String> form(Language language) {
        return Optional.ofNullable(forms.get(language));
    }

    /// The form in the language, or the nearest there is (English, then Chinese, then any), or
    /// nothing.
    public String best(Language language) {
        return form(language).or(() -> forms.values().stream().findFirst()).orElse("");
    }

    public Text with(Language language, String form) {
        var changed = new TreeMap<>(forms);
        changed.put(language, form);
        return new Text(changed);
    }

    /// Whether any form fits.
    public boolean any(Predicate<String> fits) {
        return forms.values().stream().anyMatch(fits);
    }

    /// The forms in the given languages, in that order, without repetition; the best other form
    /// where none is there.
    public List<String> in(List<Language> languages) {
        var found =
                languages.stream().flatMap(language -> form(language).stream()).distinct().toList();
        return found.isEmpty() ? forms.values().stream().limit(1).toList() : found;
    }
}
