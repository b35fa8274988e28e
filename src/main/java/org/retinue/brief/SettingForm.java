package org.retinue.brief;

import static org.retinue.brief.DirectoryReader.line;
import static org.retinue.brief.DirectoryReader.list;
import static org.retinue.brief.DirectoryReader.maybe;
import static org.retinue.brief.DirectoryReader.number;
import static org.retinue.brief.DirectoryReader.strings;
import static org.retinue.brief.DirectoryReader.text;

import java.util.Set;
import org.retinue.tour.Dish;
import org.retinue.tour.Food;
import org.retinue.tour.Menu;
import org.retinue.tour.PersonId;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import tools.jackson.databind.JsonNode;

/// How an engagement is set out as it stands in a pack, there and back.
final class SettingForm {

    private SettingForm() {}

    static void put(Fields item, Setting setting) {
        item.put("seating", seating(setting.seating()))
                .put("menu", menu(setting.menu()))
                .put("signatures", setting.signatures(), SettingForm::signature);
    }

    private static JsonNode seating(SeatingPlan plan) {
        return new Fields()
                .put("form", plan.form().map(Word::of))
                .put("seatsAtTable", plan.seatsAtTable())
                .put("seats", plan.byHand(), SettingForm::seat)
                .node();
    }

    private static JsonNode seat(Seat seat) {
        return new Fields()
                .put("table", seat.table())
                .put("number", seat.number())
                .put("person", seat.person())
                .node();
    }

    private static JsonNode menu(Menu menu) {
        return new Fields()
                .put("dishes", menu.dishes(), SettingForm::dish)
                .put("costAHead", menu.costAHead())
                .node();
    }

    private static JsonNode dish(Dish dish) {
        return new Fields()
                .put("name", dish.name())
                .put("contains", dish.contains().stream().map(Word::of).toList())
                .put("instead", dish.instead())
                .node();
    }

    private static JsonNode signature(Signature signature) {
        return new Fields()
                .put("document", signature.document())
                .put("guest", signature.guest())
                .put("host", signature.host())
                .put("witnesses", signature.witnesses())
                .node();
    }

    static Setting setting(JsonNode item) {
        return new Setting(
                plan(item.path("seating")),
                new Menu(
                        list(item.path("menu"), "dishes", SettingForm::dish),
                        number(item.path("menu"), "costAHead")),
                list(item, "signatures", SettingForm::signature));
    }

    private static SeatingPlan plan(JsonNode seating) {
        return new SeatingPlan(
                maybe(seating, "form", word -> Word.in(SeatingForm.class, word)),
                number(seating, "seatsAtTable"),
                list(seating, "seats", SettingForm::seat));
    }

    private static Seat seat(JsonNode seat) {
        return new Seat(
                seat.path("table").intValue(),
                seat.path("number").intValue(),
                new PersonId(line(seat, "person")));
    }

    private static Dish dish(JsonNode dish) {
        return new Dish(
                text(dish, "name"),
                Set.copyOf(strings(dish, "contains", word -> Word.in(Food.class, word))),
                text(dish, "instead"));
    }

    private static Signature signature(JsonNode signature) {
        return new Signature(
                text(signature, "document"),
                maybe(signature, "guest", PersonId::new),
                maybe(signature, "host", PersonId::new),
                strings(signature, "witnesses", PersonId::new));
    }
}
