package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.ui.programme.InspectorHand.WORDS;
import static org.retinue.ui.programme.InspectorHand.click;
import static org.retinue.ui.programme.InspectorHand.id;
import static org.retinue.ui.programme.InspectorHand.labels;
import static org.retinue.ui.programme.InspectorHand.named;
import static org.retinue.ui.programme.InspectorHand.open;
import static org.retinue.ui.programme.InspectorHand.reasons;
import static org.retinue.ui.programme.InspectorHand.window;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Assignment;
import org.retinue.tour.Car;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Food;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Menu;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;

/// What an officer settles beside the grid about cars, seats, the menu and what is signed.
class SettingPartsTest {

    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId SECOND = new PersonId("second");
    private static final PersonId THIRD = new PersonId("third");
    private static final PersonId HOST = new PersonId("host");
    private static final PersonId DRIVER = new PersonId("driver");
    private static final PersonId OTHER_DRIVER = new PersonId("other-driver");
    private static final VehicleId CAR = new VehicleId("car");
    private static final VehicleId VAN = new VehicleId("van");
    private static final Directory KNOWN =
            Plain.OFFICE
                    .with(person(HEAD, "Ana Head"))
                    .with(person(SECOND, "Ben Second"))
                    .with(person(THIRD, "Cleo Third"))
                    .with(person(HOST, "Dan Host"))
                    .with(person(DRIVER, "Eve Driver"))
                    .with(person(OTHER_DRIVER, "Fay Driver"))
                    .with(Vehicle.named(CAR, Text.english("Car One")).withSeats(2))
                    .with(Vehicle.named(VAN, Text.english("Van Two")).withSeats(3));

    @TempDir private Path folder;

