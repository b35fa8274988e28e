package org.retinue.ui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which columns the officer wants to see and which not, and how wide; where nothing was chosen,
/// the room there is decides.
record ColumnChoice<C extends Enum<C>>(Set<C> wanted, Set<C> unwanted, Map<C, Double> widths) {

    private static final String OFF = "-";
    private static final String ON = "+";
    private static final String BETWEEN = ":";

    ColumnChoice {
        wanted = Collections.unmodifiableSet(wanted);
        unwanted = Collections.unmodifiableSet(unwanted);
        widths = Collections.unmodifiableMap(widths);
    }

    /// As [#words] wrote it; what is not understood is left out.
    static <C extends Enum<C>> ColumnChoice<C> of(Class<C> columns, List<String> words) {
        var wanted = EnumSet.noneOf(columns);
        var unwanted = EnumSet.noneOf(columns);
        var widths = new EnumMap<C, Double>(columns);
        for (var column : columns.getEnumConstants()) {
            if (words.contains(ON + column)) {
                wanted.add(column);
            }
            if (words.contains(OFF + column)) {
                unwanted.add(column);
            }
            words.stream()
                    .filter(word -> word.matches(column + BETWEEN + "[0-9]{2,4}"))
                    .map(word -> word.substring(word.indexOf(BETWEEN) + 1))
                    .forEach(width -> widths.put(column, Double.valueOf(width)));
        }
        return new ColumnChoice<>(wanted, unwanted, widths);
    }

    List<String> words() {
        var words = new ArrayList<String>();
        wanted.forEach(column -> words.add(ON + column));
        unwanted.forEach(column -> words.add(OFF + column));
        widths.forEach((column, width) -> words.add(column + BETWEEN + Math.round(width)));
        return List.copyOf(words);
    }

    ColumnChoice<C> with(C column, boolean seen) {
        var type = column.getDeclaringClass();
        var on = EnumSet.noneOf(type);
        var off = EnumSet.noneOf(type);
        on.addAll(wanted);
        off.addAll(unwanted);
        (seen ? on : off).add(column);
        (seen ? off : on).remove(column);
        return new ColumnChoice<>(on, off, widths);
    }

    ColumnChoice<C> with(C column, double width) {
        var changed = new EnumMap<C, Double>(column.getDeclaringClass());
        changed.putAll(widths);
        changed.put(column, width);
        return new ColumnChoice<>(wanted, unwanted, changed);
    }

    /// What the columns need after the choice: those that are wanted never give way, and a chosen
    /// width is kept.
    List<Widths.Need<C>> applied(List<Widths.Need<C>> needs) {
        return needs.stream()
                .filter(need -> !unwanted.contains(need.column()))
                .map(this::applied)
                .toList();
    }

    private Widths.Need<C> applied(Widths.Need<C> need) {
        var column = need.column();
        var width = widths.get(column);
        return new Widths.Need<>(
                column,
                width == null ? need.least() : width,
                width == null ? need.share() : 0,
                wanted.contains(column) ? 0 : need.rank(),
                need.open());
    }
}
