package org.retinue.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A stretch of text that is searched as one: a word of letters and digits, which is found by how
/// it begins, or characters without spaces between words, as Chinese is written, which are found
/// anywhere. Case, diacritics and width play no part.
///
/// The index holds terms: of a word every beginning, of characters each one and each two that stand
/// together.
record Run(List<String> letters, boolean spaceless) {

    /// What is longer is no word, and its end is not looked at.
    private static final int LONGEST = 24;

    private static final Set<Character.UnicodeScript> SPACELESS =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.BOPOMOFO,
                    Character.UnicodeScript.THAI);

    /// Letters with a stroke, which no decomposition takes off, and letters written together.
    private static final Map<Integer, String> PLAIN =
            Map.ofEntries(
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'þ', "th"));

    Run {
        letters = List.copyOf(letters);
    }

    /// The runs of a text, in order.
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        var letters = new ArrayList<String>();
        var spaceless = false;
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : folded.codePoints().toArray()) {
            if (isMark(letter)) {
                continue;
            }
            var now = SPACELESS.contains(Character.UnicodeScript.of(letter));
            if (!letters.isEmpty() && (now != spaceless || !isPart(letter))) {
                runs.add(new Run(letters, spaceless));
                letters.clear();
            }
            if (isPart(letter)) {
                letters.add(PLAIN.getOrDefault(letter, Character.toString(letter)));
                spaceless = now;
            }
        }
        if (!letters.isEmpty()) {
            runs.add(new Run(letters, spaceless));
        }
        return runs;
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER;
    }

    /// What stands on another letter, and what is not seen.
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }

    /// All terms by which the run can be found.
    Set<String> terms() {
        var terms = new TreeSet<String>();
        if (spaceless) {
            terms.addAll(letters);
            terms.addAll(pairs());
        } else {
            var word = word();
            for (var end = 1; end <= word.length(); end++) {
                terms.add(word.substring(0, end));
            }
        }
        return terms;
    }

    /// The terms that a text has in which the run is found.
    List<String> sought() {
        if (spaceless) {
            return letters.size() == 1 ? letters : pairs().stream().distinct().toList();
        }
        return List.of(word());
    }

    private List<String> pairs() {
        var pairs = new ArrayList<String>();
        for (var place = 1; place < letters.size(); place++) {
            pairs.add(letters.get(place - 1) + letters.get(place));
        }
        return pairs;
    }

    private String word() {
        var word = String.join("", letters);
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    /// Whether the run is found in the other.
    boolean isIn(Run text) {
        if (spaceless != text.spaceless) {
            return false;
        }
        return spaceless
                ? String.join("", text.letters).contains(String.join("", letters))
                : text.word().startsWith(word());
    }
}
