package org.retinue.cli;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.exchange.calendar.CalendarWishes;
import org.retinue.exchange.calendar.CharacterSet;
import picocli.CommandLine.Option;

/// What can be said about calendars that they do not say themselves.
final class CalendarOptions {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            completionCandidates = EncodingNames.class,
            description = {
                "The character set of a calendar that is not in UTF-8: GB18030, Big5, windows-1251 …",
                "Default: the likeliest, which is told."
            })
    private Optional<CharacterSet> encoding = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "NAME=ZONE",
            description = {
                "What a calendar means by a time zone that nobody knows:",
                "--zone \"Our time=Asia/Shanghai\", several times if need be."
            })
    private Map<String, ZoneId> zones = new TreeMap<>();

    CalendarWishes wishes() {
        return new CalendarWishes(encoding, zones);
    }

    static final class EncodingNames implements Forms.Choices {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(CharacterSet.values()).map(one -> one.charset().name()).iterator();
        }
    }
}
