package org.retinue.brief;

import static org.retinue.brief.DirectoryReader.line;
import static org.retinue.brief.DirectoryReader.strings;
import static org.retinue.brief.DirectoryReader.text;

import java.time.LocalDate;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomClass;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import tools.jackson.databind.JsonNode;

/// A hotel room as it stands in a pack, there and back.
final class StayForm {

    private StayForm() {}

    static JsonNode of(Stay stay) {
        return new Fields()
                .put("id", stay.id())
                .put("hotel", stay.hotel())
                .put("room", stay.room())
                .put("class", stay.roomClass())
                .put("people", stay.people())
                .put("from", stay.from().toString())
                .put("until", stay.until().toString())
                .put("remark", stay.remark())
                .node();
    }

    static Stay stay(JsonNode stay) {
        return new Stay(
                new StayId(line(stay, "id")),
                new SiteId(line(stay, "hotel")),
                line(stay, "room"),
                Word.in(RoomClass.class, line(stay, "class")),
                strings(stay, "people", PersonId::new),
                LocalDate.parse(line(stay, "from")),
                LocalDate.parse(line(stay, "until")),
                text(stay, "remark"));
    }
}
