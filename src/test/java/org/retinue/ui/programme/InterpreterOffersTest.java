package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.check.Visits;
import org.retinue.mend.FreeInterpreters;
import org.retinue.tour.Assignment;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Anna interprets in another tour at nine, Boris in this one, Carla is free; Dora speaks one
/// language only.
class InterpreterOffersTest {

    private static final Directory KNOWN =
            Directory.of(
                    List.of(),
                    List.of(
                            person("anna", "Anna", Language.ENGLISH, Language.CHINESE),
                            person("boris", "Boris", Language.ENGLISH, Language.CHINESE),
                            person("carla", "Carla", Language.ENGLISH, Language.CHINESE),
                            person("dora", "Dora", Language.ENGLISH)),
                    List.of());
    private static final Item WANTED = Visits.visit("wanted", Visits.BYD, "09:00", "10:00");
    private static final Tour TOUR =
            with(
                    "zambia",
                    WANTED,
                    Visits.on(interpreted("lunch", "boris", "09:30", "11:00"), Visits.SPOUSES));
    private static final Tour OTHER = with("kenya", interpreted("talks", "anna", "08:00", "09:30"));

    @Test
    void whoIsFreeComesFirstAndWhoIsNotIsSaidToBeBusyWhere() {
        assertEquals(
                List.of(
                        "Carla: Free",
                        "Boris: Busy: Company visit, Huawei, 09:30–11:00",
                        "Anna: Busy: Company visit, Huawei, 08:00–09:30 (Visit of kenya)",
                        "Dora: "),
                told("", WANTED).stream().filter(line -> !line.startsWith("The ")).toList());
    }

    @Test
    void aTypedNameIsFoundWhetherFreeOrNot() {
        assertEquals(
                List.of("Boris: Busy: Company visit, Huawei, 09:30–11:00"),
                told("boris", WANTED).stream().limit(1).toList());
    }

    @Test
    void nobodyIsBusyAtAnotherHour() {
        var later = Visits.visit("wanted", Visits.BYD, "15:00", "16:00");
        assertEquals(
                List.of("Anna: Free", "Boris: Free", "Carla: Free"),
                told("", later).stream().filter(line -> line.endsWith("Free")).sorted().toList());
    }

    private static Tour with(String id, Item... items) {
        return Visits.tour(id).withItems(List.of(items), KNOWN.with(Visits.KNOWN));
    }

    private static List<String> told(String typed, Item item) {
        var tour = TOUR.with(item.id(), _ -> item);
        var known = Visits.KNOWN.with(KNOWN);
        return new InterpreterOffers(
                        new Offers(known, Words.in(Language.ENGLISH)),
                        new FreeInterpreters(Visits.situation(tour, OTHER), known),
                        item)
                .matching(typed).stream()
                        .map(offer -> offer.label() + ": " + offer.detail())
                        .toList();
    }

    private static Item interpreted(String id, String by, String from, String to) {
        var item = Visits.visit(id, Visits.HUAWEI, from, to);
        return item.withParty(
                item.party()
                        .withAssignments(
                                List.of(new Assignment(Duty.INTERPRETER, new PersonId(by)))));
    }

    private static Person person(String id, String name, Language... languages) {
        return Person.named(new PersonId(id), Text.english(name))
                .withLanguages(Stream.of(languages).toList());
    }
}
