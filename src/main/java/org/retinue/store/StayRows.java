package org.retinue.store;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.RoomClass;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;

/// The hotel rooms of a tour as rows, there and back.
final class StayRows {

    private StayRows() {}

    static void add(Rows rows, List<String> tour, List<Stay> stays) {
        Rows.addList(
                stays,
                (place, stay) -> {
                    var key = Rows.key(tour, stay.id().value());
                    rows.add(
                            Table.STAY,
                            key,
                            place,
                            stay.hotel().value(),
                            stay.room(),
                            stay.roomClass().name(),
                            stay.from().toString(),
                            stay.until().toString());
                    rows.addText(Table.STAY_TEXT, key, stay.remark());
                    PartyRows.addPeople(rows, Table.STAY_PERSON, key, stay.people());
                });
    }

    static List<Stay> stays(Rows rows, List<String> tour) {
        return rows.placed(Table.STAY, tour)
                .map(row ->
                        new Stay(
                                new StayId(row.last()),
                                new SiteId(row.get("hotel")),
                                row.get("room"),
                                RoomClass.valueOf(row.get("room_class")),
                                PartyRows.people(rows, Table.STAY_PERSON, row.key()),
                                LocalDate.parse(row.get("first_night")),
                                LocalDate.parse(row.get("leaving")),
                                rows.text(Table.STAY_TEXT, row.key())))
                .toList();
    }
}
