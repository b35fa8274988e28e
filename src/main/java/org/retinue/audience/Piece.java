package org.retinue.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A withheld value, or a stretch of a long one, as it is searched for. One that says nothing alone
/// is a leak only where one of the names stands near it.
record Piece(String letters, DataKind kind, Strictness strictness, Set<String> beside) {

    private static final int WINDOW = 24;
    private static final int STEP = 8;
    private static final int LONGEST = WINDOW + STEP;

    /// The shortest that says anything: of digits, of Chinese characters, of letters.
    private static final int DIGITS = 4;

    private static final int CHARACTERS = 2;
    private static final int LETTERS = 3;

    /// So many letters away a name still stands in the same row of a table.
    private static final int NEAR = 60;

    private static final int SHORT = 6;
    private static final int LONG = 12;
    private static final int NUMBER = 7;
    private static final int TELLING = 10;

    /// How a piece has to stand to be one.
    enum Strictness {
        /// As one word, with nothing within it.
        WORD,
        /// As whole words, whatever stands between them.
        WORDS,
        /// Anywhere.
        ANYWHERE
    }

    /// The pieces of a value; none where it is too short to tell from chance. Of a long text every
    /// line is searched by stretches, so that it is found where it was cut short.
    static List<Piece> of(String value, DataKind kind) {
        return value.lines().flatMap(line -> ofLine(line, kind)).toList();
    }

    /// A number that is too short to be searched for alone.
    static Piece beside(String number, DataKind kind, Collection<String> names) {
        var spoken =
                names.stream()
                        .map(name -> Script.of(name).letters())
                        .filter(name -> name.length() >= shortest(name))
                        .collect(Collectors.toSet());
        return new Piece(Script.of(number).letters(), kind, Strictness.WORD, spoken);
    }

    boolean isBeside() {
        return !beside.isEmpty();
    }

    /// The same as it stands anywhere.
    Piece alone() {
        return new Piece(letters, kind, strictness, Set.of());
    }

    private static Stream<Piece> ofLine(String line, DataKind kind) {
        var script = Script.of(line);
        var letters = script.letters();
        if (letters.length() < shortest(letters)) {
            return Stream.empty();
        }
        if (letters.length() <= LONGEST) {
            return Stream.of(new Piece(letters, kind, strictness(script), Set.of()));
        }
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from + WINDOW <= letters.length(); from += STEP) {
            pieces.add(
                    new Piece(
                            letters.substring(from, from + WINDOW),
                            kind,
                            Strictness.ANYWHERE,
                            Set.of()));
        }
        return pieces.stream();
    }

    private static int shortest(String letters) {
        if (isNumber(letters)) {
            return DIGITS;
        }
        return letters.codePoints().anyMatch(Character::isIdeographic) ? CHARACTERS : LETTERS;
    }

    private static Strictness strictness(Script script) {
        var length = script.length();
        if (length >= LONG || (length >= NUMBER && isNumber(script.letters()))) {
            return Strictness.ANYWHERE;
        }
        return length >= SHORT || script.isBroken(0, length) ? Strictness.WORDS : Strictness.WORD;
    }

    private static boolean isNumber(String letters) {
        return letters.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /// Whether it is nobody's business even within another text, and cannot be there by chance.
    boolean isTelling() {
        return kind.isTelling()
                && (letters.length() >= TELLING || letters.chars().anyMatch(Character::isDigit));
    }

    /// Whether it stands in the text at the place, at which its first letters do.
    boolean stands(Script text, int place) {
        var end = place + letters.length();
        return text.letters().startsWith(letters, place)
                && switch (strictness) {
                    case ANYWHERE -> true;
                    case WORDS -> text.isEdge(place) && text.isEdge(end);
                    case WORD ->
                            text.isEdge(place) && text.isEdge(end) && !text.isBroken(place, end);
                }
                && (beside.isEmpty()
                        || beside.stream().anyMatch(name -> isNear(text, place, name)));
    }

    private static boolean isNear(Script text, int place, String name) {
        var last = Math.min(place + NEAR, text.length() - name.length());
        for (var at = Math.max(0, place - NEAR - name.length()); at <= last; at++) {
            if (text.letters().startsWith(name, at)
                    && text.isEdge(at)
                    && text.isEdge(at + name.length())) {
                return true;
            }
        }
        return false;
    }
}
