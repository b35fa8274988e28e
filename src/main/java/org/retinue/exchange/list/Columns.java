package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.retinue.exchange.list.Guess.Reason;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

/// Guesses what the columns of a list are about: by their headers, or else by what stands in them.
/// A column that nothing is known about becomes a note, so that nothing is lost.
final class Columns {

    private static final int MOST_ROWS = 60;
    private static final double MOSTLY = 0.6;
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{6,20}");
    private static final Pattern PASSPORT =
            Pattern.compile("(?=.*[0-9]{4})[A-Za-z]{1,3}[0-9]{5,9}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}[.、]?");
    private static final Pattern CHINESE_NAME =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}[·•・]\\p{IsHan}{1,8}.*");
    private static final Pattern LATIN_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]+[ ,]+){1,4}\\p{Lu}[\\p{L}'’.-]+");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i).*(\\b(minister|director|secretary|ambassador|manager|officer|president|chief|head|adviser|advisor|chairman)\\b"
                            + "|[部司局处市省厅校院总]长|主任|大使|经理|总裁|秘书|顾问|董事).*");

    private final Table table;
    private final ListKind kind;
    private final Optional<Header> header;

    Columns(Table table, ListKind kind, Optional<Header> header) {
        this.table = table;
        this.kind = kind;
        this.header = header;
    }

    List<Guess> guess(Map<Integer, Field> wishes) {
        var taken = EnumSet.noneOf(Field.class);
        taken.addAll(wishes.values());
        var guesses = new ArrayList<Guess>();
        for (var column = 0; column < table.width(); column++) {
            var guess = first(column, wishes, taken);
            taken.add(guess.field());
            guesses.add(guess);
        }
        parted(guesses, taken);
        settle(Field.EMAIL, guesses, taken, text -> EMAIL.matcher(text).matches());
        settle(Field.SEX, guesses, taken, text -> Vocabulary.sex(text).isPresent());
        settle(Field.COUNTRY, guesses, taken, text -> Vocabulary.country(text).isPresent());
        settle(Field.PASSPORT, guesses, taken, text -> PASSPORT.matcher(text).matches());
        settle(Field.MOBILE, guesses, taken, text -> PHONE.matcher(text).matches());
        settle(Field.NAME, guesses, taken, text -> LATIN_NAME.matcher(text).matches());
        var isNamed = taken.contains(Field.NAME);
        settle(
                isNamed ? Field.NAME_CHINESE : Field.NAME,
                guesses,
                taken,
                text -> CHINESE_NAME.matcher(text).matches() && !TITLE.matcher(text).matches());
        settle(Field.TITLE, guesses, taken, text -> TITLE.matcher(text).matches());
        if (!taken.contains(Field.NAME) && !taken.contains(Field.FAMILY_NAME)) {
            settle(
                    Field.NAME,
                    guesses,
                    taken,
                    text -> text.length() < 60 && !COUNT.matcher(text).matches());
        }
        return guesses.stream().map(this::kept).toList();
    }

    private Guess first(int column, Map<Integer, Field> wishes, Set<Field> taken) {
        var text = header.map(one -> one.texts().get(column)).orElse("");
        var wished = wishes.get(column);
        if (wished != null) {
            return new Guess(wished, Reason.CHOSEN, text);
        }
        return Headings.field(text)
                .map(field -> field.isIn(kind) ? field : otherwise(field))
                .flatMap(field -> free(field, column, taken))
                .map(field -> new Guess(field, Reason.HEADER, text))
                .orElse(new Guess(Field.NOTHING, Reason.UNKNOWN, text));
    }

    /// What a header means in a list of another kind than that in which it usually stands.
    private Field otherwise(Field field) {
        return switch (field) {
            case ORGANISATION -> kind == ListKind.SITES ? Field.NAME : Field.NOTE;
            case CAPACITY -> kind == ListKind.DELEGATION ? Field.ROLE : Field.NOTE;
            case POSITION -> Field.TITLE;
            case NAME,
                    NAME_CHINESE,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    HONORIFIC,
                    PRONUNCIATION,
                    TITLE,
                    TITLE_CHINESE,
                    ORGANISATION_CHINESE,
                    LEVEL,
                    COUNTRY,
                    ROLE,
                    TRACK,
                    SEX,
                    PASSPORT,
                    DIET,
                    NEEDS,
                    LANGUAGES,
                    MOBILE,
                    EMAIL,
                    KIND,
                    ADDRESS,
                    ADDRESS_CHINESE,
                    ZONE,
                    CONTACT,
                    NOTE,
                    NOTHING ->
                    Field.NOTE;
        };
    }

    /// Where a second column has the header of a first one, it is the Chinese one if that is what
    /// stands in it.
    private Optional<Field> free(Field field, int column, Set<Field> taken) {
        if (field.isShared() || !taken.contains(field)) {
            return Optional.of(field);
        }
        return Optional.of(field.chinese())
                .filter(chinese -> !taken.contains(chinese))
                .filter(_ -> share(column, TwoLanguages::isChinese) >= MOSTLY)
                .or(() -> Optional.of(Field.NOTE));
    }

    /// Where two columns have one header and what stands in the first is Chinese, the second is
    /// what the first was taken for.
    private void parted(List<Guess> guesses, Set<Field> taken) {
        for (var column = 1; column < guesses.size(); column++) {
            var field = Headings.field(guesses.get(column).header()).orElse(Field.NOTE);
            var chinese = field.chinese();
            var first = guesses.stream().map(Guess::field).toList().indexOf(field);
            if (guesses.get(column).field() == Field.NOTE
                    && guesses.get(column).reason() == Reason.HEADER
                    && field != Field.NOTE
                    && !taken.contains(chinese)
                    && first >= 0
                    && share(first, TwoLanguages::isChinese) >= MOSTLY) {
                guesses.set(first, new Guess(chinese, Reason.HEADER, guesses.get(first).header()));
                guesses.set(column, new Guess(field, Reason.HEADER, guesses.get(column).header()));
                taken.add(chinese);
            }
        }
    }

    private void settle(
            Field field, List<Guess> guesses, Set<Field> taken, Predicate<String> fits) {
        if (taken.contains(field) || !field.isIn(kind)) {
            return;
        }
        IntStream.range(0, guesses.size())
                .filter(column -> guesses.get(column).reason() == Reason.UNKNOWN)
                .filter(column -> share(column, fits) >= MOSTLY)
                .findFirst()
                .ifPresent(column -> {
                    guesses.set(
                            column,
                            new Guess(field, Reason.CONTENTS, guesses.get(column).header()));
                    taken.add(field);
                });
    }

    /// What is not understood is kept as a note, but for what only counts the rows.
    private Guess kept(Guess guess) {
        var isUnknown = guess.reason() == Reason.UNKNOWN;
        return isUnknown && !guess.header().isBlank()
                ? new Guess(Field.NOTE, Reason.UNKNOWN, guess.header())
                : guess;
    }

    private double share(int column, Predicate<String> fits) {
        var contents = contents(column);
        return contents.isEmpty()
                ? 0
                : (double) contents.stream().filter(fits).count() / contents.size();
    }

    private List<String> contents(int column) {
        return table.rows().stream()
                .skip(header.map(one -> one.last() + 1).orElse(0))
                .filter(row -> row.stream().filter(Cell::isWritten).count() > 1)
                .limit(MOST_ROWS)
                .map(row -> row.get(column))
                .filter(Cell::isWritten)
                .map(Cell::text)
                .filter(text -> !Blank.is(text))
                .toList();
    }
}
