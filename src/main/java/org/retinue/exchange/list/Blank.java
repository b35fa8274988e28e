package org.retinue.exchange.list;

import java.util.regex.Pattern;

/// Tells cells that say nothing, and those that say the same as the one above.
final class Blank {

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?i)[\\s\\p{Pd}/\\\\.…*·]*|n/?a|nil|none|no|无|没有|不详|tb[acd]|待定|待确认|to be confirmed|unknown");
    private static final Pattern DITTO =
            Pattern.compile("(?i)同上|〃|″|\"|ditto|do\\.|same as above|as above");

    private Blank() {}

    static boolean is(String cell) {
        return BLANK.matcher(cell.strip()).matches();
    }

    static boolean isDitto(String cell) {
        return DITTO.matcher(cell.strip()).matches();
    }
}
