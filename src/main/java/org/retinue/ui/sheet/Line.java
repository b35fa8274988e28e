package org.retinue.ui.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One line of a sheet by its id: a heading with a caption, or cells by column.
public record Line<I, C extends Enum<C>>(
        I id, Form form, String caption, List<String> looks, Map<C, Cell> cells) {

    public Line {
        looks = List.copyOf(looks);
        cells =
                cells.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<C, Cell>(cells));
    }

    public static <I, C extends Enum<C>> Line<I, C> heading(
            I id, String caption, List<String> looks) {
        return new Line<I, C>(id, Form.HEADING, caption, looks, Map.of());
    }

    public static <I, C extends Enum<C>> Line<I, C> entry(
            I id, List<String> looks, Map<C, Cell> cells) {
        return new Line<I, C>(id, Form.ENTRY, "", looks, cells);
    }

    public static <I, C extends Enum<C>> Line<I, C> blank(I id, Map<C, Cell> cells) {
        return new Line<I, C>(id, Form.BLANK, "", List.of(), cells);
    }

    public Cell cell(C column) {
        return cells.getOrDefault(column, Cell.LOCKED);
    }

    public boolean isHeading() {
        return form == Form.HEADING;
    }

    /// What a line is: a caption over others, something that exists, or room for something new.
    public enum Form {
        HEADING,
        ENTRY,
        BLANK
    }
}
