package org.retinue.tour;

import java.util.List;
import java.util.OptionalInt;

/// What is served, and what it costs a head in yuan where that is known.
public record Menu(List<Dish> dishes, OptionalInt costAHead) {

    public static final Menu UNKNOWN = new Menu(List.of(), OptionalInt.empty());

    public Menu {
        dishes = List.copyOf(dishes);
        Invariants.require(costAHead.orElse(0) >= 0, "A menu costs 0 yuan or more");
    }

    public Menu withDishes(List<Dish> changed) {
        return new Menu(changed, costAHead);
    }

    public Menu withCostAHead(OptionalInt changed) {
        return new Menu(dishes, changed);
    }
}
