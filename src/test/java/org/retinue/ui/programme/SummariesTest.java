package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Duty;
import org.retinue.tour.Guests;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Note;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.words.Words;

class SummariesTest {

    private static final PersonId WANG = new PersonId("wang");

    @Test
    void whatIsThereIsSaidInHalfALine() {
        var visit = Plain.visit("09:00", "10:00");
        var full =
                visit.withParty(
                                visit.party()
                                        .withGuests(new Guests.Named(List.of(WANG)))
                                        .withReception(new Reception(Optional.of(WANG), List.of()))
                                        .withAssignments(
                                                List.of(new Assignment(Duty.DRIVER, WANG))))
                        .withManner(
                                new Manner(
                                        Text.english("Suit"),
                                        PressAccess.CLOSED,
                                        Interpreting.UNDECIDED))
                        .withBriefing(
                                new Briefing(
                                        Text.english("Aim"),
                                        List.of(new Cue(0, Text.english("Gate")))))
                        .withNotes(
                                List.of(
                                        new Note(Sensitivity.OPEN, Text.english("a")),
                                        new Note(Sensitivity.OPEN, Text.english("b"))));
        assertEquals(
                Map.of(
                        Section.WHERE, "BYD",
                        Section.PEOPLE, "Wang Chuan · one guest",
                        Section.CONFIRMATION, "Tentative",
                        Section.STAFF, "one person",
                        Section.MANNER, "Suit · Closed",
                        Section.RUN_OF_SHOW, "one step",
                        Section.BRIEF, "written",
                        Section.NOTES, "2 notes"),
                said(full));
    }

    @Test
    void whatIsNotThereIsNotSaid() {
        assertEquals(
                Map.of(Section.WHERE, "BYD", Section.CONFIRMATION, "Tentative"),
                said(Plain.visit("09:00", "10:00")));
        var leg =
                Leg.of(
                        Plain.VISIT,
                        LegMode.CAR,
                        Route.between(Plain.BYD, Plain.HUAWEI),
                        Plain.PRINCIPAL);
        assertEquals(
                Map.of(Section.WHERE, "BYD → Huawei", Section.CONFIRMATION, "Tentative"),
                said(leg));
    }

    private static Map<Section, String> said(Item item) {
        var summaries =
                new Summaries(Plain.EMPTY.with(item, Plain.OFFICE), Words.in(Language.ENGLISH));
        var said = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            said.put(section, summaries.of(section, item));
        }
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