    @Test
    void somebodyIsPutIntoACarAndComesBackByPrecedence() {
        try (var window = window(folder, tour(leg()))) {
            var hand = window.hand();
            open(hand, Section.CARS);
            assertEquals(
                    List.of("1. Car One · Principal's car", "2. Van Two · Official suite"),
                    labels(hand, ".car-name"));
            click(hand, field(hand, "programme.carPassenger", 1)).type("ana").press(KeyCode.ENTER);
            assertEquals(
                    Optional.of(VAN),
                    cars(window).stream()
                            .filter(car -> car.passengers().contains(HEAD))
                            .map(Car::vehicle)
                            .findFirst());
            click(hand, field(hand, "programme.carPassenger", 0)).type("nobody");
            hand.press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.NO_RIDER)), reasons(hand));
            hand.press(KeyCode.ESCAPE);
            button(hand, "programme.carByPrecedence");
            assertEquals(List.of(), cars(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(1, cars(window).size());
        }
    }

    @Test
    void aFullCarTakesNobody() {
        try (var window = window(folder, tour(leg()))) {
            var hand = window.hand();
            open(hand, Section.CARS);
            click(hand, field(hand, "programme.carPassenger", 0)).type("cleo").press(KeyCode.ENTER);
            click(hand, field(hand, "programme.carPassenger", 0)).type("ben").press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.CAR_FULL)), reasons(hand));
            assertEquals(List.of(HEAD, THIRD), cars(window).getFirst().passengers());
        }
    }

    @Test
    void carsChangePlacesAndADriverOfTheLegTakesTheWheel() {
        try (var window = window(folder, tour(leg()))) {
            var hand = window.hand();
            open(hand, Section.CARS);
            button(hand, "programme.carBack");
            assertEquals(List.of(VAN, CAR), cars(window).stream().map(Car::vehicle).toList());
            click(hand, field(hand, "programme.carDriver", 1)).press(KeyCode.CONTROL, KeyCode.A);
            hand.type("fay").press(KeyCode.ENTER);
            assertEquals(Optional.of(OTHER_DRIVER), cars(window).getLast().driver());
            click(hand, field(hand, "programme.carDriver", 1)).press(KeyCode.CONTROL, KeyCode.A);
            hand.type("ana").press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.NO_DRIVER)), reasons(hand));
        }
    }

    @Test
    void aPersonIsGivenASeatByHandAndBack() {
        try (var window = window(folder, tour(engagement(EngagementKind.TALKS)))) {
            var hand = window.hand();
            open(hand, Section.SEATING);
            var first = WORDS.say("programme.seatNumber", 1, 1);
            assertEquals("Ana Head", named(hand, first).getText());
            click(hand, named(hand, first)).press(KeyCode.CONTROL, KeyCode.A);
            hand.type("cleo").press(KeyCode.ENTER);
            assertEquals(List.of(new Seat(1, 1, THIRD)), seats(window));
            assertEquals("Cleo Third", named(hand, first).getText());
            reach(hand, named(hand, first)).press(KeyCode.CONTROL, KeyCode.A);
            hand.type("eve").press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.NOT_THERE)), reasons(hand));
            hand.press(KeyCode.ESCAPE);
            reach(hand, hand.find("#seats-by-precedence")).press(KeyCode.SPACE);
            assertEquals(List.of(), seats(window));
            assertEquals("Ana Head", named(hand, first).getText());
        }
    }

    @Test
    void anEmptiedSeatGoesBackToPrecedence() {
        try (var window = window(folder, tour(engagement(EngagementKind.TALKS)))) {
            var hand = window.hand();
            open(hand, Section.SEATING);
            var first = WORDS.say("programme.seatNumber", 1, 1);
            click(hand, named(hand, first)).press(KeyCode.CONTROL, KeyCode.A);
            hand.type("ben").press(KeyCode.ENTER);
            reach(hand, named(hand, first)).press(KeyCode.CONTROL, KeyCode.A);
            hand.press(KeyCode.BACK_SPACE).press(KeyCode.ENTER);
            assertEquals(List.of(), seats(window));
            assertEquals("Ana Head", named(hand, first).getText());
        }
    }

    @Test
    void theFormIsChosenAndATableHasSoManySeats() {
        try (var window = window(folder, tour(engagement(EngagementKind.TALKS)))) {
            var hand = window.hand();
            open(hand, Section.SEATING);
            assertFalse(hand.shows("#seats-at-table"));
            Toolkit.run(() -> forms(hand).setValue(Optional.of(SeatingForm.ROUND_TABLES)));
            hand.settle();
            click(hand, "#seats-at-table").type("1").press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.NO_TABLE)), reasons(hand));
            hand.type("2").press(KeyCode.ENTER);
            var seating = setting(window).seating();
            assertEquals(Optional.of(SeatingForm.ROUND_TABLES), seating.form());
            assertEquals(OptionalInt.of(12), seating.seatsAtTable());
            Toolkit.run(() -> forms(hand).setValue(Optional.empty()));
            hand.settle();
            assertEquals(Optional.empty(), setting(window).seating().form());
        }
    }

    @Test
    void aMenuIsTypedDishByDish() {
        try (var window = window(folder, tour(engagement(EngagementKind.BANQUET)))) {
            var hand = window.hand();
            open(hand, Section.MENU);
            click(hand, "#new-dish").type("Prawns").press(KeyCode.ENTER);
            tick(hand, Food.SHELLFISH);
            click(hand, named(hand, WORDS.say("programme.dishInstead"))).type("Tofu");
            hand.press(KeyCode.ENTER);
            click(hand, "#cost-a-head").type("cheap").press(KeyCode.ENTER);
            assertEquals(List.of(WORDS.name(Refusal.NO_YUAN)), reasons(hand));
            hand.press(KeyCode.CONTROL, KeyCode.A).type("380").press(KeyCode.ENTER);
            var prawns =
                    new Dish(
                            Text.english("Prawns"),
                            EnumSet.of(Food.SHELLFISH),
                            Text.english("Tofu"));
            assertEquals(new Menu(List.of(prawns), OptionalInt.of(380)), setting(window).menu());
            button(hand, "programme.removeDish");
            assertEquals(List.of(), setting(window).menu().dishes());
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(List.of(prawns), setting(window).menu().dishes());
        }
    }

    @Test
    void aDocumentIsSignedByEachSideBeforeWitnesses() {
        try (var window = window(folder, tour(engagement(EngagementKind.SIGNING)))) {
            var hand = window.hand();
            open(hand, Section.SIGNING);
            click(hand, "#new-document").type("Memorandum").press(KeyCode.ENTER);
            click(hand, named(hand, WORDS.say("programme.guestSigns"))).type("ben");
            hand.press(KeyCode.ENTER);
            click(hand, named(hand, WORDS.say("programme.hostSigns"))).type("dan");
            hand.press(KeyCode.ENTER);
            click(hand, named(hand, WORDS.say("programme.witnesses"))).type("ana");
            hand.press(KeyCode.ENTER);
            assertEquals(
                    List.of(
                            new Signature(
                                    Text.english("Memorandum"),
                                    Optional.of(SECOND),
                                    Optional.of(HOST),
                                    List.of(HEAD))),
                    setting(window).signatures());
            assertEquals("", named(hand, WORDS.say("programme.witnesses")).getText());
            button(hand, "programme.removeDocument");
            assertEquals(List.of(), setting(window).signatures());
        }
    }

    @Test
    void interpretingIsChosen() {
        try (var window = window(folder, tour(engagement(EngagementKind.TALKS)))) {
            var hand = window.hand();
            open(hand, Section.MANNER);
            Toolkit.run(() -> interpreting(hand).setValue(Interpreting.WHISPERED));
            hand.settle();
            assertEquals(
                    Interpreting.WHISPERED, ((Engagement) item(window)).manner().interpreting());
        }
    }

    @Test
    void eachSortOfItemHasTheSectionsThatSuitIt() {
        assertSections(leg(), Set.of(Section.CARS));
        assertSections(engagement(EngagementKind.BANQUET), Set.of(Section.SEATING, Section.MENU));
        assertSections(engagement(EngagementKind.TALKS), Set.of(Section.SEATING, Section.SIGNING));
        assertSections(engagement(EngagementKind.SHOW), Set.of(Section.SEATING));
    }

    private static void assertSections(Item item, Set<Section> expected) {
        for (var section : List.of(Section.CARS, Section.SEATING, Section.MENU, Section.SIGNING)) {
            assertEquals(expected.contains(section), section.isOf(item), section.name());
        }
    }

    private static Tour tour(Item item) {
        return Plain.EMPTY
                .withDelegation(
                        Delegation.NONE.withDelegates(
                                List.of(
                                        Delegate.of(HEAD, DelegateRole.HEAD, Plain.PRINCIPAL),
                                        Delegate.of(
                                                SECOND,
                                                DelegateRole.OFFICIAL_SUITE,
                                                Plain.PRINCIPAL),
                                        Delegate.of(
                                                THIRD,
                                                DelegateRole.OFFICIAL_SUITE,
                                                Plain.PRINCIPAL))),
                        KNOWN)
                .with(item, KNOWN);
    }

    private static Leg leg() {
        return Leg.of(
                        Plain.VISIT,
                        LegMode.MOTORCADE,
                        Route.between(Plain.BYD, Plain.HUAWEI),
                        Plain.PRINCIPAL)
                .withMoment(Plain.timed(0, "09:00", 0, "09:40"))
                .withParty(
                        Party.of(Plain.PRINCIPAL)
                                .withVehicles(List.of(CAR, VAN))
                                .withAssignments(
                                        List.of(
                                                new Assignment(Duty.DRIVER, DRIVER),
                                                new Assignment(Duty.DRIVER, OTHER_DRIVER))));
    }

    private static Engagement engagement(EngagementKind kind) {
        return Engagement.of(Plain.VISIT, kind, Place.at(Plain.BYD), Plain.PRINCIPAL)
                .withMoment(Plain.timed(0, "10:00", 0, "11:00"))
                .withParty(
                        Party.of(Plain.PRINCIPAL)
                                .withReception(new Reception(Optional.of(HOST), List.of())));
    }

    private static Person person(PersonId id, String name) {
        return Person.named(id, Text.english(name));
    }

    private static Item item(TourWindow window) {
        return window.tour().item(Plain.VISIT).orElseThrow();
    }

    private static List<Car> cars(TourWindow window) {
        return ((Leg) item(window)).cars();
    }

    private static Setting setting(TourWindow window) {
        return ((Engagement) item(window)).setting();
    }

    private static List<Seat> seats(TourWindow window) {
        return setting(window).seating().byHand();
    }

    /// The field of that name in the line of that number.
    private static Node field(Hand hand, String key, int line) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(id(Section.CARS) + " .text-input").stream()
                        .filter(node -> WORDS.say(key).equals(node.getAccessibleText()))
                        .skip(line)
                        .findFirst()
                        .orElseThrow());
    }

    /// Clicks the first button of that name that is there and can be clicked.
    private static void button(Hand hand, String key) {
        var button =
                Toolkit.get(() ->
                        hand.scene().getRoot().lookupAll(".button").stream()
                                .filter(node -> WORDS.say(key).equals(node.getAccessibleText()))
                                .filter(node -> node.isVisible() && !node.isDisabled())
                                .map(Button.class::cast)
                                .findFirst()
                                .orElseThrow());
        assertTrue(Toolkit.get(button::isManaged));
        click(hand, button);
        hand.settle();
    }

    /// As the tabulator key comes there.
    private static Hand reach(Hand hand, Node node) {
        Toolkit.run(node::requestFocus);
        return hand.settle();
    }

    /// As a click on the line of the menu does it.
    private static void tick(Hand hand, Food food) {
        var foods = hand.find(".dish-contains", MenuButton.class).getItems();
        Toolkit.run(() -> {
            if (foods.get(List.of(Food.values()).indexOf(food)) instanceof CheckMenuItem item) {
                item.setSelected(!item.isSelected());
                item.fire();
            }
        });
        hand.settle();
    }

    @SuppressWarnings("unchecked") // That is what stands in it.
    private static ComboBox<Optional<SeatingForm>> forms(Hand hand) {
        return (ComboBox<Optional<SeatingForm>>) hand.scene().lookup("#seating-form");
    }

    @SuppressWarnings("unchecked") // That is what stands in it.
    private static ComboBox<Interpreting> interpreting(Hand hand) {
        return (ComboBox<Interpreting>) hand.scene().lookup("#interpreting");
    }
}
