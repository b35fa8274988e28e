package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Calendars as programs write them, whole and broken, with what is to be read in each: the times
/// by the clocks of Shanghai, the names, and what is said of them.
@SuppressWarnings({
    "ArrayRecordComponent",
    "StringConcatToTextBlock"
}) // never compared; one line each
record Written(String name, byte[] file, List<String> read, List<Flaw> flaws) {

    static final String TITLE =
            "与比亚迪董事长会谈：电池、储能与新能源汽车产业合作，兼议人才培养及技术转让事宜，第二轮; Zoë Ångström, "
                    + "Tebboune عبد المجيد, 𠮷野家 🛰️";

    private static final String ESCAPED = TITLE.replace(";", "\\;").replace(",", "\\,");

    @Override
    public String toString() {
        return name;
    }

    static Stream<Written> all() {
        return Stream.of(dialects(), Broken.all(), encodings()).flatMap(calendars -> calendars);
    }

    private static Written of(Dialect dialect, String feature, byte[] file, String... read) {
        return new Written(dialect + " " + feature, file, List.of(read), List.of());
    }

    private static Stream<Written> dialects() {
        return Stream.of(Dialect.values())
                .flatMap(dialect ->
                        dialect.isLocal()
                                ? Stream.concat(single(dialect), repeated(dialect))
                                : single(dialect));
    }

    private static Stream<Written> single(Dialect in) {
        var start = in.at("DTSTART", "20260327T100000");
        var end = in.at("DTEND", "20260327T113000");
        return Stream.of(
                of(
                        in,
                        "once",
                        in.calendar(in.event("a", start, end, "SUMMARY:" + ESCAPED)),
                        "2026-03-27T17:00/18:30 " + TITLE),
                of(
                        in,
                        "for a while",
                        in.calendar(
                                in.event(
                                        "a", start, "DURATION:PT1H30M", "SUMMARY:A\\, b\\; c\\\\")),
                        "2026-03-27T17:00/18:30 A, b; c\\"),
                of(
                        in,
                        "all day",
                        in.calendar(
                                in.event(
                                        "a",
                                        "DTSTART;VALUE=DATE:20260328",
                                        "DTEND;VALUE=DATE:20260329",
                                        "SUMMARY;LANGUAGE=de:Messe")),
                        "2026-03-28 Messe"),
                of(
                        in,
                        "called off",
                        in.calendar(
                                in.event("a", start, end, "SUMMARY:Off", "STATUS:CANCELLED"),
                                in.event("b", start, end, "SUMMARY:On", "STATUS:CONFIRMED")),
                        "2026-03-27T17:00/18:30 On",
                        "LEFT_OUT 2026-03-27T17:00/18:30 Off"),
                of(
                        in,
                        "with parts that are not taken",
                        in.calendar(
                                in.event(
                                        "a",
                                        start,
                                        end,
                                        "SUMMARY:Visit",
                                        "ATTACH:https://example.org/a.pdf",
                                        "URL:https://example.org",
                                        "X-ODD;A=b;C=\"d:e;f\":g:h",
                                        "BEGIN:VALARM",
                                        "ACTION:AUDIO",
                                        "TRIGGER:-PT30M",
                                        "REPEAT:4",
                                        "DURATION:PT5M",
                                        "END:VALARM")),
                        "2026-03-27T17:00/18:30 Visit"));
    }

    /// The clocks of Berlin change between the first time and the second.
    private static Stream<Written> repeated(Dialect in) {
        var start = in.at("DTSTART", "20260327T100000");
        var end = in.at("DTEND", "20260327T113000");
        var weekly = "RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3";
        return Stream.of(
                of(
                        in,
                        "weekly",
                        in.calendar(in.event("a", start, end, weekly, "SUMMARY:Call")),
                        "2026-03-27T17:00/18:30 Call",
                        "2026-04-03T16:00/17:30 Call"),
                of(
                        in,
                        "weekly but one",
                        in.calendar(
                                in.event(
                                        "a",
                                        start,
                                        end,
                                        weekly,
                                        in.at("EXDATE", "20260403T100000"),
                                        "SUMMARY:Call")),
                        "2026-03-27T17:00/18:30 Call"),
                of(
                        in,
                        "weekly with one moved",
                        in.calendar(
                                in.event("a", start, end, weekly, "SUMMARY:Call"),
                                in.event(
                                        "a",
                                        in.at("RECURRENCE-ID", "20260403T100000"),
                                        in.at("DTSTART", "20260403T150000"),
                                        in.at("DTEND", "20260403T160000"),
                                        "SUMMARY:Late call")),
                        "2026-03-27T17:00/18:30 Call",
                        "2026-04-03T21:00/22:00 Late call"),
                of(
                        in,
                        "on dates",
                        in.calendar(
                                in.event(
                                        "a",
                                        start,
                                        end,
                                        in.at("RDATE", "20260401T100000"),
                                        "SUMMARY:Call")),
                        "2026-03-27T17:00/18:30 Call",
                        "2026-04-01T16:00/17:30 Call"));
    }

    private static Stream<Written> encodings() {
        var text =
                Broken.calendar(
                        "BEGIN:VEVENT\nUID:a\nDTSTART:20260327T090000Z\nDTEND:20260327T100000Z\n"
                                + "SUMMARY:前海管理局会谈\nEND:VEVENT\n");
        var western = text.replace("前海管理局会谈", "Café Zoë à Besançon");
        var chinese = "2026-03-27T17:00/18:00 前海管理局会谈";
        var marked = new ArrayList<Written>();
        marked.add(encoded("UTF-8", text.getBytes(UTF_8), chinese));
        marked.add(encoded("UTF-8 with a mark", ("\uFEFF" + text).getBytes(UTF_8), chinese));
        for (var wide : List.of("UTF-16LE", "UTF-16BE")) {
            var charset = Charset.forName(wide);
            marked.add(encoded(wide, text.getBytes(charset), chinese));
            marked.add(
                    encoded(wide + " with a mark", ("\uFEFF" + text).getBytes(charset), chinese));
        }
        marked.add(
                new Written(
                        "GB18030",
                        text.getBytes(Charset.forName("GB18030")),
                        List.of(chinese),
                        List.of(Flaw.ENCODING)));
        marked.add(
                new Written(
                        "windows-1252",
                        western.getBytes(Charset.forName("windows-1252")),
                        List.of("2026-03-27T17:00/18:00 Café Zoë à Besançon"),
                        List.of(Flaw.ENCODING)));
        marked.add(encoded("folded in every letter", everywhere(text.getBytes(UTF_8)), chinese));
        marked.add(
                encoded(
                        "with the line ends of old systems",
                        text.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                        chinese));
        return marked.stream();
    }

    private static Written encoded(String name, byte[] file, String read) {
        return new Written(name, file, List.of(read), List.of());
    }

    /// A fold behind every byte of what is not plain ASCII.
    static byte[] everywhere(byte[] file) {
        var folded = new ByteArrayOutputStream();
        for (var letter : file) {
            folded.write(letter);
            if (letter < 0) {
                folded.writeBytes("\r\n ".getBytes(UTF_8));
            }
        }
        return folded.toByteArray();
    }
}
