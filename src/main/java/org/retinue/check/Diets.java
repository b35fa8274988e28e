package org.retinue.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.Food;

/// The rule about dishes that somebody at the table does not eat.
final class Diets {

    private static final Set<Food> FLESH =
            EnumSet.of(Food.PORK, Food.BEEF, Food.MEAT, Food.FISH, Food.SHELLFISH);

    private static final Set<Food> VEGAN =
            EnumSet.of(
                    Food.PORK,
                    Food.BEEF,
                    Food.MEAT,
                    Food.FISH,
                    Food.SHELLFISH,
                    Food.EGG,
                    Food.DAIRY);

    /// What the words of a diet rule out; several may stand in one diet.
    private static final Map<String, Set<Food>> RULED_OUT =
            Map.ofEntries(
                    Map.entry("no pork|猪", EnumSet.of(Food.PORK)),
                    Map.entry("no beef|牛肉", EnumSet.of(Food.BEEF)),
                    Map.entry("no meat|不吃肉", EnumSet.of(Food.PORK, Food.BEEF, Food.MEAT)),
                    Map.entry("no fish|不吃鱼", EnumSet.of(Food.FISH)),
                    Map.entry("no shellfish|shellfish allergy|贝", EnumSet.of(Food.SHELLFISH)),
                    Map.entry("no seafood|海鲜", EnumSet.of(Food.FISH, Food.SHELLFISH)),
                    Map.entry("no eggs?|egg allergy|蛋", EnumSet.of(Food.EGG)),
                    Map.entry("no dairy|no milk|lactose|乳", EnumSet.of(Food.DAIRY)),
                    Map.entry("gluten|麸质", EnumSet.of(Food.GLUTEN)),
                    Map.entry("no nuts|nut allergy|坚果", EnumSet.of(Food.NUTS)),
                    Map.entry("no alcohol|不饮酒|不喝酒", EnumSet.of(Food.ALCOHOL)),
                    Map.entry("vegetarian|素", FLESH),
                    Map.entry("vegan|纯素", VEGAN),
                    Map.entry("halal|清真", EnumSet.of(Food.PORK, Food.ALCOHOL, Food.NOT_HALAL)),
                    Map.entry("kosher|洁食", EnumSet.of(Food.PORK, Food.SHELLFISH, Food.NOT_KOSHER)));

    private Diets() {}

    /// F-1: a dish contains what a guest does not eat, and there is nothing instead.
    static Stream<Finding> menus(Programme programme) {
        return programme
                .engagements()
                .filter(meal -> !Hosts.isPast(programme, meal))
                .flatMap(meal ->
                        meal.setting().menu().dishes().stream()
                                .filter(dish -> dish.instead().isEmpty())
                                .flatMap(dish -> notEaten(programme, meal, dish)));
    }

    private static Stream<Finding> notEaten(Programme programme, Engagement meal, Dish dish) {
        var people =
                programme.guests(meal).stream()
                        .flatMap(guest -> programme.tour().delegation().delegate(guest).stream())
                        .filter(guest ->
                                ruledOut(guest.diet()).stream().anyMatch(dish.contains()::contains))
                        .map(Delegate::person)
                        .toList();
        return people.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                meal,
                                Rule.DIET,
                                Severity.ERROR,
                                new Provision.NotEaten(dish.name(), people)));
    }

    /// What somebody with the diet does not eat, as far as its words are known.
    static Set<Food> ruledOut(List<String> diet) {
        var words = diet.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return RULED_OUT.entrySet().stream()
                .filter(entry ->
                        words.stream()
                                .anyMatch(text ->
                                        Stream.of(entry.getKey().split("\\|", -1))
                                                .anyMatch(
                                                        word -> text.matches(".*" + word + ".*"))))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Food.class)));
    }
}
