package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.cli.Terminal.Said;
import org.retinue.desk.Impossible;
import org.retinue.desk.PooledCompanies;
import org.retinue.desk.Samples;
import org.retinue.edit.Deed;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// Zambia's four companies, arranged by command.
class ArrangeCommandTest {

    @TempDir private Path folder;

    @Test
    void twoCompaniesGoEastOnOneDayAndTwoToNanshanOnTheOther() {
        var terminal = terminal(PooledCompanies.tour());
        var before = stored(terminal);
        var said = terminal.run("arrange", "zambia", "--seconds", "1");
        assertEquals(
                """
                2023-09-11  09:55-11:10  Visit to Huawei
                2023-09-11  13:35-14:50  Visit to BYD
                2023-09-12  09:30-10:45  Visit to ZTE
                2023-09-12  11:10-12:25  Visit to Tencent
                Found: 4 engagements get a time; on the road 255 minutes before, 255 minutes after; all fit
                """,
                said.out());
        assertEquals(Exit.DONE, said.status());
        assertTrue(said.err().endsWith("4 placed, 255 minutes on the road\n"), said.err());
        assertEquals(before, stored(terminal), "Nothing is stored unless it is asked for.");
    }

    @ParameterizedTest
    @CsvSource({"--seed,1", "--seed,7", "--seed,-3"})
    void theSameSeedGivesTheSameProgrammeForPrograms(String option, String seed) {
        var terminal = terminal(PooledCompanies.tour());
        String[] command = {"arrange", "zambia", "--rounds", "2000", option, seed, "--json"};
        assertEquals(
                """
                {
                  "tour": "zambia-2023-09",
                  "road": {"before": 255, "after": 255},
                  "placed": [
                    {
                      "item": "zm-huawei",
                      "start": "2023-09-11T09:55:00",
                      "end": "2023-09-11T11:10:00",
                      "name": "Visit to Huawei"
                    },
                    {
                      "item": "zm-byd",
                      "start": "2023-09-11T13:35:00",
                      "end": "2023-09-11T14:50:00",
                      "name": "Visit to BYD"
                    },
                    {
                      "item": "zm-zte",
                      "start": "2023-09-12T09:30:00",
                      "end": "2023-09-12T10:45:00",
                      "name": "Visit to ZTE"
                    },
                    {
                      "item": "zm-tencent",
                      "start": "2023-09-12T11:10:00",
                      "end": "2023-09-12T12:25:00",
                      "name": "Visit to Tencent"
                    }
                  ],
                  "left": []
                }
                """,
                terminal.run(command).out());
        assertEquals(terminal.run(command).out(), terminal.run(command).out());
    }

    @Test
    void whatIsAppliedIsOneEditThatTheHistoryNames() {
        var terminal = terminal(PooledCompanies.tour());
        var said = terminal.run("arrange", "zambia", "--rounds", "500", "--apply");
        assertEquals(Exit.DONE, said.status());
        assertTrue(said.err().endsWith("\nStored.\n"), said.err());
        assertTrue(stored(terminal).tour().pool().isEmpty());
        var history = terminal.run("history", "zambia").out();
        assertEquals(2, history.lines().count(), history);
        assertTrue(history.lines().findFirst().orElseThrow().contains("Arrange"), history);
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "There is nothing that may be given a time. Put what is wanted into the"
                                + " pool, or let more of the programme move.\n"),
                terminal.run("arrange", "zambia"));
    }

    @Test
    void aProgrammeIsImprovedByFewMovesAndAllOfItOnlyWhereAsked() {
        var terminal = terminal(PooledCompanies.crossed());
        var before = stored(terminal);
        var improved = terminal.run("arrange", "zambia", "--improve");
        assertEquals(Exit.DONE, improved.status());
        assertNotEquals("", improved.out());
        assertEquals(improved, terminal.run("arrange", "zambia", "--improve"));
        assertEquals(before, stored(terminal));
        var all = terminal.run("arrange", "zambia", "--all", "--rounds", "500");
        assertEquals(Exit.DONE, all.status());
        assertTrue(all.out().contains("Visit to BYD"), all.out());
    }

    /// Told plainly, and nothing changes though it was to be applied.
    @ParameterizedTest
    @EnumSource(Impossible.class)
    void whatCannotBeArrangedIsToldAndNothingChanges(Impossible impossible) {
        var terminal = terminal(impossible.tour(), impossible.travel());
        var before = stored(terminal);
        var said = terminal.run("arrange", "zambia", "--rounds", "50", "--apply");
        assertTrue(
                Stream.concat(said.out().lines(), said.err().lines())
                        .anyMatch(impossible.sentence()::equals),
                said.toString());
        assertEquals(impossible.isRefused() ? Exit.REFUSED : Exit.DONE, said.status());
        assertEquals(before, stored(terminal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --seconds 0      | "0" will not do for --seconds.
                    --seconds soon   | "soon" will not do for --seconds.
                    --rounds -1      | "-1" will not do for --rounds.
                    --seed x         | "x" will not do for --seed.
                    --all --improve  | Ask for all of it or for an improvement, but not both.
                    """)
    void badOptionsAreRefused(String typed, String sentence) {
        var said = terminal(PooledCompanies.tour()).run(("arrange zambia " + typed).split(" ", -1));
        assertEquals(Exit.REFUSED, said.status());
        assertEquals("", said.out());
        assertEquals(sentence, said.err().lines().findFirst().orElse(""));
    }

    private static Stored stored(Terminal terminal) {
        try (var workspace = Workspace.open(terminal.workspace(), "Lin", Terminal.CLOCK)) {
            return workspace.tour(workspace.tours().getFirst().id()).orElseThrow();
        }
    }

    private Terminal terminal(Tour tour) {
        return terminal(tour, Samples.library().travel());
    }

    private Terminal terminal(Tour tour, TravelTimes travel) {
        var terminal = new Terminal(folder).with(tour);
        try (var workspace = Workspace.open(terminal.workspace(), "Lin", Terminal.CLOCK)) {
            workspace.save(TravelTimes.NONE, travel, Deed.CHANGE_TRAVEL_TIME.name());
        }
        return terminal;
    }
}
