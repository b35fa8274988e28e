package org.retinue.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What holds whatever the tour, the audience and the reader.
class RedactionLawsTest {

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void redactingTwiceIsRedactingOnce(
            @ForAll("tours") Tour tour,
            @ForAll("audiences") Audience audience,
            @ForAll("readers") Optional<PersonId> reader) {
        var once = Redaction.of(tour, audience, reader, InEnglish.STEADS).tour();
        assertEquals(once, Redaction.of(once, audience, reader, InEnglish.STEADS).tour());
    }

    /// The contact of a hotel was a host to whom sees no rooms, until it was looked at again.
    @Test
    void whoIsAHostOnlyByWhatIsWithheldIsNone() {
        var host = Audience.HOST;
        for (var seed : new long[] {79, 94, 98, 123, 144}) {
            var tour = ArbitraryTours.tour(seed, 12);
            for (var reader : tour.directory().people().keySet()) {
                var once = Redaction.of(tour, host, Optional.of(reader), InEnglish.STEADS).tour();
                assertEquals(
                        once,
                        Redaction.of(once, host, Optional.of(reader), InEnglish.STEADS).tour());
            }
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatAnAudienceDoesNotSeeStandsNowhere(
            @ForAll("tours") Tour tour,
            @ForAll("audiences") Audience audience,
            @ForAll("readers") Optional<PersonId> reader) {
        var redacted = Redaction.of(tour, audience, reader, InEnglish.STEADS);
        var there = new TreeSet<String>();
        Leaves.of(redacted.tour()).values().forEach(leaf -> there.addAll(leaf.written()));
        assertTrue(there.stream().noneMatch(text -> redacted.values().containsKey(text)));
        var leaks = Leaks.of(redacted, List.of());
        assertEquals(
                List.of(),
                there.stream()
                        .flatMap(text -> leaks.in(text).stream())
                        .filter(leak -> !leak.kind().isTelling())
                        .toList());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aRedactedTourIsNeverLarger(
            @ForAll("tours") Tour tour,
            @ForAll("audiences") Audience audience,
            @ForAll("readers") Optional<PersonId> reader) {
        var redacted = Redaction.of(tour, audience, reader, InEnglish.STEADS).tour();
        var before = Leaves.of(tour);
        var after = Leaves.of(redacted);
        assertTrue(after.values().size() <= before.values().size());
        assertTrue(after.ids().size() <= before.ids().size());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void fullWithholdsOnlyWhatIsSensitive(@ForAll("tours") Tour tour) {
        var redacted = Redaction.of(tour, Audience.FULL, Optional.empty(), InEnglish.STEADS);
        assertTrue(redacted.withheld().keySet().stream().allMatch(DataKind::isSensitive));
        var all =
                Redaction.of(
                        tour, Audience.FULL.withSensitive(), Optional.empty(), InEnglish.STEADS);
        assertEquals(tour, all.tour());
        assertTrue(all.withheld().isEmpty() && all.values().isEmpty());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whoSeesMoreIsWithheldLess(
            @ForAll("tours") Tour tour, @ForAll("audiences") Audience audience) {
        var nothing = new Audience("own", Text.EMPTY, Scope.EVERYTHING, new TreeSet<>());
        var least =
                Leaves.of(Redaction.of(tour, nothing, Optional.empty(), InEnglish.STEADS).tour());
        var some =
                Leaves.of(Redaction.of(tour, audience, Optional.empty(), InEnglish.STEADS).tour());
        if (audience.scope() == Scope.EVERYTHING) {
            assertTrue(least.values().size() <= some.values().size());
        }
    }

    @Provide
    Arbitrary<Tour> tours() {
        return Arbitraries.oneOf(
                ArbitraryTours.tours(), Arbitraries.create(() -> Secrets.make().tour()));
    }

    @Provide
    Arbitrary<Audience> audiences() {
        var standard = Arbitraries.of(Audience.all(Office.UNSETTLED));
        var own =
                Combinators.combine(
                                Arbitraries.of(Scope.values()),
                                Arbitraries.of(DataKind.values()).set())
                        .as((scope, kinds) ->
                                new Audience(
                                        "own", Text.english("Own"), scope, new TreeSet<>(kinds)));
        return Arbitraries.oneOf(standard, own);
    }

    @Provide
    Arbitrary<Optional<PersonId>> readers() {
        var people = new ArrayList<PersonId>();
        for (var number = 0; number < 8; number++) {
            people.add(new PersonId("person-" + number));
        }
        people.addAll(List.of(Secrets.HEAD, Secrets.HOST, Secrets.DRIVER, Secrets.INTERPRETER));
        return Arbitraries.of(people).optional();
    }
}
