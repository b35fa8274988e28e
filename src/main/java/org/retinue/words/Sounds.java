package org.retinue.words;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How names sound when they are typed with Latin letters: folded to plain small letters, Chinese
/// by its pinyin or by the initials of its syllables.
public final class Sounds {

    private static final int MOST_FORMS = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsLatin}&&[^a-z]]");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PART =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Sounds() {}

    /// Reads the tables of Chinese, which takes half a second: best done before anyone types.
    public static void prepare() {
        of("汉");
    }

    /// In small letters without accents and in their usual width: `Zürich` is `zurich`.
    public static String folded(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT).strip();
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
        return FOREIGN.matcher(bare).find() ? Letters.plain(bare) : bare;
    }

    /// The forms in which a Chinese text may be typed with letters: first by whole syllables, then
    /// by their initials, in each reading of its characters. None where nothing in it is Chinese.
    public static List<String> of(String chinese) {
        if (!HAN.matcher(chinese).find()) {
            return List.of();
        }
        var parts = parts(folded(chinese));
        return Stream.concat(
                        forms(parts, reading -> reading).stream(),
                        forms(parts, reading -> reading.substring(0, 1)).stream())
                .distinct()
                .toList();
    }

    /// Whether a name may be meant by what is typed.
    public static boolean match(String typed, String name) {
        return rank(typed, name).isPresent();
    }

    /// How far a name lies from what is typed, if it may be meant at all: nearest is the name
    /// itself, then what begins it, what begins one of its words, what sounds like it from its
    /// beginning, from one of its syllables or words on, or word by word in several of them, and
    /// last what stands anywhere in it.
    public static OptionalInt rank(String typed, String name) {
        var wanted = folded(typed);
        var known = folded(name);
        if (known.equals(wanted)) {
            return OptionalInt.of(0);
        }
        if (known.startsWith(wanted)) {
            return OptionalInt.of(1);
        }
        if (BREAK.splitAsStream(known).anyMatch(word -> word.startsWith(wanted))) {
            return OptionalInt.of(2);
        }
        var words = BREAK.splitAsStream(wanted).filter(word -> !word.isEmpty()).toList();
        var sounds = words.isEmpty() ? OptionalInt.empty() : sounding(words, parts(known));
        return sounds.isPresent() || !known.contains(wanted) ? sounds : OptionalInt.of(5);
    }

    private static OptionalInt sounding(List<String> words, List<Part> parts) {
        var letters = String.join("", words);
        if (spelled(letters, parts).isPresent()) {
            return OptionalInt.of(3);
        }
        var isThere =
                end(letters, parts).isPresent()
                        || apart(words, parts)
                        || apart(words.reversed(), parts);
        return isThere ? OptionalInt.of(4) : OptionalInt.empty();
    }

    /// Whether each word spells parts that come after those of the word before it.
    private static boolean apart(List<String> words, List<Part> parts) {
        var rest = parts;
        for (var word : words) {
            var end = end(word, rest);
            if (end.isEmpty()) {
                return false;
            }
            rest = rest.subList(end.getAsInt(), rest.size());
        }
        return words.size() > 1;
    }

    /// After which part the letters first come to their end, from whatever part on they spell.
    private static OptionalInt end(String letters, List<Part> parts) {
        return IntStream.range(0, parts.size())
                .flatMap(place ->
                        spelled(letters, parts.subList(place, parts.size())).stream()
                                .map(count -> place + count))
                .min();
    }

    /// How many parts the letters spell, each by the whole or by its initial, until they come to
    /// their end.
    private static OptionalInt spelled(String letters, List<Part> parts) {
        if (letters.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (parts.isEmpty()) {
            return OptionalInt.empty();
        }
        var others = parts.subList(1, parts.size());
        return parts.getFirst()
                .lengths(letters)
                .flatMap(length -> spelled(letters.substring(length), others).stream())
                .map(count -> count + 1)
                .min();
    }

    private static List<String> forms(List<Part> parts, Function<String, String> taken) {
        var forms = List.of("");
        for (var part : parts) {
            var ends = part.readings().stream().map(taken).distinct().toList();
            forms =
                    forms.stream()
                            .flatMap(form -> ends.stream().map(form::concat))
                            .limit(MOST_FORMS)
                            .toList();
        }
        return forms;
    }

    private static List<Part> parts(String folded) {
        return PART.matcher(folded)
                .results()
                .map(found -> new Part(readings(found.group())))
                .toList();
    }

    private static List<String> readings(String part) {
        return HAN.matcher(part).matches() ? Pinyin.readings(part) : List.of(part);
    }

    /// A word, or a Chinese character in all its readings.
    private record Part(List<String> readings) {

        /// How many of the letters this part may take up: its initial, the whole, or all the
        /// letters there are where they only begin it.
        IntStream lengths(String letters) {
            return readings.stream().flatMapToInt(reading -> lengths(reading, letters)).distinct();
        }

        private static IntStream lengths(String reading, String letters) {
            if (reading.startsWith(letters)) {
                return IntStream.of(letters.length());
            }
            return initials(reading).filter(letters::startsWith).mapToInt(String::length);
        }

        private static Stream<String> initials(String reading) {
            var isDouble =
                    reading.startsWith("zh")
                            || reading.startsWith("ch")
                            || reading.startsWith("sh");
            return Stream.of(
                    reading, reading.substring(0, isDouble ? 2 : 1), reading.substring(0, 1));
        }
    }

    /// The letters that are no others with an accent: ß, ø, ł. Made when the first of them is met.
    private static final class Letters {

        private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");

        static String plain(String text) {
            return PLAIN.transliterate(text).toLowerCase(Locale.ROOT);
        }
    }
}
