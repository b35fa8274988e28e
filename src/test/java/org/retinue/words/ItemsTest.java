package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Text;

class ItemsTest {

    @Test
    void aTitleIsEnough() {
        var item = visit("a", BYD, "09:00", "10:00").withTitle(Text.english("Factory"));
        assertLabel("Factory", "Factory", item);
    }

    @Test
    void anEngagementIsItsKindAndPlace() {
        var item = visit("a", BYD, "09:00", "10:00");
        assertLabel("Company visit, BYD", "比亚迪，企业参访", item);
        assertLabel("Company visit", "企业参访", item.withPlace(Place.UNKNOWN));
    }

    @Test
    void aLegIsItsModeAndItsEnds() {
        var item = leg("a", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "10:00");
        assertLabel("Car from BYD to Huawei", "轿车：比亚迪—华为", item);
        assertLabel(
                "Car from BYD",
                "轿车：由比亚迪出发",
                item.withRoute(new Route(Optional.of(BYD), Optional.empty())));
        assertLabel(
                "Car to Huawei",
                "轿车：前往华为",
                item.withRoute(new Route(Optional.empty(), Optional.of(HUAWEI))));
        assertLabel("Car", "轿车", item.withRoute(Route.UNKNOWN));
    }

    private static void assertLabel(String english, String chinese, Item item) {
        assertEquals(english, Items.label(Words.in(Language.ENGLISH), tour(item), item));
        assertEquals(chinese, Items.label(Words.in(Language.CHINESE), tour(item), item));
    }
}
