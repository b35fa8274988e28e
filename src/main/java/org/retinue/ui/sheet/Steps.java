package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the cursor goes from a spot: over the lines that are no headings, and the columns that are
/// shown.
public record Steps<I, C extends Enum<C>>(List<Line<I, C>> lines, List<C> columns) {

    public Steps {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    public Optional<Spot<I, C>> first() {
        return lines.stream()
                .filter(line -> !line.isHeading())
                .findFirst()
                .map(line -> new Spot<>(line.id(), columns.getFirst()));
    }

    /// So many lines down, or up where negative; as far as there are lines.
    public Spot<I, C> down(Spot<I, C> from, int count) {
        var open = open();
        var index = open.indexOf(from.line());
        if (index < 0) {
            return from;
        }
        var target = Math.clamp(index + (long) count, 0, open.size() - 1);
        return new Spot<>(open.get(target), from.column());
    }

    public Spot<I, C> right(Spot<I, C> from) {
        var column = columns.indexOf(from.column());
        return column < columns.size() - 1 ? from.at(columns.get(column + 1)) : from;
    }

    public Spot<I, C> left(Spot<I, C> from) {
        var column = columns.indexOf(from.column());
        return column > 0 ? from.at(columns.get(column - 1)) : from;
    }

    /// The next cell that can be typed into, on this line or the next.
    public Spot<I, C> onward(Spot<I, C> from) {
        return cells(from, 1);
    }

    /// The previous cell that can be typed into.
    public Spot<I, C> back(Spot<I, C> from) {
        return cells(from, -1);
    }

    public Spot<I, C> lineStart(Spot<I, C> from) {
        return from.at(columns.getFirst());
    }

    public Spot<I, C> lineEnd(Spot<I, C> from) {
        return from.at(columns.getLast());
    }

    /// The spot itself while its line is there, or the nearest line that outlived the change: the
    /// next, or else the one before.
    public Optional<Spot<I, C>> after(List<Line<I, C>> before, Spot<I, C> spot) {
        var here = Set.copyOf(open());
        if (here.contains(spot.line())) {
            return Optional.of(spot);
        }
        var old = before.stream().map(Line::id).toList();
        var place = old.indexOf(spot.line());
        if (place < 0) {
            return first();
        }
        return Stream.concat(
                        old.subList(place, old.size()).stream(),
                        old.subList(0, place).reversed().stream())
                .filter(here::contains)
                .findFirst()
                .map(line -> new Spot<>(line, spot.column()))
                .or(this::first);
    }

    public Optional<Line<I, C>> line(I id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private Spot<I, C> cells(Spot<I, C> from, int step) {
        var open = open();
        var width = columns.size();
        var start = open.indexOf(from.line()) * width + columns.indexOf(from.column());
        return IntStream.iterate(
                        start + step,
                        place -> place >= 0 && place < open.size() * width,
                        place -> place + step)
                .mapToObj(place -> new Spot<>(open.get(place / width), columns.get(place % width)))
                .filter(this::isOpen)
                .findFirst()
                .orElse(from);
    }

    private boolean isOpen(Spot<I, C> spot) {
        return line(spot.line()).map(line -> line.cell(spot.column()).open()).orElse(false);
    }

    private List<I> open() {
        return lines.stream()
                .filter(line -> !line.isHeading())
                .map(Line::id)
                .collect(Collectors.toList());
    }
}
