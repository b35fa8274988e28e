package org.retinue.exchange.paste;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.retinue.exchange.paste.WrittenDate.Order;
import org.retinue.tour.Tour;

/// Finds the day of each row: written in the row, or else that of the row above.
final class DateReading {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Tour tour;
    private final Wishes wishes;
    private final LocalDate first;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, List<Remark>> remarks = new TreeMap<>();

    private DateReading(Tour tour, Wishes wishes) {
        this.tour = tour;
        this.wishes = wishes;
        first = wishes.firstDay().orElse(tour.firstDay());
    }

    /// The rows in which dates stand, and what was not understood of dates, by row.
    record Dates(List<DatedRow> dated, Map<Integer, List<Remark>> remarks, LocalDate first) {

        /// The day of each of so many rows.
        List<LocalDate> days(int rows, Map<Integer, LocalDate> wished) {
            var days = new ArrayList<LocalDate>();
            var marks = new TreeMap<Integer, LocalDate>(wished);
            dated.forEach(mark -> marks.put(mark.row(), mark.date()));
            for (var row = 0; row < rows; row++) {
                var mark = marks.floorEntry(row);
                days.add(mark == null ? first : mark.getValue());
            }
            return days;
        }
    }

    static Dates read(List<SortedRow> rows, Tour tour, Wishes wishes) {
        var reading = new DateReading(tour, wishes);
        rows.forEach(reading::mark);
        return new Dates(reading.dated(), reading.remarks, reading.first);
    }

    private record Mark(
            int row,
            int column,
            WrittenDate written,
            Optional<DayOfWeek> weekday,
            boolean isChinese) {

        DatedRow on(LocalDate day) {
            return new DatedRow(row, column, written, weekday, day);
        }
    }

    private void mark(SortedRow row) {
        var written = row.text(Meaning.DATE);
        var found = WrittenDates.find(written).map(WrittenDates.Found::date);
        if (!written.isBlank() && found.isEmpty()) {
            remark(row, Meaning.DATE, Doubt.NO_DATE);
        }
        var beside = WrittenDates.weekday(row.text(Meaning.WEEKDAY));
        if (!row.text(Meaning.WEEKDAY).isBlank() && beside.isEmpty()) {
            remark(row, Meaning.WEEKDAY, Doubt.NO_WEEKDAY);
        }
        var alone = beside.<WrittenDate>map(WrittenDate.Named::new);
        var column =
                found.isPresent()
                        ? Meaning.DATE
                        : beside.isPresent() ? Meaning.WEEKDAY : Meaning.TIME;
        found.or(() -> alone)
                .or(() -> withTime(row.text(Meaning.TIME)))
                .ifPresent(date ->
                        marks.add(
                                new Mark(
                                        row.index(),
                                        row.column(column),
                                        date,
                                        date.weekday().or(() -> beside),
                                        isChinese(row))));
    }

    private void remark(SortedRow row, Meaning meaning, Doubt doubt) {
        remark(row.index(), Remark.of(row.column(meaning), doubt));
    }

    private void remark(int row, Remark remark) {
        remarks.computeIfAbsent(row, _ -> new ArrayList<>()).add(remark);
    }

    /// A date that stands before the time in its cell.
    private static Optional<WrittenDate> withTime(String time) {
        return time.isBlank() || WrittenTime.of(time).isPresent()
                ? Optional.empty()
                : WrittenDates.find(time).map(WrittenDates.Found::date);
    }

    private List<DatedRow> dated() {
        var order = order();
        var dated = new ArrayList<DatedRow>();
        for (var mark : marks) {
            var before =
                    dated.isEmpty()
                            ? Optional.<LocalDate>empty()
                            : Optional.of(dated.getLast().date());
            Optional.ofNullable(wishes.dates().get(mark.row()))
                    .or(() -> mark.written().date(order, first, before))
                    .ifPresentOrElse(
                            day -> dated.add(mark.on(day)),
                            () -> remark(mark.row(), Remark.of(mark.column(), Doubt.NO_DATE)));
        }
        return dated;
    }

    /// Which of two numbers is the month: what puts more dates into the tour, fits more weekdays,
    /// and keeps the dates closer together; where nothing tells, what is usual in the script.
    private Order order() {
        var numbers =
                marks.stream()
                        .filter(mark -> mark.written() instanceof WrittenDate.Numbers)
                        .toList();
        if (numbers.isEmpty()) {
            return Order.DAY_FIRST;
        }
        var day = fit(numbers, Order.DAY_FIRST);
        var month = fit(numbers, Order.MONTH_FIRST);
        var byFit =
                Comparator.comparingLong(Fit::inTour)
                        .thenComparingLong(Fit::weekdays)
                        .thenComparing(Fit::span, Comparator.reverseOrder())
                        .compare(day, month);
        return byFit > 0 || (byFit == 0 && !numbers.getFirst().isChinese())
                ? Order.DAY_FIRST
                : Order.MONTH_FIRST;
    }

    private static boolean isChinese(SortedRow row) {
        return row.texts().values().stream().anyMatch(text -> HAN.matcher(text).find());
    }

    private Fit fit(List<Mark> numbers, Order order) {
        var dates = new ArrayList<LocalDate>();
        var weekdays = 0L;
        for (var mark : numbers) {
            var date = mark.written().date(order, first, Optional.empty());
            date.ifPresent(dates::add);
            weekdays += date.map(LocalDate::getDayOfWeek).equals(mark.weekday()) ? 1 : 0;
        }
        var inTour =
                dates.stream()
                        .filter(date ->
                                !date.isBefore(tour.firstDay()) && !date.isAfter(tour.lastDay()))
                        .count();
        var days = dates.stream().mapToLong(LocalDate::toEpochDay).summaryStatistics();
        return new Fit(inTour, weekdays, dates.isEmpty() ? 0 : days.getMax() - days.getMin());
    }

    private record Fit(long inTour, long weekdays, long span) {}
}
