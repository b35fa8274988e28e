package org.retinue.exchange.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

/// Guesses what a table is a list of.
public final class Kinds {

    private static final int ROWS_OF_TITLES = 8;
    private static final Pattern DELEGATION =
            Pattern.compile("(?i).*(delegat|代表团|团组|访问团|出访|来访).*", Pattern.DOTALL);
    private static final Pattern CONTACTS =
            Pattern.compile("(?i).*(contacts|通讯录|联系方式|联系人名单).*", Pattern.DOTALL);
    private static final Set<Field> OF_SITES =
            EnumSet.of(Field.ADDRESS, Field.POSITION, Field.KIND, Field.CONTACT, Field.ZONE);
    private static final Set<Field> OF_PEOPLE =
            EnumSet.of(Field.TITLE, Field.PASSPORT, Field.SEX, Field.COUNTRY, Field.FAMILY_NAME);
    private static final Set<Field> OF_DELEGATES =
            EnumSet.of(Field.PASSPORT, Field.DIET, Field.ROLE, Field.NEEDS, Field.TRACK);

    private static final Set<Field> NAMES =
            EnumSet.of(Field.NAME, Field.NAME_CHINESE, Field.FAMILY_NAME);

    private Kinds() {}

    /// Without anything that speaks for the one or the other, a list of people is of those who
    /// travel where there is a tour that they may belong to.
    public static ListKind of(Table table, boolean hasTour) {
        if (PastedProgramme.isLikely(table)) {
            return ListKind.PROGRAMME;
        }
        var fields =
                Header.of(table).map(Header::texts).orElse(List.of()).stream()
                        .flatMap(text -> Headings.field(text).stream())
                        .collect(Collectors.toSet());
        if (count(fields, OF_SITES) > count(fields, OF_PEOPLE)) {
            return ListKind.SITES;
        }
        if (titles(table).anyMatch(title -> CONTACTS.matcher(title).matches())) {
            return ListKind.CONTACTS;
        }
        var isDelegation =
                count(fields, OF_DELEGATES) > 0
                        || titles(table).anyMatch(title -> DELEGATION.matcher(title).matches());
        return hasTour && (isDelegation || !fields.contains(Field.EMAIL))
                ? ListKind.DELEGATION
                : ListKind.CONTACTS;
    }

    /// Whether the heads of the table are plainly those of a list, and not those of a programme.
    public static boolean isList(Table table) {
        var fields =
                Header.of(table).map(Header::texts).orElse(List.of()).stream()
                        .flatMap(text -> Headings.field(text).stream())
                        .collect(Collectors.toSet());
        return !PastedProgramme.isLikely(table)
                && fields.stream().anyMatch(NAMES::contains)
                && count(fields, OF_SITES) + count(fields, OF_PEOPLE) + count(fields, OF_DELEGATES)
                        > 0;
    }

    private static long count(Set<Field> there, Set<Field> wanted) {
        return wanted.stream().filter(there::contains).count();
    }

    private static Stream<String> titles(Table table) {
        return table.rows().stream()
                .limit(ROWS_OF_TITLES)
                .filter(row -> row.stream().filter(Cell::isWritten).count() == 1)
                .flatMap(row -> row.stream().filter(Cell::isWritten))
                .map(Cell::text);
    }
}
