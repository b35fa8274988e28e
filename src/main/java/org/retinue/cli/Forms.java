package org.retinue.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.retinue.print.Document;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// The forms in which values are typed as arguments. A value that has not its form is refused with
/// an [IllegalArgumentException], for which [Failures] has the words.
final class Forms {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX](\\d{3,4})");

    private Forms() {}

    static Language language(String typed) {
        return Words.LANGUAGES.stream()
                .filter(language -> language.tag().equals(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(typed));
    }

    static Document document(String typed) {
        return Document.valueOf(typed.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String name(Document document) {
        return document.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Windows.Size size(String typed) {
        var parts = SIZE.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException(typed);
        }
        return new Windows.Size(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
