package org.retinue.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What was withheld is found however it is written.
class LeaksTest {

    private static final Tour TOUR =
            Redaction.of(Secrets.make().tour(), Audience.PRESS, Optional.empty(), InEnglish.STEADS)
                    .tour();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Abdelmadjid Tebboune | see ABDELMADJID   TEBBOUNE.            | found
                    Abdelmadjid Tebboune | Abdel-\\nmadjid Teb\\nboune            | found
                    Abdelmadjid Tebboune | AbdelmadjidTebboune                    | found
                    Abdelmadjid Tebboune | Abdelmadjid                            | none
                    Zoë Ångström         | Zoe\u0308 A\u030Angstro\u0308m         | found
                    ﬁnance office        | the finance office                     | found
                    +86 755 1234 5678    | call 8675512345678 now                 | found
                    13800138000          | 138-0013-8000                          | found
                    13800138000          | １３８００１３８０００                 | found
                    李明                 | 由李明主持                             | found
                    李明                 | \\u674e\\u660e                         | found
                    李明                 | &#x674E;&#26126;                       | found
                    O'Brien & Sons       | O&#39;Brien &amp; Sons                 | found
                    Grand Hall           | <b>Grand</b> Ha<i>ll</i>               | found
                    Ivan                 | Ivanovich                              | none
                    Ivan                 | (Ivan)                                 | found
                    Ivan                 | I van                                  | none
                    1808                 | at 18:08                               | none
                    1808                 | room 1808                              | found
                    12                   | 12 of 12                               | none
                    الرئيس تبون          | استقبال الرئيس تبون في المطار          | found
                    """)
    void aValueIsFoundHoweverItIsWritten(String value, String output, String found) {
        var text = output.contains("\\u") ? output : output.replace("\\n", "\n");
        assertEquals(
                found.equals("found") ? List.of(new Leak(DataKind.PLACES, 1)) : List.of(),
                Leaks.in(text, redacted(value, DataKind.PLACES)));
    }

    /// The number of a room is a leak beside who sleeps there, unless it stands in what is given.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    412 | 1 Ann Lee, Minister of Trade, Suite 412, 10 Sep     | found
                    412 | 412 李安                                           | found
                    412 | Grand Hotel, 412: full                             | found
                    412 | Ann Lee takes seat 1412                            | none
                    412 | Ann Lee at 04:12                                   | none
                    412 | page 412                                           | none
                    412 | Joann Leeds in 412                                 | none
                    88  | Ann Lee, Suite 88                                  | none
                    """)
    void aShortNumberIsFoundBesideItsNames(String number, String output, String found) {
        assertEquals(
                found.equals("found") ? List.of(new Leak(DataKind.STAYS, 1)) : List.of(),
                Leaks.in(output, lodged(TOUR, number)));
    }

    @Test
    void aShortNumberFarFromItsNamesOrGivenElsewhereIsNone() {
        var far = "Ann Lee" + " and others".repeat(8) + " 412";
        assertEquals(List.of(), Leaks.in(far, lodged(TOUR, "412")));
        var flight = TOUR.withHeading(TOUR.heading().withTitle(Text.english("Arrival by ET 412")));
        assertEquals(List.of(), Leaks.in("Ann Lee by ET 412", lodged(flight, "412")));
        assertEquals(
                List.of(),
                Leaks.of(lodged(TOUR, "412"), Set.of("of 412")).in("Ann Lee 412 of 412"));
        assertEquals(
                List.of(), Leaks.of(lodged(TOUR, "412"), Set.of("{0} min")).in("Ann Lee 412 min"));
    }

    /// Two texts that are seen say it together, where one ends and the other begins; within one
    /// text, or where a word is between, it is a leak.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The visit: Shenzhen Arrival and departure          | none
                    The visit: Shenzhen arrival                        | found
                    Shenzhen Arrival and departure                     | found
                    On the day: Shenzhen Arrival and departure         | found
                    The visit: Shenzhen Arrival. Then Shenzhen arrival | found
                    """)
    void whatTwoSeenTextsSayTogetherIsNoLeak(String output, String found) {
        var tour = TOUR.withHeading(TOUR.heading().withTitle(Text.english("The visit: Shenzhen")));
        assertEquals(
                found.equals("found") ? List.of(new Leak(DataKind.TOUR, 1)) : List.of(),
                Leaks.of(
                                redacted(tour, "Shenzhen: arrival", DataKind.TOUR),
                                Set.of("Arrival and departure"))
                        .in(output));
    }

    private static Redacted lodged(Tour tour, String number) {
        var values = new TreeMap<String, DataKind>();
        values.put(number, DataKind.STAYS);
        var beside = new TreeMap<String, Set<String>>();
        if (number.length() == 3) {
            beside.put(number, Set.of("Ann Lee", "李安", "Grand Hotel"));
        }
        return new Redacted(tour, Audience.PRESS, new TreeMap<>(), values, beside);
    }

    @Test
    void aLongTextIsFoundWhereItWasCutShort() {
        var brief =
                "The talks should not touch upon the fishing rights in the northern waters, "
                        + "nor upon the loans of last year.";
        var shown = "Talks\nshould not touch upon the fishing rights in the…";
        assertEquals(
                List.of(new Leak(DataKind.BRIEFS, 2)),
                Leaks.in(shown, redacted(brief, DataKind.BRIEFS)).subList(0, 1));
    }

    @Test
    void whatIsSaidOpenlyProvesNothing() {
        var redacted = redacted("Interpreter", DataKind.PROGRAMME);
        assertEquals(
                List.of(),
                Leaks.of(redacted, Set.of("Interpreter: {0}")).in("Interpreter: nobody"));
        assertEquals(1, Leaks.in("Interpreter: nobody", redacted).size());
    }

    @Test
    void aTelephoneNumberInASeenTextIsALeakAndAWordIsNone() {
        var titled =
                TOUR.withHeading(
                        TOUR.heading()
                                .withTitle(Text.english("Visit, ask Ann Lee at 13800138000")));
        var title = titled.heading().title().toString();
        assertEquals(List.of(), Leaks.in(title, redacted(titled, "Ann Lee", DataKind.HOSTS)));
        assertEquals(
                List.of(new Leak(DataKind.HOST_CONTACTS, 1)),
                Leaks.in(title, redacted(titled, "138 0013 8000", DataKind.HOST_CONTACTS)));
    }

    @Test
    void aLeakSaysNothingOfTheValue() {
        var redacted = redacted("Abdelmadjid Tebboune", DataKind.HOSTS);
        var leaks = Leaks.in("with Abdelmadjid Tebboune", redacted);
        assertEquals("[Leak[kind=HOSTS, line=1]]", leaks.toString());
        assertEquals(false, redacted.toString().contains("Tebboune"));
    }

    private static Redacted redacted(String value, DataKind kind) {
        return redacted(TOUR, value, kind);
    }

    private static Redacted redacted(Tour tour, String value, DataKind kind) {
        var values = new TreeMap<String, DataKind>();
        values.put(value, kind);
        return new Redacted(tour, Audience.PRESS, new TreeMap<>(), values, new TreeMap<>());
    }
}
