package org.retinue.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retinue.tour.Dish;
import org.retinue.tour.Food;
import org.retinue.tour.Menu;
import org.retinue.tour.PersonId;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;

/// How an engagement is set out, as columns of the item and rows beside it, there and back.
final class SettingRows {

    private SettingRows() {}

    static void put(Map<String, String> columns, Setting setting) {
        setting.seating().form().ifPresent(form -> columns.put("seating", form.name()));
        columns.put("seats_at_table", Rows.number(setting.seating().seatsAtTable()));
        columns.put("cost_a_head", Rows.number(setting.menu().costAHead()));
    }

    static void add(Rows rows, List<String> item, Setting setting) {
        Rows.addList(
                setting.seating().byHand(),
                (place, seat) ->
                        rows.add(
                                Table.SEAT,
                                Rows.key(item, place),
                                Integer.toString(seat.table()),
                                Integer.toString(seat.number()),
                                seat.person().value()));
        addDishes(rows, item, setting.menu().dishes());
        addSignatures(rows, item, setting.signatures());
    }

    private static void addDishes(Rows rows, List<String> item, List<Dish> dishes) {
        Rows.addList(
                dishes,
                (place, dish) -> {
                    var key = Rows.key(item, place);
                    rows.add(Table.DISH, key);
                    rows.addText(Table.DISH_TEXT, Rows.key(key, "name"), dish.name());
                    rows.addText(Table.DISH_TEXT, Rows.key(key, "instead"), dish.instead());
                    dish.contains()
                            .forEach(food -> rows.add(Table.DISH_FOOD, Rows.key(key, food.name())));
                });
    }

    private static void addSignatures(Rows rows, List<String> item, List<Signature> signatures) {
        Rows.addList(
                signatures,
                (place, signature) -> {
                    var key = Rows.key(item, place);
                    rows.add(
                            Table.SIGNATURE,
                            key,
                            signature.guest().map(PersonId::value).orElse(""),
                            signature.host().map(PersonId::value).orElse(""));
                    rows.addText(Table.SIGNATURE_TEXT, key, signature.document());
                    PartyRows.addPeople(rows, Table.WITNESS, key, signature.witnesses());
                });
    }

    static Setting setting(Rows rows, Row row) {
        return new Setting(
                new SeatingPlan(
                        Rows.optional(row.get("seating"), SeatingForm::valueOf),
                        Rows.number(row.get("seats_at_table")),
                        seats(rows, row.key())),
                new Menu(dishes(rows, row.key()), Rows.number(row.get("cost_a_head"))),
                signatures(rows, row.key()));
    }

    private static List<Seat> seats(Rows rows, List<String> item) {
        return rows.listed(Table.SEAT, item)
                .map(row ->
                        new Seat(
                                Integer.parseInt(row.get("at_table")),
                                Integer.parseInt(row.get("number")),
                                new PersonId(row.get("person"))))
                .toList();
    }

    private static List<Dish> dishes(Rows rows, List<String> item) {
        return rows.listed(Table.DISH, item)
                .map(row ->
                        new Dish(
                                rows.text(Table.DISH_TEXT, Rows.key(row.key(), "name")),
                                rows.under(Table.DISH_FOOD, row.key()).stream()
                                        .map(food -> Food.valueOf(food.last()))
                                        .collect(Collectors.toSet()),
                                rows.text(Table.DISH_TEXT, Rows.key(row.key(), "instead"))))
                .toList();
    }

    private static List<Signature> signatures(Rows rows, List<String> item) {
        return rows.listed(Table.SIGNATURE, item)
                .map(row ->
                        new Signature(
                                rows.text(Table.SIGNATURE_TEXT, row.key()),
                                Rows.optional(row.get("guest"), PersonId::new),
                                Rows.optional(row.get("host"), PersonId::new),
                                PartyRows.people(rows, Table.WITNESS, row.key())))
                .toList();
    }
}
