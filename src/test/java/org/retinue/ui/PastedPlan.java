package org.retinue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A programme of forty rows as another office sends it: its last day is dated a year too early,
/// one site has another name there, and the heads of two columns mislead.
record PastedPlan(List<Row> rows) {

    private static final List<String> DATES = List.of("2023-09-10", "2023-09-11", "2022-09-12");
    private static final List<Integer> ROWS = List.of(13, 14, 13);
    private static final List<String> ACTIVITIES =
            List.of("Visit", "Talks", "Working lunch", "Signing ceremony", "Group photo");
    private static final List<String> PLACES =
            List.of("BYD", "Huawei", "Guest house", "Tencent", "ZTE");
    private static final List<String> HOSTS = List.of("Li Ming", "Zhang Wei", "Chen Yu");

    /// What stands in one row, and on which of the three days.
    record Row(int day, int hour, String activity, String place, String host, String points) {

        String time() {
            return hour + ":00-" + hour + ":45";
        }
    }

    static PastedPlan ofThreeDays() {
        var rows = new ArrayList<Row>();
        for (var day = 0; day < DATES.size(); day++) {
            for (var place = 0; place < ROWS.get(day); place++) {
                rows.add(row(day, place));
            }
        }
        return new PastedPlan(List.copyOf(rows));
    }

    String html() {
        var heads =
                Stream.of("Date", "Contact", "Points", "Time", "Activity", "Venue")
                        .map(PastedPlan::cell)
                        .toList();
        return "<table><tr>"
                + String.join("", heads)
                + "</tr>"
                + String.join("", IntStream.range(0, rows.size()).mapToObj(this::line).toList())
                + "</table>";
    }

    private static Row row(int day, int place) {
        return new Row(
                day,
                8 + place,
                ACTIVITIES.get(place % ACTIVITIES.size()),
                PLACES.get((place + day) % PLACES.size()),
                HOSTS.get(place % HOSTS.size()),
                place % 4 == 0 ? "Bring badges" : "");
    }

    /// The date of a day stands in one cell beside all its rows.
    private String line(int index) {
        var row = rows.get(index);
        var isFirst = index == 0 || rows.get(index - 1).day() != row.day();
        var date =
                isFirst
                        ? "<td rowspan="
                                + ROWS.get(row.day())
                                + ">"
                                + DATES.get(row.day())
                                + "</td>"
                        : "";
        var cells =
                Stream.of(row.host(), row.points(), row.time(), row.activity(), row.place())
                        .map(PastedPlan::cell)
                        .toList();
        return "<tr>" + date + String.join("", cells) + "</tr>";
    }

    private static String cell(String text) {
        return "<td>" + text + "</td>";
    }
}
