package org.retinue.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// The languages that a person works in, typed by name or tag in any of the program's languages:
/// `English, Portuguese`, `en, pt`, `英语、葡萄牙语`.
final class Spoken {

    private static final Map<String, Language> NAMES =
            Arrays.stream(Locale.getISOLanguages())
                    .flatMap(tag -> names(tag).map(name -> Map.entry(name, Language.of(tag))))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private Spoken() {}

    static Optional<List<Language>> read(String typed) {
        var names =
                Arrays.stream(typed.split("[,;/\\uFF0C\\u3001\\uFF1B]"))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .toList();
        var found = names.stream().flatMap(name -> language(name).stream()).distinct().toList();
        return names.stream().allMatch(name -> language(name).isPresent())
                ? Optional.of(found)
                : Optional.empty();
    }

    static String write(Words words, List<Language> languages) {
        return languages.stream()
                .map(language -> language.locale().getDisplayName(words.locale()))
                .collect(Collectors.joining(words.say("directory.comma")));
    }

    /// A name in one of the program's languages, or a tag: a language of two or three letters, with
    /// a region or a script where it matters.
    private static Optional<Language> language(String name) {
        var named = Optional.ofNullable(NAMES.get(name));
        if (named.isPresent() || !name.matches("[a-z]{2,3}-[a-z0-9-]{2,8}")) {
            return named;
        }
        return Optional.of(Language.of(name));
    }

    private static Stream<String> names(String tag) {
        var locale = Locale.of(tag);
        return Stream.of(
                        tag,
                        locale.getDisplayLanguage(Locale.UK),
                        locale.getDisplayLanguage(Locale.SIMPLIFIED_CHINESE))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct();
    }
}
