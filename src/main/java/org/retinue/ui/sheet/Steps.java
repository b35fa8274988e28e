package org.retinue.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the cursor goes from a spot: over the lines that are no headings, and the columns that are
/// shown.
public final class Steps<I, C extends Enum<C>> {

    private final List<Line<I, C>> lines;
    private final List<C> columns;
    private final List<Line<I, C>> open;
    private final Map<I, Integer> places = new HashMap<>();
    private final Map<I, Integer> indices = new HashMap<>();

    public Steps(List<Line<I, C>> lines, List<C> columns) {
        this.lines = List.copyOf(lines);
        this.columns = List.copyOf(columns);
        open = this.lines.stream().filter(line -> !line.isHeading()).toList();
        open.forEach(line -> places.put(line.id(), places.size()));
        this.lines.forEach(line -> indices.put(line.id(), indices.size()));
    }

    public List<Line<I, C>> lines() {
        return lines;
    }

    public List<C> columns() {
        return columns;
    }

    /// The same lines with other columns.
    Steps<I, C> with(List<C> changed) {
        return new Steps<>(lines, changed);
    }

    public Optional<Spot<I, C>> first() {
        return open.stream().findFirst().map(line -> new Spot<>(line.id(), columns.getFirst()));
    }

    /// So many lines down, or up where negative; as far as there are lines.
    public Spot<I, C> down(Spot<I, C> from, int count) {
        var place = places.get(from.line());
        if (place == null) {
            return from;
        }
        var target = Math.clamp(place + (long) count, 0, open.size() - 1);
        return new Spot<>(open.get(target).id(), from.column());
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
        if (places.containsKey(spot.line())) {
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
                .filter(places::containsKey)
                .findFirst()
                .map(line -> new Spot<>(line, spot.column()))
                .or(this::first);
    }

    /// The line of the id, if it is there and no heading.
    public Optional<Line<I, C>> line(I id) {
        return Optional.ofNullable(places.get(id)).map(open::get);
    }

    /// What stands at the spot, if its line is there.
    Optional<Cell> cell(Spot<I, C> spot) {
        return line(spot.line()).map(line -> line.cell(spot.column()));
    }

    /// Which of all lines it is, headings counted; -1 where it is not there.
    int index(I id) {
        return indices.getOrDefault(id, -1);
    }

    /// All that exists, without headings and without room for more.
    public List<I> entries() {
        return entries(open);
    }

    /// What exists between two lines, and these themselves, whichever stands first.
    public List<I> between(I one, I other) {
        var from = places.get(one);
        var to = places.get(other);
        return from == null || to == null
                ? List.of()
                : entries(open.subList(Math.min(from, to), Math.max(from, to) + 1));
    }

    /// What exists between the heading above the line and the next one.
    public List<I> section(I line) {
        var place = Math.max(0, index(line));
        var above = lines.subList(0, place).reversed().stream();
        var below = lines.subList(place, lines.size()).stream();
        return entries(
                Stream.concat(
                                above
                                        .takeWhile(one -> !one.isHeading())
                                        .toList()
                                        .reversed()
                                        .stream(),
                                below.takeWhile(one -> !one.isHeading()))
                        .toList());
    }

    private Spot<I, C> cells(Spot<I, C> from, int step) {
        var width = columns.size();
        var start = places.getOrDefault(from.line(), 0) * width + columns.indexOf(from.column());
        return IntStream.iterate(
                        start + step,
                        place -> place >= 0 && place < open.size() * width,
                        place -> place + step)
                .filter(place -> open.get(place / width).cell(columns.get(place % width)).open())
                .mapToObj(place ->
                        new Spot<>(open.get(place / width).id(), columns.get(place % width)))
                .findFirst()
                .orElse(from);
    }

    private static <I, C extends Enum<C>> List<I> entries(List<Line<I, C>> lines) {
        return lines.stream().filter(line -> line.form() == Line.Form.ENTRY).map(Line::id).toList();
    }
}
