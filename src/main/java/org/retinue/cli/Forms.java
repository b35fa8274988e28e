package org.retinue.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.exchange.calendar.CharacterSet;
import org.retinue.exchange.table.TourSheets;
import org.retinue.print.Document;
import org.retinue.release.Channel;
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

    /// One paper, or all of them.
    static Documents documents(String typed) {
        return typed.equals("all")
                ? new Documents(List.of(Document.values()))
                : new Documents(
                        List.of(
                                Document.valueOf(
                                        typed.toUpperCase(Locale.ROOT).replace('-', '_'))));
    }

    static PaperLanguage paperLanguage(String typed) {
        return Words.PAPER_LANGUAGES.stream()
                .filter(language -> language.tag().equals(typed))
                .findFirst()
                .map(PaperLanguage::new)
                .orElseThrow(() -> new IllegalArgumentException(typed));
    }

    static Channel channel(String typed) {
        return Channel.valueOf(typed.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static TourSheets table(String typed) {
        return TourSheets.valueOf(typed.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static CharacterSet characters(String typed) {
        return CharacterSet.named(typed).orElseThrow(() -> new IllegalArgumentException(typed));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Windows.Size size(String typed) {
        var parts = SIZE.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException(typed);
        }
        return new Windows.Size(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /// The papers that one word means.
    record Documents(List<Document> all) {}

    /// A language in which papers are printed.
    record PaperLanguage(Language language) {}

    /// The values that an argument can have, where there are few.
    interface Choices extends Iterable<String> {}

    static final class DocumentNames implements Choices {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of("all"), Stream.of(Document.values()).map(Forms::name))
                    .iterator();
        }
    }

    static final class TableNames implements Choices {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(TourSheets.values()).map(Forms::name).iterator();
        }
    }

    static final class ChannelNames implements Choices {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Channel.values()).map(Forms::name).iterator();
        }
    }

    static final class LanguageNames implements Choices {
        @Override
        public Iterator<String> iterator() {
            return Words.PAPER_LANGUAGES.stream().map(Language::tag).iterator();
        }
    }
}
