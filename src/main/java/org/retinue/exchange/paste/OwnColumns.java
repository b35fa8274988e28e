package org.retinue.exchange.paste;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.exchange.table.Column;
import org.retinue.exchange.table.Head;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// The columns of a table that this program wrote, and what stands in them; none where another
/// program wrote the table.
record OwnColumns(Map<Head, Integer> places) {

    static OwnColumns of(Table table) {
        var places = new LinkedHashMap<Head, Integer>();
        var heads = table.rows().isEmpty() ? List.<Cell>of() : table.rows().getFirst();
        for (var at = 0; at < heads.size(); at++) {
            var head = Head.of(heads.get(at).text());
            if (head.isEmpty()) {
                return new OwnColumns(Map.of());
            }
            places.put(head.get(), at);
        }
        return new OwnColumns(places);
    }

    boolean areOfAProgramme() {
        return places.keySet().stream().anyMatch(head -> head.column() == Column.STATUS);
    }

    /// What each column is about, as other tables' columns are: the first where one text has a
    /// column for each language.
    Map<Integer, Meaning> meanings() {
        var meanings = new HashMap<Integer, Meaning>();
        var taken = EnumSet.noneOf(Column.class);
        places.forEach((head, at) ->
                meanings.put(
                        at, taken.add(head.column()) ? meaning(head.column()) : Meaning.NOTHING));
        return meanings;
    }

    private static Meaning meaning(Column column) {
        return switch (column) {
            case DATE -> Meaning.DATE;
            case START -> Meaning.TIME;
            case END -> Meaning.END;
            case LENGTH -> Meaning.DURATION;
            case ACTIVITY -> Meaning.ACTIVITY;
            case PLACE -> Meaning.PLACE;
            case ROOM -> Meaning.ROOM;
            case GUESTS -> Meaning.GUESTS;
            case HOST_LEAD, GREETERS -> Meaning.HOST;
            case LIAISON_OFFICERS -> Meaning.ESCORT;
            case INTERPRETERS -> Meaning.INTERPRETER;
            case REMARKS -> Meaning.REMARKS;
            case END_DATE,
                    ZONE,
                    KIND,
                    FROM,
                    VEHICLES,
                    DRESS,
                    PRESS,
                    STATUS,
                    TRACK,
                    NUMBER,
                    NAME,
                    TITLE,
                    ORGANISATION,
                    ROLE,
                    COUNTRY,
                    SEX,
                    PASSPORT,
                    LANGUAGES,
                    DIET,
                    NEEDS,
                    HOTEL_ROOM,
                    MOBILE,
                    EMAIL,
                    DUTY,
                    FIRST_DAY,
                    LAST_DAY ->
                    Meaning.NOTHING;
        };
    }

    /// What stands there in each of the languages that have a column.
    Text text(List<Cell> row, Column column) {
        var text = Text.EMPTY;
        for (var place : places.entrySet()) {
            var language = place.getKey().language();
            if (place.getKey().column() == column && language.isPresent()) {
                text = text.with(language.get(), row.get(place.getValue()).text());
            }
        }
        return text;
    }

    String cell(List<Cell> row, Column column) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().column() == column)
                .map(place -> row.get(place.getValue()).text())
                .findFirst()
                .orElse("");
    }

    /// The value that is called so in any language of papers.
    <E extends Enum<E>> Optional<E> named(List<Cell> row, Column column, E[] values) {
        var name = List.of(cell(row, column).split(Head.BETWEEN, -1)).getFirst();
        return Arrays.stream(values)
                .filter(value ->
                        Words.PAPER_LANGUAGES.stream()
                                .anyMatch(language ->
                                        Words.onPaper(language).name(value).equals(name)))
                .findFirst();
    }
}
