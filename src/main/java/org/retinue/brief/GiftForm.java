package org.retinue.brief;

import static org.retinue.brief.DirectoryReader.line;
import static org.retinue.brief.DirectoryReader.maybe;
import static org.retinue.brief.DirectoryReader.number;
import static org.retinue.brief.DirectoryReader.text;

import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.ItemId;
import org.retinue.tour.PersonId;
import tools.jackson.databind.JsonNode;

/// A gift as it stands in a pack, there and back.
final class GiftForm {

    private GiftForm() {}

    static JsonNode of(Gift gift) {
        return new Fields()
                .put("id", gift.id())
                .put("what", gift.what())
                .put("direction", gift.direction())
                .put("giver", gift.giver())
                .put("recipient", gift.recipient())
                .put("value", gift.value())
                .put("approval", gift.approval())
                .put("handover", gift.handover())
                .put("item", gift.at())
                .flag("ready", gift.ready())
                .node();
    }

    static Gift gift(JsonNode gift) {
        return new Gift(
                new GiftId(line(gift, "id")),
                text(gift, "what"),
                Word.in(GiftDirection.class, line(gift, "direction")),
                text(gift, "giver"),
                maybe(gift, "recipient", PersonId::new),
                number(gift, "value"),
                line(gift, "approval"),
                Word.in(Handover.class, line(gift, "handover")),
                maybe(gift, "item", ItemId::new),
                gift.path("ready").booleanValue(false));
    }
}
