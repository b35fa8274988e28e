package org.retinue.exchange.paste;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retinue.tour.Language;
import org.retinue.tour.Text;

/// Makes texts of what stands in cells: lines in Chinese and lines in another script are the two
/// forms of one text.
final class Written {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern BLANK =
            Pattern.compile(
                    "(?i)[\\s\\p{Pd}/\\\\.…*·]*|n/?a|nil|none|无|tb[acd]|待定|待确认|to be confirmed");

    private Written() {}

    /// Whether a cell says nothing.
    static boolean isBlank(String cell) {
        return BLANK.matcher(cell.strip()).matches();
    }

    static Text text(String cell) {
        var lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var chinese = lines.stream().filter(Written::isChinese).toList();
        var english = lines.stream().filter(line -> !isChinese(line)).toList();
        var areTwo =
                !chinese.isEmpty()
                        && !english.isEmpty()
                        && english.stream().allMatch(line -> LATIN.matcher(line).find());
        return areTwo
                ? Text.of(joined(english), joined(chinese))
                : Text.in(chinese.isEmpty() ? Language.ENGLISH : Language.CHINESE, joined(lines));
    }

    private static boolean isChinese(String line) {
        return HAN.matcher(line).find();
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining(" "));
    }
}
