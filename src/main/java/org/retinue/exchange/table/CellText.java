package org.retinue.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// What a cell of a workbook shows. Dates and times are numbers there, and told by their format
/// alone; they come out as `2026-11-03`, `2026-11-03 14:30` and `14:30`.
final class CellText {

    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Set<Integer> TIMES =
            Set.of(18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[yYdDeE]|[mM]{3,}|[年月日]");
    private static final Pattern TIME = Pattern.compile("[hH]|[sS]|AM/PM|[时時]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,30}(?:[eE][+-]?[0-9]{1,3})?");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;
    private static final int SECONDS = 86_400;
    private static final int MOST_DIGITS = 15;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CellText() {}

    static String of(Cell cell, boolean since1904) {
        var raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        var isNumber =
                cell.getType() == CellType.NUMBER
                        || (cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches());
        return isNumber && NUMBER.matcher(raw).matches()
                ? number(raw, cell, since1904)
                : clean(cell.getType() == CellType.STRING ? cell.getText() : raw);
    }

    private static String number(String raw, Cell cell, boolean since1904) {
        var id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        var format =
                QUOTED.matcher(Optional.ofNullable(cell.getDataFormatString()).orElse(""))
                        .replaceAll("");
        var isDate = DATES.contains(id) || DATE.matcher(format).find();
        var isTime = TIMES.contains(id) || TIME.matcher(format).find();
        var number = new BigDecimal(raw);
        if ((isDate || isTime) && number.signum() >= 0 && number.doubleValue() < LAST_DAY) {
            return moment(number.doubleValue(), isDate, since1904);
        }
        var plain = plain(number);
        var digits = ZEROS.matcher(format).matches() ? format.length() : 0;
        return "0".repeat(Math.max(digits - plain.length(), 0)) + plain;
    }

    /// Numbers are kept as the nearest binary fraction, and 15 digits of it are what was typed.
    private static String plain(BigDecimal number) {
        var typed = number.round(new java.math.MathContext(MOST_DIGITS));
        var short_ = typed.compareTo(number) == 0 || number.scale() > 0 ? typed : number;
        return short_.signum() == 0 ? "0" : short_.stripTrailingZeros().toPlainString();
    }

    private static String moment(double number, boolean isDate, boolean since1904) {
        var first = since1904 ? FIRST_SINCE_1904 : FIRST;
        var seconds = Math.round(number * SECONDS);
        var at = LocalDateTime.of(first, LocalTime.MIDNIGHT).plusSeconds(seconds);
        if (!isDate) {
            return CLOCK.format(at);
        }
        var day = at.toLocalDate().toString();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + CLOCK.format(at);
    }

    private static String clean(String text) {
        return text.replace('\u00a0', ' ').replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
