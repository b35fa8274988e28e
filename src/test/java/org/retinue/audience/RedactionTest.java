package org.retinue.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.AudienceChoice;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Need;
import org.retinue.tour.Office;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class RedactionTest {

    private static final Secrets SECRETS = Secrets.make();
    private static final Tour TOUR = SECRETS.tour();

    /// No token of a kind that an audience does not see, whatever else it sees.
    @ParameterizedTest
    @EnumSource(Standard.class)
    void nothingOfAKindThatIsNotSeenIsLeft(Standard standard) {
        var audience = Audience.of(standard);
        for (var reader : readers()) {
            var left = tokens(Redaction.of(TOUR, audience, reader, InEnglish.STEADS).tour());
            SECRETS.kinds()
                    .forEach((token, kind) -> {
                        if (!audience.sees(kind) && !isReaders(token, reader)) {
                            assertFalse(left.contains(token), () -> standard + " is shown " + kind);
                        }
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(DataKind.class)
    void takingAKindFromAnAudienceThatSeesAllTakesAllOfIt(DataKind kind) {
        var kinds = new TreeSet<>(DataKind.grantable());
        kinds.remove(kind);
        var audience = new Audience("own", Text.english("Own"), Scope.EVERYTHING, kinds);
        var left = tokens(Redaction.of(TOUR, audience, Optional.empty(), InEnglish.STEADS).tour());
        var standing =
                SECRETS.kinds().entrySet().stream()
                        .filter(token -> token.getValue() == kind && left.contains(token.getKey()))
                        .toList();
        assertEquals(List.of(), standing);
    }

    @Test
    void aHostSeesOnlyWhereTheyReceive() {
        assertEquals(Set.of(Secrets.VISIT), items(Audience.HOST, Optional.of(Secrets.HOST)));
        assertEquals(
                Set.of(Secrets.BANQUET), items(Audience.HOST, Optional.of(Secrets.OTHER_HOST)));
        assertEquals(Set.of(), items(Audience.HOST, Optional.empty()));
        assertEquals(Set.of(), items(Audience.HOST, Optional.of(Secrets.DRIVER)));
    }

    @Test
    void driversSeeTheirLegsAndTheirCars() {
        assertEquals(
                Set.of(Secrets.RIDE, Secrets.OTHER_RIDE),
                items(Audience.DRIVERS, Optional.empty()));
        var own = redacted(Audience.DRIVERS, Optional.of(Secrets.DRIVER));
        assertEquals(
                Set.of(Secrets.RIDE),
                own.items().stream().map(Item::id).collect(Collectors.toSet()));
        assertEquals(1, own.directory().vehicles().size());
        var leg = (Leg) own.items().getFirst();
        assertEquals(Set.of(Secrets.HEAD, Secrets.DRIVER), own.directory().people().keySet());
        assertEquals(List.of(Secrets.HEAD), leg.cars().getFirst().passengers());
    }

    @Test
    void interpretersAndThePressSeeWhatIsTheirs() {
        assertEquals(
                Set.of(Secrets.VISIT),
                items(Audience.INTERPRETERS, Optional.of(Secrets.INTERPRETER)));
        assertEquals(Set.of(Secrets.VISIT), items(Audience.INTERPRETERS, Optional.empty()));
        assertEquals(Set.of(Secrets.VISIT), items(Audience.PRESS, Optional.empty()));
    }

    @Test
    void ideasAreTheOfficesBusiness() {
        assertTrue(items(Audience.FULL, Optional.empty()).contains(Secrets.IDEA));
        assertFalse(items(Audience.DELEGATION, Optional.empty()).contains(Secrets.IDEA));
    }

    @Test
    void aNameThatIsWithheldGivesWayToWhatThePersonIsThereFor() {
        var kinds = new TreeSet<>(DataKind.grantable());
        kinds.remove(DataKind.DELEGATE_NAMES);
        var seen =
                Redaction.of(
                                TOUR,
                                new Audience("own", Text.english("Own"), Scope.EVERYTHING, kinds),
                                Optional.empty(),
                                InEnglish.STEADS)
                        .tour();
        var head = seen.delegation().delegates().getFirst().person();
        assertEquals(
                Optional.of(InEnglish.STEADS.of(Stead.HEAD)),
                seen.directory().person(head).map(Person::name));
        assertEquals("person-001", head.value());
    }

    @Test
    void thePrecedenceStaysWhatItWasWhereItCannotBeComputedAnyMore() {
        var seen = redacted(Audience.PRESS, Optional.empty()).delegation();
        assertEquals(PrecedenceOrder.BY_HAND, seen.precedence().order());
        assertEquals("", seen.precedence().note());
    }

    @Test
    void onlyWhoSeesMedicalDataLearnsWhoNeedsADoctor() {
        var host = redacted(Audience.HOST, Optional.of(Secrets.HOST));
        assertEquals(Set.of(Need.PRAYER), host.delegation().delegates().getFirst().needs());
        var all =
                Redaction.of(
                                TOUR,
                                Audience.FULL.withSensitive(),
                                Optional.empty(),
                                InEnglish.STEADS)
                        .tour();
        assertEquals(
                Set.of(Need.PRAYER, Need.MEDICAL_CARE),
                all.delegation().delegates().getFirst().needs());
    }

    @Test
    void anOfficeSettlesWhatItsAudiencesSeeButNeverWhatIsSensitive() {
        var chosen = new TreeMap<String, Boolean>();
        chosen.put("plates", true);
        chosen.put("facts", false);
        chosen.put("passports", true);
        chosen.put("of a later program", true);
        var audiences = new TreeMap<String, AudienceChoice>();
        audiences.put("delegation", AudienceChoice.USUAL.withSees(chosen));
        audiences.put("caterers", new AudienceChoice(Text.english("Caterers"), "", chosen));
        var office = Office.UNSETTLED.withAudiences(audiences);
        var delegation = Audience.of(office, "delegation").orElseThrow();
        assertTrue(delegation.sees(DataKind.PLATES));
        assertFalse(delegation.sees(DataKind.FACTS));
        assertFalse(delegation.sees(DataKind.PASSPORTS));
        assertEquals(
                Set.of(DataKind.PLATES), Audience.of(office, "caterers").orElseThrow().kinds());
    }

    @Test
    void everybodyBelongsToTheAudienceOfWhatTheyDo() {
        assertEquals(Standard.DELEGATION, Audience.of(TOUR, Secrets.HEAD));
        assertEquals(Standard.HOST, Audience.of(TOUR, Secrets.HOST));
        assertEquals(Standard.DRIVERS, Audience.of(TOUR, Secrets.DRIVER));
        assertEquals(Standard.INTERPRETERS, Audience.of(TOUR, Secrets.INTERPRETER));
        assertEquals(Standard.SECURITY, Audience.of(TOUR, new PersonId("guard-one")));
    }

    private static Set<ItemId> items(Audience audience, Optional<PersonId> reader) {
        return redacted(audience, reader).items().stream()
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private static Tour redacted(Audience audience, Optional<PersonId> reader) {
        return Redaction.of(TOUR, audience, reader, InEnglish.STEADS).tour();
    }

    private static List<Optional<PersonId>> readers() {
        return List.of(
                Optional.empty(),
                Optional.of(Secrets.HOST),
                Optional.of(Secrets.DRIVER),
                Optional.of(Secrets.INTERPRETER),
                Optional.of(Secrets.HEAD));
    }

    private static Set<String> tokens(Tour tour) {
        return Leaves.of(tour).values().stream()
                .flatMap(leaf -> leaf.written().stream())
                .collect(Collectors.toSet());
    }

    /// Readers see their own names and how they are reached.
    private static boolean isReaders(String token, Optional<PersonId> reader) {
        return reader.flatMap(TOUR.directory()::person).stream()
                .flatMap(person ->
                        Arrays.stream(
                                new String[] {
                                    person.name().toString(),
                                    person.title().toString(),
                                    person.organisation().toString(),
                                    person.address().toString(),
                                    person.pronunciation(),
                                    person.contact().toString()
                                }))
                .anyMatch(text -> text.contains(token));
    }
}
