package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Conditions;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Directory;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Rank;
import org.retinue.tour.Site;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

/// What rules and precedence ask of sites and people, typed into their forms.
class ConditionsTest {

    @TempDir Path folder;

    @Test
    void whereASiteLiesAndWhatAVisitAsksIsTyped() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).click("#add");
            hand.click("#position").type("92, 114").press(KeyCode.ENTER);
            assertEquals(Optional.empty(), site(place).position());
            hand.click("#position").retype("22.5431,114.0579").press(KeyCode.ENTER);
            SiteFormTest.bring(hand, hand.find("#outdoors"));
            hand.click("#walkingMinutes").type("1441").press(KeyCode.ENTER);
            hand.click("#walkingMinutes").retype("25").press(KeyCode.ENTER);
            hand.click("#visitorListDays").type("0").press(KeyCode.ENTER);
            hand.click("#phonesOff").click("#outdoors");
            assertEquals(Optional.of(new Position(22.5431, 114.0579)), site(place).position());
            assertEquals(
                    new Conditions(
                            Photography.UNKNOWN, true, OptionalInt.of(0), OptionalInt.of(25), true),
                    site(place).conditions());
        }
    }

    @Test
    void theRankOfAPersonIsChosenByAFewLetters() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT6).click("#add");
            hand.click("#pronunciation").type("moo-HAM-ed").press(KeyCode.ENTER);
            hand.click("#level").type("5").press(KeyCode.ENTER);
            hand.click("#class").type("ambass").press(KeyCode.ENTER);
            hand.click("#since").type("2021-03-01").press(KeyCode.ENTER);
            var person = directory(place).people().values().iterator().next();
            assertEquals("moo-HAM-ed", person.pronunciation());
            assertEquals(
                    new Rank(
                            OptionalInt.of(5),
                            Optional.of(DiplomaticClass.AMBASSADOR),
                            Optional.of(LocalDate.of(2021, 3, 1))),
                    person.rank());
        }
    }

    private static Site site(Workplace place) {
        return directory(place).sites().values().iterator().next();
    }

    private static Directory directory(Workplace place) {
        return Toolkit.get(() -> place.studio().view().get().directory());
    }
}
