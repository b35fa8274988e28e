package org.retinue.store;

import java.util.List;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.ItemId;
import org.retinue.tour.PersonId;

/// The gifts of a tour as rows, there and back.
final class GiftRows {

    private GiftRows() {}

    static void add(Rows rows, List<String> tour, List<Gift> gifts) {
        Rows.addList(
                gifts,
                (place, gift) -> {
                    var key = Rows.key(tour, gift.id().value());
                    rows.add(
                            Table.GIFT,
                            key,
                            place,
                            gift.direction().name(),
                            gift.recipient().map(PersonId::value).orElse(""),
                            Rows.number(gift.value()),
                            gift.approval(),
                            gift.handover().name(),
                            gift.at().map(ItemId::value).orElse(""),
                            Rows.flag(gift.ready()));
                    rows.addText(Table.GIFT_TEXT, Rows.key(key, "what"), gift.what());
                    rows.addText(Table.GIFT_TEXT, Rows.key(key, "giver"), gift.giver());
                });
    }

    static List<Gift> gifts(Rows rows, List<String> tour) {
        return rows.placed(Table.GIFT, tour).map(row -> gift(rows, row)).toList();
    }

    private static Gift gift(Rows rows, Row row) {
        return new Gift(
                new GiftId(row.last()),
                rows.text(Table.GIFT_TEXT, Rows.key(row.key(), "what")),
                GiftDirection.valueOf(row.get("direction")),
                rows.text(Table.GIFT_TEXT, Rows.key(row.key(), "giver")),
                Rows.optional(row.get("recipient"), PersonId::new),
                Rows.number(row.get("value")),
                row.get("approval"),
                Handover.valueOf(row.get("handover")),
                Rows.optional(row.get("item"), ItemId::new),
                !row.get("ready").isEmpty());
    }
}
