package org.retinue.exchange.list;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Text;

/// Makes texts of cells in which the two languages stand together: on lines of their own, with a
/// stroke or brackets between, or one after the other.
final class TwoLanguages {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");
    private static final Pattern CHINESE_LAST =
            Pattern.compile(
                    "([^\\p{IsHan}]*\\p{IsLatin}[^\\p{IsHan}(（]*?)[\\s/|,，;；]*[(（]?\\s*(\\p{IsHan}.*?)\\s*([)）]?)");
    private static final Pattern CHINESE_FIRST =
            Pattern.compile(
                    "(.*\\p{IsHan}[^\\p{IsLatin}(（]*?)[\\s/|,，;；]*[(（]?\\s*([^\\p{IsHan}]*\\p{IsLatin}[^\\p{IsHan}]*?)\\s*([)）]?)");
    private static final Pattern SHORT = Pattern.compile("\\s*[\\p{IsLatin}0-9]{1,3}\\s*");

    private TwoLanguages() {}

    static Text of(String cell) {
        var lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            var chinese = lines.stream().filter(TwoLanguages::isChinese);
            var other = lines.stream().filter(line -> !isChinese(line));
            var both = Text.of(joined(other), joined(chinese));
            if (both.forms().size() == 2) {
                return both;
            }
        }
        var line = joined(lines.stream());
        return apart(line)
                .orElseGet(
                        () -> Text.in(isChinese(line) ? Language.CHINESE : Language.ENGLISH, line));
    }

    private static Optional<Text> apart(String line) {
        if (!isChinese(line) || !LATIN.matcher(line).find()) {
            return Optional.empty();
        }
        var last = CHINESE_LAST.matcher(line);
        if (last.matches()) {
            return both(last.group(1), last.group(2), last.group(3));
        }
        var first = CHINESE_FIRST.matcher(line);
        return first.matches()
                ? both(first.group(2), first.group(1), first.group(3))
                : Optional.empty();
    }

    /// Both, where each is in its script alone; the letters of an office such as ICT belong to the
    /// Chinese that they stand in. What closes a bracket that one of them opens belongs to it.
    private static Optional<Text> both(String other, String chinese, String end) {
        var isWhole =
                LATIN.matcher(chinese).find()
                        || SHORT.matcher(other).matches()
                        || !LATIN.matcher(other).find();
        return isWhole
                ? Optional.empty()
                : Optional.of(Text.of(closed(other, end), closed(chinese, end)));
    }

    private static String closed(String part, String end) {
        var opens = part.chars().filter(letter -> letter == '(' || letter == '（').count();
        var closes = part.chars().filter(letter -> letter == ')' || letter == '）').count();
        return opens > closes ? part + end : part;
    }

    static boolean isChinese(String text) {
        return HAN.matcher(text).find();
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining(" "));
    }
}
