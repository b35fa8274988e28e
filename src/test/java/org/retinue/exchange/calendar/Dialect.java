package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/// How programs write calendars: what they call the time zone of Berlin, how they explain it, where
/// they fold lines and what they add of their own.
@SuppressWarnings("StringConcatToTextBlock") // lines are put together of parts
enum Dialect {
    OUTLOOK("W. Europe Standard Time", Explained.SINCE_1601, "\r\n\t", true),
    EXCHANGE("Customized Time Zone", Explained.SINCE_1601, "\r\n ", true),
    OUTLOOK_NAME(
            "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
            Explained.SINCE_1601,
            "\r\n ",
            true),
    GOOGLE("Europe/Berlin", Explained.SINCE_1970, "\r\n ", true),
    APPLE("Europe/Berlin", Explained.SINCE_1981, "\r\n ", false),
    THUNDERBIRD("/mozilla.org/20050126_1/Europe/Berlin", Explained.SINCE_1970, "\r\n ", true),
    EVOLUTION(
            "/freeassociation.sourceforge.net/Europe/Berlin", Explained.SINCE_1970, "\r\n ", false),
    NOTES("W. Europe", Explained.SINCE_1970, "\r\n ", true),
    OFFICE_SUITE("Europe/Berlin", Explained.NOT, "\n ", true),
    PLAIN("UTC", Explained.NOT, "\r\n ", false);

    private static final int MOST = 75;

    private final String zone;
    private final Explained explained;
    private final String fold;
    private final boolean dividesLetters;

    Dialect(String zone, Explained explained, String fold, boolean dividesLetters) {
        this.zone = zone;
        this.explained = explained;
        this.fold = fold;
        this.dividesLetters = dividesLetters;
    }

    /// How the clocks of Berlin are explained.
    enum Explained {
        NOT,
        SINCE_1601,
        SINCE_1970,
        SINCE_1981
    }

    boolean isLocal() {
        return this != PLAIN;
    }

    /// A property at the time of the clocks in Berlin.
    String at(String property, String local) {
        if (isLocal()) {
            var name = zone.matches("[^:;,]*") ? zone : "\"" + zone + "\"";
            return property + ";TZID=" + name + ":" + local;
        }
        return property + ":" + utc(local);
    }

    /// The calendar with the events in it.
    byte[] calendar(String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        text.append("PRODID:-//Example//").append(name()).append("//EN\n").append(head());
        text.append(zoneLines());
        for (var event : events) {
            text.append(event);
        }
        return bytes(text.append("END:VCALENDAR\n").toString());
    }

    String event(String uid, String... lines) {
        return "BEGIN:VEVENT\nUID:"
                + uid
                + "\nDTSTAMP:20260301T080000Z\n"
                + String.join("\n", lines)
                + "\n"
                + more()
                + "END:VEVENT\n";
    }

    private String head() {
        return switch (this) {
            case EXCHANGE -> "METHOD:REQUEST\n";
            case GOOGLE -> "CALSCALE:GREGORIAN\nMETHOD:PUBLISH\nX-WR-CALNAME:anna@example.org\n";
            case APPLE -> "CALSCALE:GREGORIAN\nX-APPLE-CALENDAR-COLOR:#1BADF8\n";
            default -> "";
        };
    }

    private String more() {
        return switch (this) {
            case OUTLOOK ->
                    "CLASS:PUBLIC\nPRIORITY:5\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\n"
                            + "X-ALT-DESC;FMTTYPE=text/html:<html><body>a\\, b: c</body></html>\n";
            case EXCHANGE ->
                    "ORGANIZER;CN=\"Berg; Anna\":mailto:anna@example.org\n"
                            + "ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Li:mailto:li@example.org\n"
                            + "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=START:-PT15M\n"
                            + "DESCRIPTION:REMINDER\nEND:VALARM\n";
            case GOOGLE -> "TRANSP:OPAQUE\nSEQUENCE:2\nCREATED:20260301T080000Z\n";
            case APPLE ->
                    "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"BYD:\\nHall; 2\":geo:22.68,1\n"
                            + "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT15M\n";
            case THUNDERBIRD -> "X-MOZ-GENERATION:3\n";
            default -> "";
        };
    }

    private String zoneLines() {
        return switch (explained) {
            case NOT -> "";
            case SINCE_1601 ->
                    zone("16010101T030000", "16010101T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=");
            case SINCE_1970 ->
                    zone("19701025T030000", "19700329T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=");
            case SINCE_1981 ->
                    zone("19961027T030000", "19810329T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=");
        };
    }

    private String zone(String winter, String summer, String rule) {
        return "BEGIN:VTIMEZONE\nTZID:"
                + zone.replace(",", "\\,")
                + "\nBEGIN:STANDARD\nDTSTART:"
                + winter
                + "\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:"
                + rule
                + "10\nEND:STANDARD\n"
                + "BEGIN:DAYLIGHT\nDTSTART:"
                + summer
                + "\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:"
                + rule
                + "3\nEND:DAYLIGHT\n"
                + "END:VTIMEZONE\n";
    }

    private byte[] bytes(String text) {
        var end = fold.startsWith("\r") ? "\r\n" : "\n";
        var bytes = new ByteArrayOutputStream();
        text.lines()
                .forEach(line -> {
                    fold(line, bytes);
                    bytes.writeBytes(end.getBytes(UTF_8));
                });
        return bytes.toByteArray();
    }

    private void fold(String line, ByteArrayOutputStream bytes) {
        var letters = line.getBytes(UTF_8);
        for (var at = 0; at < letters.length; ) {
            var end = Math.min(letters.length, at + MOST - 1);
            while (!dividesLetters && end < letters.length && (letters[end] & 0xC0) == 0x80) {
                end--;
            }
            if (at > 0) {
                bytes.writeBytes(fold.getBytes(UTF_8));
            }
            bytes.writeBytes(Arrays.copyOfRange(letters, at, end));
            at = end;
        }
    }

    private static String utc(String local) {
        var time = LocalDateTime.parse(local, Stamps.TIME).atZone(ZoneId.of("Europe/Berlin"));
        return Stamps.TIME.format(time.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
