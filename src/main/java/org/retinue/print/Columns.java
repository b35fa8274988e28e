package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The columns of a table of things of one kind, each with what it says of a thing.
final class Columns<T> {

    private static final int ROWS_THAT_STAY_TOGETHER = 6;

    private final Voices voices;
    private final List<Saying<T>> sayings = new ArrayList<>();
    private Predicate<T> isStruck = _ -> false;

    private Columns(Voices voices) {
        this.voices = voices;
    }

    static <T> Columns<T> in(Voices voices) {
        return new Columns<>(voices);
    }

    Columns<T> with(Listing.Width width, String head, Function<T, List<Listing.Line>> saying) {
        sayings.add(
                new Saying<>(width, voices.say(head), (_, thing) -> saying.apply(thing), false));
        return this;
    }

    /// A column without a head, where each row says what it is about.
    Columns<T> bare(Listing.Width width, Function<T, List<Listing.Line>> saying) {
        sayings.add(new Saying<>(width, Phrase.EMPTY, (_, thing) -> saying.apply(thing), false));
        return this;
    }

    /// A column of single lines, which may be empty.
    Columns<T> line(Listing.Width width, String head, Function<T, Phrase> saying) {
        return with(width, head, thing -> List.of(Listing.Line.plain(saying.apply(thing))));
    }

    /// A column to be written on by hand.
    Columns<T> space(Listing.Width width, String head) {
        sayings.add(new Saying<>(width, voices.say(head), (_, _) -> List.of(), true));
        return this;
    }

    /// A column that counts the rows.
    Columns<T> numbered(String head) {
        sayings.add(
                new Saying<>(
                        Listing.Width.NUMBER,
                        voices.say(head),
                        (number, _) ->
                                List.of(
                                        Listing.Line.plain(
                                                voices.say(_ -> Integer.toString(number)))),
                        false));
        return this;
    }

    Columns<T> striking(Predicate<T> things) {
        isStruck = things;
        return this;
    }

    /// The table of the things. The last sentence stands there where there are none.
    Listing.Part part(Phrase heading, List<Phrase> above, List<T> things, Phrase nothing) {
        var rows =
                IntStream.range(0, things.size())
                        .mapToObj(at -> row(at + 1, things.get(at)))
                        .toList();
        return new Listing.Part(
                "",
                things.size() <= ROWS_THAT_STAY_TOGETHER,
                sayings.stream().anyMatch(saying -> !saying.head().isEmpty()),
                heading,
                above.stream().filter(phrase -> !phrase.isEmpty()).toList(),
                sayings.stream().map(Saying::column).toList(),
                rows,
                things.isEmpty() ? Optional.of(nothing) : Optional.empty(),
                List.of());
    }

    private Listing.Row row(int number, T thing) {
        return new Listing.Row(
                isStruck.test(thing),
                sayings.stream().map(saying -> saying.cell(number, thing)).toList());
    }

    private record Saying<T>(
            Listing.Width width,
            Phrase head,
            BiFunction<Integer, T, List<Listing.Line>> lines,
            boolean forPen) {

        Listing.Column column() {
            return new Listing.Column(width, head, forPen);
        }

        Listing.Cell cell(int number, T thing) {
            return new Listing.Cell(
                    width,
                    lines.apply(number, thing).stream().filter(line -> !line.isEmpty()).toList());
        }
    }
}
