package org.retinue.ui.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.retinue.words.Sounds;

/// A part of a name that has the letters that were typed, or has not.
record NamePart(String text, boolean marked) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// So few stand in every name.
    private static final Pattern FEW_LETTERS = Pattern.compile("[a-z0-9]{1,2}");

    /// The name in parts. What was found by its sound alone has no letters to mark.
    static List<NamePart> of(String typed, String name) {
        var marked = new BitSet();
        SPACE.splitAsStream(Sounds.folded(typed))
                .filter(word -> !word.isEmpty())
                .forEach(word -> mark(word, name, marked));
        var parts = new ArrayList<NamePart>();
        for (var from = 0; from < name.length(); ) {
            var isMarked = marked.get(from);
            var end = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            var to = end < 0 ? name.length() : Math.min(end, name.length());
            parts.add(new NamePart(name.substring(from, to), isMarked));
            from = to;
        }
        return parts;
    }

    /// Marks the first place where the word begins a word of the name, or else where it stands.
    private static void mark(String word, String name, BitSet marked) {
        var places = new ArrayList<Integer>();
        var folded = new StringBuilder();
        for (var place = 0; place < name.length(); place++) {
            var letter = fold(name.charAt(place));
            folded.append(letter);
            for (var count = 0; count < letter.length(); count++) {
                places.add(place);
            }
        }
        var begins = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)).matcher(folded);
        var within = FEW_LETTERS.matcher(word).matches() ? -1 : folded.indexOf(word);
        var at = begins.find() ? begins.start() : within;
        if (at >= 0) {
            marked.set(places.get(at), places.get(at + word.length() - 1) + 1);
        }
    }

    /// A letter as it is compared; white space stays what it is.
    private static String fold(char letter) {
        return Character.isWhitespace(letter) ? " " : Sounds.folded(Character.toString(letter));
    }
}
