package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.edit.Deed;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;

class NewTourTest {

    @TempDir Path folder;

    @Test
    void aStateVisitTakesACountryAndADate() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            choose(hand, 1);
            hand.click("#new-country").type("zamb").press(KeyCode.ENTER);
            assertEquals(
                    List.of("State visit: Zambia", "国事访问：赞比亚"),
                    List.of(prompt(hand, "#new-english"), prompt(hand, "#new-chinese")));
            hand.click("#new-head").type("Hakainde Hichilema");
            hand.click("#new-first").type("2026-12-07").press(KeyCode.ENTER);
            hand.click("#create-tour");

            var tour = made(place);
            assertEquals(Text.of("State visit: Zambia", "国事访问：赞比亚"), tour.heading().title());
            assertEquals(TourKind.STATE_VISIT, tour.heading().kind());
            assertEquals(LocalDate.of(2026, 12, 7), tour.firstDay());
            assertEquals(LocalDate.of(2026, 12, 9), tour.lastDay());
            assertEquals(20, tour.items().size());
            assertEquals(25, tour.tasks().size());
            assertEquals("ZM", tour.delegation().country());
            var head = tour.delegation().head().orElseThrow().person();
            assertEquals(
                    Optional.of(Text.english("Hakainde Hichilema")),
                    tour.directory().person(head).map(Person::name));

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            place.until("one undo takes all of it", view -> view.tours().isEmpty());
        }
    }

    @Test
    void theTemplateSaysWhatItHoldsAndHowLongItIs() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            choose(hand, 2);
            assertTrue(
                    text(hand, "#template-about").endsWith("2 days, 13 items, 19 tasks."),
                    text(hand, "#template-about"));
            hand.click("#new-first").type("2026-12-07").press(KeyCode.TAB);
            assertEquals(LocalDate.of(2026, 12, 8), date(hand, "#new-last"));
            select(hand, 5);
            assertEquals(LocalDate.of(2026, 12, 9), date(hand, "#new-last"));
            hand.click("#new-last").retype("2026-12-20").press(KeyCode.TAB);
            select(hand, 1);
            assertEquals(LocalDate.of(2026, 12, 20), date(hand, "#new-last"));
        }
    }

    @Test
    void somebodyKnownIsTheHeadAndATypedNameTheDelegation() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            var known = place.view().directory().people().values().iterator().next();
            hand.press(KeyCode.CONTROL, KeyCode.N);
            hand.click("#new-english").type("Visit");
            hand.click("#new-delegation").type("Trade mission");
            hand.click("#new-head").type(known.name().forms().firstEntry().getValue());
            hand.click("#new-first").type("2026-12-07").press(KeyCode.TAB);
            hand.click("#create-tour");
            var tour = made(place);
            assertEquals(Text.english("Trade mission"), tour.delegation().name());
            assertEquals(known.id(), tour.delegation().head().orElseThrow().person());
            assertEquals(List.of(), tour.items());
        }
    }

    /// Known: whether the countries are told, and how many there are of the name; then who is
    /// meant.
    @ParameterizedTest
    @CsvSource({"'', 1, true", "ZM, 1, true", "DZ, 1, false", "'', 2, false"})
    void aHeadIsSomebodyKnownOnlyWhereNobodyElseCanBeMeant(
            String country, int namesakes, boolean isKnown) {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            for (var number = 0; number < namesakes; number++) {
                know(place, "known-" + number, country);
            }
            hand.press(KeyCode.CONTROL, KeyCode.N);
            hand.click("#new-english").type("Visit");
            hand.click("#new-country").type("zamb").press(KeyCode.ENTER);
            hand.click("#new-head").type("maria banda");
            hand.click("#new-first").type("2026-12-07").press(KeyCode.TAB);
            hand.click("#create-tour");
            var head = made(place).delegation().head().orElseThrow().person();
            assertEquals(isKnown, head.value().startsWith("known-"));
        }
    }

    private static void know(Workplace place, String id, String country) {
        var person =
                Person.named(new PersonId(id), Text.english("Maria Banda")).withCountry(country);
        Toolkit.run(() ->
                place.studio()
                        .desk()
                        .editDirectory(
                                Deed.CHANGE_PERSON, person.name(), known -> known.with(person)));
    }

    /// Opens the dialog and goes to the choice of the programme by keyboard.
    private static void choose(Hand hand, int template) {
        hand.press(KeyCode.CONTROL, KeyCode.N).find("#create-tour");
        hand.press(KeyCode.SHIFT, KeyCode.TAB);
        var box = hand.find("#new-template", ComboBox.class);
        hand.until("the templates are read", () -> box.getItems().size() == 6);
        assertTrue(Toolkit.get(box::isFocused));
        for (var count = 0; count < template; count++) {
            hand.press(KeyCode.DOWN);
        }
    }

    private static void select(Hand hand, int template) {
        Toolkit.run(() ->
                hand.find("#new-template", ComboBox.class).getSelectionModel().select(template));
    }

    private static Tour made(Workplace place) {
        return place.until("the tour is there", view -> view.tour().isPresent())
                .tour()
                .orElseThrow();
    }

    private static String prompt(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, TextField.class).getPromptText());
    }

    private static LocalDate date(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, DatePicker.class).getValue());
    }

    private static String text(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, Labeled.class).getText());
    }
}
