package org.retinue.exchange.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a calendar from its BEGIN to its END.
record Component(String name, int line, List<ContentLine> lines, List<Component> parts) {

    Optional<ContentLine> line(String wanted) {
        return lines(wanted).findFirst();
    }

    Stream<ContentLine> lines(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted));
    }

    Stream<Component> parts(String wanted) {
        return parts.stream().filter(part -> part.name().equals(wanted));
    }
}
