package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.tour.Tour;

class WaiveTest {

    private static final Tour ZAMBIA =
            Visits.tour(
                    "zambia",
                    Visits.visit("a", Visits.BYD, "09:00", "10:00"),
                    Visits.visit("b", Visits.BYD, "09:30", "10:30"),
                    Visits.visit("c", Visits.BYD, "14:00", "15:00"),
                    Visits.visit("d", Visits.BYD, "14:50", "15:30"));

    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder).with(ZAMBIA);
    }

    @Test
    void withoutAFindingTheirNamesAreTold() {
        var said = terminal.run("waive", "zambia");
        assertEquals(Exit.DONE, said.status());
        assertEquals(2, names().size());
        assertEquals(
                """
                %s  Error  2023-09-11  Company visit, BYD and Company visit, BYD overlap by 30 min for everybody on Principal
                %s  Error  2023-09-11  Company visit, BYD and Company visit, BYD overlap by 10 min for everybody on Principal
                """
                        .formatted(names().getFirst(), names().getLast()),
                said.out());
    }

    @Test
    void whatIsWaivedCountsNoMoreUntilThatIsTakenBack() {
        var name = names().getFirst();
        var waived = terminal.run("waive", "zambia", name, "--why", "The host insists");
        assertEquals(
                new Said(
                        Exit.DONE,
                        name
                                + "  Error  2023-09-11  Company visit, BYD and Company visit, BYD"
                                + " overlap by 30 min for everybody on Principal"
                                + " (waived by Lin: The host insists)\n",
                        ""),
                waived);
        assertTrue(terminal.run("check").out().contains("1 error,"));
        var lifted = terminal.run("waive", "zambia", name, "--lift", "--json");
        assertEquals(Exit.DONE, lifted.status());
        assertTrue(lifted.out().contains("\"name\": \"" + name + "\""), lifted.out());
        assertTrue(!lifted.out().contains("waived"), lifted.out());
        assertTrue(terminal.run("check").out().contains("2 errors,"));
        assertTrue(
                terminal.run("history", "zambia").out().contains("  Lin  Take a waiver back"),
                terminal.run("history", "zambia").out());
    }

    @Test
    void severalAreWaivedAtOnceByWhoeverIsNamed() {
        var names = names();
        var said =
                terminal.run(
                        "waive",
                        "zambia",
                        names.getFirst(),
                        names.getLast().toLowerCase(Locale.ROOT),
                        "--why=Agreed",
                        "--who=Wu",
                        "--json");
        assertEquals(Exit.DONE, said.status(), said.err());
        assertEquals(
                2,
                said.out()
                                .split(
                                        "\"waived\": \\{\"by\": \"Wu\", \"on\": \"2023-08-01\","
                                                + " \"reason\": \"Agreed\"\\}",
                                        -1)
                                .length
                        - 1,
                said.out());
        assertEquals(Exit.DONE, terminal.run("check").status());
    }

    @ParameterizedTest
    @CsvSource({
        "T-99, --why=x, There is no finding \"T-99\". There are:",
        "T-1, --why=x, \"T-1\" may mean any of these:",
        "T-1, --why=, Say why: --why.",
        "T-1, --who=Wu, Say why: --why.",
        "T-1, --lift, \"T-1\" may mean any of these:"
    })
    void whatIsMeantMustBeClearAndHaveAReason(String name, String option, String sentence) {
        var said = terminal.run("waive", "zambia", name, option);
        assertEquals(Exit.REFUSED, said.status());
        assertEquals("", said.out());
        assertEquals(sentence, said.err().lines().findFirst().orElseThrow());
        assertTrue(terminal.run("check").out().contains("2 errors,"));
    }

    @Test
    void whatIsNotWaivedCannotBeTakenBack() {
        assertEquals(
                new Said(
                        Exit.REFUSED, "", "Nothing was taken back: not all of these are waived.\n"),
                terminal.run("waive", "zambia", names().getFirst(), "--lift"));
        assertEquals(
                "What is taken back needs no reason: leave out --why.\n",
                terminal.run("waive", "zambia", "T-1", "--lift", "--why", "x").err());
    }

    private List<String> names() {
        return terminal.run("waive", "zambia")
                .out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
