package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.retinue.exchange.paste.Guess.Reason;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.words.TypedTimes;

/// Guesses what the columns of a table are about: by their headers, or else by what stands in them.
final class Columns {

    private static final int MOST_ROWS = 60;
    private static final double MOSTLY = 0.6;
    private static final Pattern LIST = Pattern.compile("[、,，;；\\n]");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?i).*\\b(mr|ms|mrs|dr|h\\.?e|prof)\\b.*|.*(先生|女士|主任|局长|市长|部长|司长|处长|总裁|董事长|经理|大使)");

    private final Table table;
    private final Optional<Integer> header;
    private final Names<SiteId> sites;
    private final Names<PersonId> people;

    private Columns(Table table, Context context) {
        this.table = table;
        sites = context.sites();
        people = context.people();
        header = Headers.row(table);
    }

    /// A guess for each column; the officer's wishes go before it.
    static List<Guess> guess(Table table, Map<Integer, Meaning> wishes, Context context) {
        return new Columns(table, context).guess(wishes);
    }

    private List<Guess> guess(Map<Integer, Meaning> wishes) {
        var taken = EnumSet.noneOf(Meaning.class);
        taken.addAll(wishes.values());
        var guesses = new ArrayList<Guess>();
        IntStream.range(0, table.width())
                .forEach(column -> {
                    var guess = first(column, wishes, taken);
                    taken.add(guess.meaning());
                    guesses.add(guess);
                });
        for (var wanted :
                List.of(
                        Meaning.TIME,
                        Meaning.DATE,
                        Meaning.WEEKDAY,
                        Meaning.END,
                        Meaning.DURATION)) {
            settle(
                    wanted,
                    guesses,
                    taken,
                    column -> share(column, text -> fits(wanted, text)) >= MOSTLY);
        }
        settle(Meaning.PLACE, guesses, taken, column -> share(column, this::isSite) >= 0.4);
        settle(Meaning.GUESTS, guesses, taken, column -> share(column, this::isPeople) >= 0.4);
        settleActivity(guesses, taken);
        if (!taken.contains(Meaning.PLACE)) {
            settle(Meaning.PLACE, guesses, taken, column -> share(column, this::isSite) >= 0.15);
        }
        return guesses;
    }

    private Guess first(int column, Map<Integer, Meaning> wishes, Set<Meaning> taken) {
        var text = header.map(row -> head(row, column)).orElse("");
        if (wishes.containsKey(column)) {
            return new Guess(wishes.getOrDefault(column, Meaning.NOTHING), Reason.CHOSEN, text);
        }
        return Headers.meaning(text)
                .map(meaning ->
                        meaning == Meaning.TIME && taken.contains(meaning) ? Meaning.END : meaning)
                .filter(meaning -> meaning.isShared() || !taken.contains(meaning))
                .map(meaning -> new Guess(meaning, Reason.HEADER, text))
                .orElse(new Guess(Meaning.NOTHING, Reason.UNKNOWN, text));
    }

    /// A head over several columns tells nothing about either.
    private String head(int row, int column) {
        var cells = table.rows().get(row);
        var isShared =
                cells.get(column).origin() == Origin.LEFT
                        || (column + 1 < cells.size()
                                && cells.get(column + 1).origin() == Origin.LEFT);
        return isShared ? "" : cells.get(column).text();
    }

    /// Gives the meaning to the first column of no meaning that fits.
    private void settle(
            Meaning meaning, List<Guess> guesses, Set<Meaning> taken, Predicate<Integer> fits) {
        if (taken.contains(meaning)) {
            return;
        }
        open(guesses).stream()
                .filter(fits)
                .findFirst()
                .ifPresent(column -> take(meaning, column, guesses, taken));
    }

    /// What happens is said in the most words.
    private void settleActivity(List<Guess> guesses, Set<Meaning> taken) {
        if (!taken.contains(Meaning.ACTIVITY)) {
            open(guesses).stream()
                    .filter(column -> letters(column) > 0)
                    .max(Comparator.comparingDouble(this::activity))
                    .ifPresent(column -> take(Meaning.ACTIVITY, column, guesses, taken));
        }
    }

    private void take(Meaning meaning, int column, List<Guess> guesses, Set<Meaning> taken) {
        guesses.set(column, new Guess(meaning, Reason.CONTENTS, guesses.get(column).header()));
        taken.add(meaning);
    }

    private static List<Integer> open(List<Guess> guesses) {
        return IntStream.range(0, guesses.size())
                .filter(column -> guesses.get(column).reason() == Reason.UNKNOWN)
                .boxed()
                .toList();
    }

    private static boolean fits(Meaning meaning, String text) {
        return switch (meaning) {
            case TIME -> isTime(text);
            case END -> isTime(text) && WrittenTime.end(text).isPresent();
            case DATE ->
                    WrittenTime.of(text).isEmpty()
                            && WrittenDates.find(text)
                                    .filter(found -> !(found.date() instanceof WrittenDate.Named))
                                    .filter(found -> found.rest().length() <= 12)
                                    .isPresent();
            case WEEKDAY -> WrittenDates.weekday(text).isPresent();
            case DURATION ->
                    TypedTimes.duration(text).isPresent() && !text.strip().matches("[0-9]{1,2}");
            case ACTIVITY, PLACE, ROOM, GUESTS, HOST, ESCORT, INTERPRETER, REMARKS, NOTHING ->
                    false;
        };
    }

    /// A number alone is more often a number than an hour.
    private static boolean isTime(String text) {
        return !text.strip().matches("[0-9]{1,2}")
                && (WrittenTime.of(text).isPresent()
                        || TimedLine.of(text).filter(line -> line.rest().isEmpty()).isPresent());
    }

    private boolean isSite(String text) {
        return !sites.exactly(text).isEmpty()
                || (text.length() <= 40
                        && Activities.leg(text).isEmpty()
                        && Activities.kind(text).isEmpty()
                        && (Activities.place(text).isPresent()
                                || !sites.near(text).all().isEmpty()));
    }

    private boolean isPeople(String text) {
        return !people.exactly(text).isEmpty()
                || PERSON.matcher(text).matches()
                || LIST.splitAsStream(text)
                        .anyMatch(name -> !name.isBlank() && !people.exactly(name).isEmpty());
    }

    private double activity(int column) {
        return letters(column)
                * (1
                        + share(
                                column,
                                text ->
                                        Activities.kind(text).isPresent()
                                                || Activities.leg(text).isPresent()));
    }

    private double letters(int column) {
        return contents(column).stream().mapToInt(String::length).average().orElse(0);
    }

    private double share(int column, Predicate<String> fits) {
        var contents = contents(column);
        return contents.isEmpty()
                ? 0
                : (double) contents.stream().filter(fits).count() / contents.size();
    }

    /// What is written in the column below the header, but for rows of a single cell.
    private List<String> contents(int column) {
        return table.rows().stream()
                .skip(header.map(row -> row + 1).orElse(0))
                .limit(MOST_ROWS)
                .filter(row -> row.stream().filter(Cell::isWritten).count() > 1)
                .map(row -> row.get(column))
                .filter(Cell::isWritten)
                .map(Cell::text)
                .toList();
    }
}
