package org.retinue.exchange.list;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retinue.tour.Text;
import org.retinue.words.Sounds;

/// By what names are known again however they are written: without case, accents, titles and
/// points, and whatever the order of family name and given names.
final class NameKeys {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    /// A key for each form of the name.
    static Set<String> of(Text name) {
        return name.forms().values().stream()
                .map(NameKeys::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    static String of(String form) {
        var folded = Sounds.folded(Honorifics.without(form).name());
        return TwoLanguages.isChinese(folded)
                ? OTHER.matcher(folded).replaceAll("")
                : Arrays.stream(OTHER.split(folded))
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
