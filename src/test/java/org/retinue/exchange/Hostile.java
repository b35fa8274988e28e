package org.retinue.exchange;

import java.util.List;

/// Texts that somebody may have typed into a name to make trouble where it is shown.
public final class Hostile {

    public static final String SCRIPT = "<script>alert(1)</script>";
    public static final String MARKUP = "\"><img src=x onerror=alert(2)> & </td></style>";
    public static final String TURNED = "Anna \u202Egpj.exe\u202C \u2066Banda\u2069\u200F";
    public static final String SQL = "Robert'); DROP TABLE tours;--";
    public static final String QUOTES = "\"Ann\" 'O'' “Neill”,; \\";
    public static final String BREAKS = "Anna\r\nBanda\rof\u2028Lusaka\u0085\u000B";
    public static final String CONTROLS = "An\u0000na\u0007 \u001B[31mBanda\u007F \uFFFE\uD800";

    /// Each begins as a formula does.
    public static final List<String> FORMULAS =
            List.of(
                    "=HYPERLINK(\"http://example.org\",\"click\")",
                    "+86 755 8888 0000",
                    "-Al-Rashid",
                    "@office",
                    "=cmd|'/C calc'!A0",
                    "  =1+1",
                    "\u00A0=1+1",
                    "\u3000=1+1",
                    "＝1+1",
                    "＋1",
                    "－1",
                    "＠SUM(1)",
                    "'=1+1",
                    "''=1",
                    "\u202E=1+1");

    public static final List<String> ALL =
            java.util.stream.Stream.concat(
                            List.of(SCRIPT, MARKUP, TURNED, SQL, QUOTES, BREAKS, CONTROLS).stream(),
                            FORMULAS.stream())
                    .toList();

    private Hostile() {}
}
