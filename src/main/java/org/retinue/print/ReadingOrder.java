package org.retinue.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.awt.ComponentOrientation;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the letters of a page in the order in which they were set, which is that of reading, but
/// for the letters within a run from right to left: those were set as they stand on the page. Each
/// run was set as a text of its own.
final class ReadingOrder extends PDFTextStripper {

    /// So near stand letters, in points, between which there is nothing.
    private static final float CLOSE = 0.1f;

    private final ICUBidiReorderer reversal = new ICUBidiReorderer();
    private final IdentityHashMap<TextPosition, Integer> texts = new IdentityHashMap<>();
    private int text;

    @Override
    protected void endPage(PDPage page) throws IOException {
        texts.clear();
        super.endPage(page);
    }

    @Override
    public void beginText() throws IOException {
        text++;
        super.beginText();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        texts.put(letter, text);
        super.processTextPosition(letter);
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        var runs = joined(pieces(letters));
        var line = new StringBuilder();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            if (at > 0 && isApart(run, runs.get(at - 1))) {
                line.append(getWordSeparator());
            }
            line.append(isFromRight(runs, at) ? reversed(text(run)) : text(run));
        }
        writeString(line.toString());
    }

    /// What goes on to the right, letter by letter, is one piece, in however many fonts.
    private List<List<TextPosition>> pieces(List<TextPosition> letters) {
        var pieces = new ArrayList<List<TextPosition>>();
        for (var letter : letters) {
            if (pieces.isEmpty()
                    || (isOther(letter, pieces.getLast().getLast())
                            && !goesOn(letter, pieces.getLast()))) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(letter);
        }
        return pieces;
    }

    private static boolean goesOn(TextPosition letter, List<TextPosition> piece) {
        return isNextTo(letter, piece.getLast())
                && !hasLettersFromRight(text(piece) + letter.getUnicode());
    }

    /// A run whose blanks or signs are of another font was set in pieces, from left to right.
    private List<List<TextPosition>> joined(List<List<TextPosition>> pieces) {
        var runs = new ArrayList<List<TextPosition>>();
        for (var piece : pieces) {
            if (!runs.isEmpty() && isBegun(runs.getLast(), piece)) {
                runs.getLast().addAll(piece);
                continue;
            }
            runs.add(piece);
            for (var at = runs.size() - 2; at >= 0 && mayJoin(runs, at); at--) {
                if (hasLettersFromRight(text(runs.get(at)))) {
                    var whole = runs.subList(at, runs.size());
                    var run = new ArrayList<>(whole.stream().flatMap(List::stream).toList());
                    whole.clear();
                    runs.add(run);
                    break;
                }
            }
        }
        return runs;
    }

    /// On a page that is read from the right a run begins with the signs at its right end.
    private boolean isBegun(List<TextPosition> run, List<TextPosition> signs) {
        return hasLettersFromRight(text(run))
                && isSigns(text(signs))
                && isNextTo(signs.getFirst(), run.getLast())
                && !ComponentOrientation.getOrientation(language()).isLeftToRight();
    }

    private Locale language() {
        var tag = document.getDocumentCatalog().getLanguage();
        return Locale.forLanguageTag(tag == null ? "" : tag);
    }

    private static boolean mayJoin(List<List<TextPosition>> runs, int at) {
        return hasLettersFromRight(text(runs.getLast()))
                && isLeftOf(runs.get(at), runs.get(at + 1))
                && (hasLettersFromRight(text(runs.get(at))) || isSigns(text(runs.get(at))));
    }

    private boolean isOther(TextPosition letter, TextPosition last) {
        return !texts.getOrDefault(letter, 0).equals(texts.getOrDefault(last, 0));
    }

    /// Signs alone are read as what stands beside them: between two runs that go to the left they
    /// go to the left as well.
    private static boolean isFromRight(List<List<TextPosition>> runs, int at) {
        var text = text(runs.get(at));
        return hasLettersFromRight(text)
                || (isSigns(text)
                        && ((at > 0 && isLeftOf(runs.get(at), runs.get(at - 1)))
                                || (at + 1 < runs.size()
                                        && isLeftOf(runs.get(at + 1), runs.get(at)))));
    }

    private static boolean isLeftOf(List<TextPosition> run, List<TextPosition> other) {
        return run.getFirst().getX() < other.getFirst().getX();
    }

    /// Whether there is a gap to what was read before, at whose left the run stands, that no blank
    /// fills.
    private static boolean isApart(List<TextPosition> run, List<TextPosition> before) {
        var last = run.getLast();
        var gap = before.getFirst().getX() - last.getX() - last.getWidth();
        return gap > Math.max(last.getWidthOfSpace() / 2, last.getFontSizeInPt() / 8)
                && !isBlank(last)
                && !isBlank(before.getFirst());
    }

    private static boolean isBlank(TextPosition letter) {
        return letter.getUnicode().isBlank();
    }

    private String reversed(String run) {
        return Normalizer.normalize(reversal.reorderRTLTextToLTR(run), Normalizer.Form.NFKC);
    }

    private static boolean isNextTo(TextPosition letter, TextPosition last) {
        return Math.abs(letter.getX() - last.getX() - last.getWidth()) < CLOSE;
    }

    private static String text(List<TextPosition> run) {
        var text = new StringBuilder();
        run.forEach(letter -> text.append(letter.getUnicode()));
        return text.toString().replace(Ink.FROM_LEFT, "");
    }

    private static boolean isSigns(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasLettersFromRight(String text) {
        return text.codePoints().anyMatch(ReadingOrder::isFromRight);
    }

    /// Whether the letter is of a script that is read from the right.
    static boolean isFromRight(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
