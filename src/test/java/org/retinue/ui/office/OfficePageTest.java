package org.retinue.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.tour.Office;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Text;
import org.retinue.tour.WorkingCalendar;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class OfficePageTest {

    @TempDir private Path folder;

    @Test
    void aNumberIsTypedAsOneEditAndUndone() {
        try (var place = page()) {
            type(place, "#own-T-9-warning-hours", "11");
            assertEquals(Map.of("T-9.warning.hours", "11"), rules(place).numbers());
            assertEquals("1 differs", text(place, "#rule-differs"));
            assertEquals(
                    Optional.of(new History.Name(Deed.CHANGE_OFFICE, Text.EMPTY)),
                    place.view().undoable());
            undo(place);
            assertEquals(RuleChoice.OFFICE, rules(place));
            assertEquals("", field(place, "#own-T-9-warning-hours").getText());
            assertEquals(Optional.empty(), place.view().undoable());
        }
    }

    @Test
    void whatAnAudienceSeesIsTickedAndUnticked() {
        try (var place = page()) {
            var hand = place.hand();
            hand.click("#office-audiences").click("#sees-press-facts");
            assertEquals(
                    Map.of("facts", true),
                    Objects.requireNonNull(place.view().office().audiences().get("press")).sees());
            hand.click("#sees-press-facts");
            assertEquals(Map.of(), place.view().office().audiences());
            undo(place);
            assertTrue(
                    Toolkit.get(() -> ((CheckBox) find(place, "#sees-press-facts")).isSelected()));
            assertTrue(Toolkit.get(() -> find(place, "#sees-host-hosts").isDisabled()));
        }
    }

    @Test
    void whatAnAudienceSeesIsTickedAndUntickedByKeys() {
        try (var place = page()) {
            var hand = place.hand();
            Toolkit.run(() -> find(place, "#office-rules").requestFocus());
            hand.press(KeyCode.RIGHT);
            assertTrue(hand.shows("#audiences"));
            hand.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
            assertEquals(Map.of("tour", false), sees(place, "delegation"));
            hand.press(KeyCode.SPACE);
            assertEquals(Map.of(), place.view().office().audiences());
            hand.click("#sees-press-facts").press(KeyCode.SPACE);
            assertEquals(Map.of(), place.view().office().audiences());
            hand.press(KeyCode.SPACE);
            assertEquals(Map.of("facts", true), sees(place, "press"));
        }
    }

    private static Map<String, Boolean> sees(Workplace place, String audience) {
        return Objects.requireNonNull(place.view().office().audiences().get(audience)).sees();
    }

    @Test
    void anAudienceOfOurOwnIsAddedRenamedAndRemoved() {
        try (var place = page()) {
            var hand = place.hand();
            hand.click("#office-audiences").click("#audience-name").type("Caterers");
            hand.press(KeyCode.ENTER).find("#audience-name-caterers");
            Toolkit.run(() -> {
                field(place, "#audience-name-caterers").setText("Kitchen");
                field(place, "#audience-name-caterers").fireEvent(new ActionEvent());
            });
            assertEquals(
                    Text.english("Kitchen"),
                    Objects.requireNonNull(place.view().office().audiences().get("caterers"))
                            .name());
            Toolkit.run(() -> ((Button) find(place, "#audience-remove-caterers")).fire());
            assertEquals(Map.of(), place.view().office().audiences());
        }
    }

    @Test
    void aBadNumberStaysWhereItWasTypedWithTheReason() {
        try (var place = page()) {
            type(place, "#own-T-9-warning-hours", "ten");
            assertEquals(RuleChoice.OFFICE, rules(place));
            assertEquals("ten", field(place, "#own-T-9-warning-hours").getText());
            assertEquals(
                    List.of("A whole number is wanted here, up to 999999"),
                    reasons(place, "#rules"));
            type(place, "#own-T-9-warning-hours", "12");
            assertEquals(List.of(), reasons(place, "#rules"));
            assertEquals(Map.of("T-9.warning.hours", "12"), rules(place).numbers());
        }
    }

    @Test
    void aRuleIsSwitchedOffAnotherPackChosenAndAllReset() {
        try (var place = page()) {
            Toolkit.run(() -> ((CheckBox) find(place, "#counts-T-12")).fire());
            assertEquals(Map.of("T-12", "off"), rules(place).numbers());
            Toolkit.run(() -> pack(place).getSelectionModel().select(1));
            assertEquals(Optional.of("china-2013-14"), rules(place).pack());
            assertTrue(Toolkit.get(() -> ((CheckBox) find(place, "#counts-B-1")).isSelected()));
            Toolkit.run(() -> ((Button) find(place, "#rule-reset")).fire());
            assertEquals(Map.of(), rules(place).numbers());
            undo(place);
            undo(place);
            assertEquals(Map.of("T-12", "off"), rules(place).numbers());
            assertEquals(Optional.empty(), rules(place).pack());
            assertEquals(0, Toolkit.get(() -> pack(place).getSelectionModel().getSelectedIndex()));
        }
    }

    @Test
    void rulesAreFoundByTheirWordsAndByWhatDiffers() {
        try (var place = page()) {
            type(place, "#rule-search", "night");
            assertEquals(Set.of("T-6", "T-9", "L-7", "V-5"), seen(place));
            type(place, "#rule-search", "");
            Toolkit.run(() -> ((CheckBox) find(place, "#counts-T-12")).fire());
            Toolkit.run(() -> ((ToggleButton) find(place, "#rule-own")).fire());
            assertEquals(Set.of("T-12"), seen(place));
        }
    }

    @Test
    void holidaysAndWorkedWeekendsAreAddedChangedAndRemoved() {
        try (var place = page()) {
            line(place, "#holidays", 0, "1–3 Oct 2026", "National Day", "国庆节");
            var name = Text.of("National Day", "国庆节");
            assertEquals(
                    Map.of(day(10, 1), name, day(10, 2), name, day(10, 3), name),
                    calendar(place).holidays());
            line(place, "#worked-weekends", 0, "10 Oct 2026");
            assertEquals(Set.of(day(10, 10)), calendar(place).workedWeekends());
            line(place, "#holidays", 0, "1–2 Oct 2026");
            assertEquals(2, calendar(place).holidays().size());
            Toolkit.run(() -> ((Button) all(place, "#holidays", ".button").getFirst()).fire());
            assertEquals(Map.of(), calendar(place).holidays());
            undo(place);
            undo(place);
            assertEquals(3, calendar(place).holidays().size());
        }
    }

    @Test
    void whatStandsOnEveryPaperIsTypedAsOneEditAndUndone() {
        try (var place = page()) {
            type(place, "#duty-phone", "+86 10 6555 0100");
            type(place, "#classification-english", "For official use");
            type(place, "#classification-chinese", "内部使用");
            assertEquals(
                    Office.UNSETTLED
                            .withDutyPhone("+86 10 6555 0100")
                            .withClassification(Text.of("For official use", "内部使用")),
                    place.view().office());
            undo(place);
            assertEquals("", field(place, "#classification-chinese").getText());
            undo(place);
            undo(place);
            assertEquals(Office.UNSETTLED, place.view().office());
            assertEquals("", field(place, "#duty-phone").getText());
            assertEquals(Optional.empty(), place.view().undoable());
        }
    }

    @Test
    void daysThatCannotBeAreRefusedWithTheReason() {
        try (var place = page()) {
            line(place, "#worked-weekends", 0, "10 Oct 2026");
            line(place, "#worked-weekends", 1, "12 Oct 2026");
            assertEquals(List.of("12 Oct 2026 is no weekend"), reasons(place, "#worked-weekends"));
            line(place, "#holidays", 0, "9–10 Oct 2026", "Harvest");
            assertEquals(List.of("10 Oct 2026 is worked"), reasons(place, "#holidays"));
            line(place, "#holidays", 0, "in autumn");
            assertEquals(
                    List.of("The dates cannot be read: 1–7 Oct 2026, or 1 Oct 2026"),
                    reasons(place, "#holidays"));
            assertEquals(
                    WorkingCalendar.WEEKDAYS.withWorkedWeekends(new TreeSet<>(Set.of(day(10, 10)))),
                    calendar(place));
        }
    }

    @Test
    void aTourHasItsOwnRulesAndOtherwiseThoseOfTheOffice() {
        try (var place = Workplace.withSamples(folder)) {
            var tour = place.until("tours", view -> !view.tours().isEmpty()).tours().getFirst();
            Toolkit.run(() -> {
                place.studio()
                        .desk()
                        .editOffice(office ->
                                office.withRules(
                                        RuleTable.of(office)
                                                .typed("T-9.warning.hours", "11")
                                                .orElseThrow()));
                place.studio().desk().open(tour.id());
            });
            place.until("open", view -> view.tour().isPresent());
            place.hand().settle().press(KeyCode.CONTROL, KeyCode.K).type("rules of this");
            place.hand().press(KeyCode.ENTER);
            place.hand().find("#rules");
            assertEquals("11", field(place, "#own-T-9-warning-hours").getPromptText());
            type(place, "#own-T-9-warning-hours", "9");
            assertEquals(
                    Map.of("T-9.warning.hours", "9"),
                    place.view().tour().orElseThrow().rules().numbers());
            assertEquals(Map.of("T-9.warning.hours", "11"), rules(place).numbers());
            place.hand().press(KeyCode.ESCAPE);
            assertFalse(place.hand().shows("#rules"));
            undo(place);
            assertEquals(RuleChoice.OFFICE, place.view().tour().orElseThrow().rules());
        }
    }

    private Workplace page() {
        var place = Workplace.empty(folder);
        place.hand().settle().press(KeyCode.CONTROL, KeyCode.DIGIT0).find("#office");
        return place;
    }

    private static void undo(Workplace place) {
        Toolkit.run(() -> place.studio().desk().undo());
        place.hand().settle();
    }

    private static void type(Workplace place, String field, String text) {
        Toolkit.run(() -> find(place, field).requestFocus());
        place.hand().retype(text).press(KeyCode.ENTER);
    }

    /// Types into the first fields of a line.
    private static void line(Workplace place, String lines, int line, String... texts) {
        for (var cell = 0; cell < texts.length; cell++) {
            var at = cell;
            Toolkit.run(() -> {
                var fields = all(place, lines, ".line").get(line).lookupAll(".text-field");
                List.copyOf(fields).get(at).requestFocus();
            });
            place.hand().retype(texts[cell]).press(KeyCode.ENTER);
        }
    }

    private static List<String> reasons(Workplace place, String within) {
        return Toolkit.get(() ->
                all(place, within, ".reason").stream()
                        .filter(Node::isVisible)
                        .map(reason -> ((Label) reason).getText())
                        .filter(why -> !why.isEmpty())
                        .toList());
    }

    private static Set<String> seen(Workplace place) {
        place.hand().settle();
        return Toolkit.get(() ->
                all(place, "#rules", ".rule").stream()
                        .filter(Node::isVisible)
                        .map(rule -> ((Label) rule.lookup(".rule-code")).getText())
                        .collect(Collectors.toSet()));
    }

    private static List<Node> all(Workplace place, String within, String selector) {
        return List.copyOf(find(place, within).lookupAll(selector));
    }

    private static Node find(Workplace place, String selector) {
        return place.hand().scene().lookup(selector);
    }

    private static TextField field(Workplace place, String selector) {
        return (TextField) Toolkit.get(() -> find(place, selector));
    }

    private static String text(Workplace place, String selector) {
        place.hand().settle();
        return place.hand().find(selector, Label.class).getText();
    }

    private static ComboBox<?> pack(Workplace place) {
        return (ComboBox<?>) find(place, "#rule-pack");
    }

    private static RuleChoice rules(Workplace place) {
        return place.view().office().rules();
    }

    private static WorkingCalendar calendar(Workplace place) {
        return place.view().office().calendar();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
