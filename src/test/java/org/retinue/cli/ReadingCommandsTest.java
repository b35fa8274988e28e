package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.edit.Deed;
import org.retinue.store.Workspace;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What is answered by the commands that only look.
class ReadingCommandsTest {

    private static final Tour CLASHING =
            coded(
                    Visits.tour(
                            "zambia",
                            Visits.visit("a", Visits.BYD, "09:00", "10:00"),
                            Visits.visit("b", Visits.BYD, "09:30", "10:30")),
                    "ZM-1",
                    Text.of("Visit of Zambia", "赞比亚总统访华"));
    private static final Tour QUIET = coded(Visits.tour("kenya"), "KE-1", Text.english("Kenya"));

    @TempDir private Path folder;

    private static Tour coded(Tour tour, String code, Text title) {
        return tour.withHeading(tour.heading().withCode(code).withTitle(title));
    }

    private Terminal terminal() {
        return new Terminal(folder);
    }

    @Test
    void theWorkspaceMayBeNamedBeforeTheCommandOrBehindIt() {
        var nowhere = terminal().path("nowhere.retinue");
        var said = terminal().run("--workspace", nowhere, "tours");
        assertEquals(Exit.BROKEN, said.status());
        assertEquals(terminal().run("tours", "--workspace", nowhere), said);
    }

    @Test
    void toursAreListed() {
        assertEquals(
                new Said(
                        Exit.DONE,
                        """
                        kenya   KE-1  2023-09-11 to 2023-09-12  no items  Kenya
                        zambia  ZM-1  2023-09-11 to 2023-09-12  2 items   Visit of Zambia
                        """,
                        ""),
                terminal().with(CLASHING, QUIET).run("tours"));
    }

    @Test
    void theHistoryOfATourIsTold() {
        var terminal = terminal().with(QUIET);
        assertEquals(
                new Said(Exit.DONE, "2023-08-01T01:00:00Z  Lin  New tour  Kenya  39 fields\n", ""),
                terminal.run("history", "kenya"));
        var json = terminal.run("history", "kenya", "--json").out();
        assertTrue(json.contains("\"deed\": \"CREATE_TOUR\""), json);
    }

    @Test
    void clashesOfToursAreTold() {
        var other = Visits.tour("kenya", Visits.visit("c", Visits.BYD, "10:20", "11:00"));
        var said =
                terminal()
                        .with(CLASHING, coded(other, "KE-1", Text.english("Kenya")))
                        .run("clashes", "--from", "2023-09-01", "--to", "2023-09-30");
        assertEquals(
                new Said(
                        Exit.DONE,
                        """
                        2023-09-11  Warning  S-3  BYD: 20 min between them, 30 needed  Visit of Zambia (officer: Ms Lin), 09:00–10:00  Kenya (officer: Ms Lin), 10:20–11:00
                        2023-09-11  Warning  S-3  BYD: 10 min at the same time         Visit of Zambia (officer: Ms Lin), 09:30–10:30  Kenya (officer: Ms Lin), 10:20–11:00
                        2 clashes from 2023-09-01 to 2023-09-30
                        """,
                        ""),
                said);
    }

    @Test
    void clashesAreThoseByTheNumbersOfTheOffice() {
        var other = Visits.tour("kenya", Visits.visit("c", Visits.BYD, "10:20", "11:00"));
        var terminal = terminal().with(CLASHING, coded(other, "KE-1", Text.english("Kenya")));
        try (var workspace = Workspace.open(terminal.workspace(), "Lin", Terminal.CLOCK)) {
            var before = workspace.office();
            var closer = new TreeMap<>(Map.of("S-3.turnaround.minutes", "10"));
            var after = before.withRules(before.rules().withNumbers(closer));
            assertEquals(
                    Optional.empty(), workspace.save(before, after, Deed.CHANGE_OFFICE.name()));
        }
        var said = terminal.run("clashes", "--from", "2023-09-01", "--to", "2023-09-30");
        assertTrue(said.out().endsWith("1 clash from 2023-09-01 to 2023-09-30\n"), said.out());
    }

    @Test
    void aTourHasTheClashesThatItsOwnNumbersMake() {
        var longer = new TreeMap<>(Map.of("S-3.turnaround.minutes", "60"));
        var other =
                Visits.tour("kenya", Visits.visit("c", Visits.BYD, "11:10", "12:00"))
                        .withRules(RuleChoice.OFFICE.withNumbers(longer));
        assertEquals(
                new Said(
                        Exit.DONE,
                        """
                        2023-09-11  Warning  S-3  BYD: 40 min between them, 60 needed  Visit of Zambia (officer: Ms Lin), 09:30–10:30  Kenya (officer: Ms Lin), 11:10–12:00
                        1 clash from 2023-09-11 to 2023-09-12
                        """,
                        ""),
                terminal()
                        .with(CLASHING, coded(other, "KE-1", Text.english("Kenya")))
                        .run("clashes", "--from", "2023-09-11", "--to", "2023-09-12"));
    }

    @Test
    void clashesOfOtherDaysAreNotTold() {
        var terminal = terminal().with(CLASHING, QUIET);
        assertEquals(
                new Said(Exit.DONE, "No clashes from 2023-08-01 to 2023-08-29\n", ""),
                terminal.run("clashes"));
        assertEquals(Exit.DONE, terminal.run("clashes", "--from", "2023-09-11", "--json").status());
        assertFalse(
                terminal.run("clashes", "--from", "2023-09-11", "--to", "2023-09-01")
                        .err()
                        .isEmpty());
    }

    @Test
    void columnsStandBelowEachOtherInChinese() {
        assertEquals(
                new Said(
                        Exit.DONE,
                        """
                        kenya   KE-1  2023-09-11 至 2023-09-12  0项  Kenya
                        zambia  ZM-1  2023-09-11 至 2023-09-12  2项  赞比亚总统访华
                        """,
                        ""),
                terminal().with(CLASHING, QUIET).run("tours", "--language=zh"));
    }

    @Test
    void toursAreListedForPrograms() {
        assertEquals(
                new Said(
                        Exit.DONE,
                        """
                        {
                          "tours": [
                            {
                              "id": "zambia",
                              "code": "ZM-1",
                              "title": {"en": "Visit of Zambia", "zh": "赞比亚总统访华"},
                              "kind": "official-visit",
                              "officer": "Ms Lin",
                              "firstDay": "2023-09-11",
                              "lastDay": "2023-09-12",
                              "delegation": {"en": "Zambia"},
                              "items": 2
                            }
                          ]
                        }
                        """,
                        ""),
                terminal().with(CLASHING).run("tours", "--json"));
    }

    @Test
    void theUsersOwnWorkspaceIsMadeOnFirstUse() {
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        There was no workspace yet; an empty one was made: ~/office.retinue
                        There are no tours yet.
                        """),
                terminal().run("tours"));
        assertEquals(new Said(Exit.DONE, "", "There are no tours yet.\n"), terminal().run("tours"));
    }

    @Test
    void findingsAreTold() {
        assertEquals(
                new Said(
                        Exit.ERRORS,
                        """
                        Kenya
                        Visit of Zambia
                          Error  T-1  2023-09-11  Company visit, BYD and Company visit, BYD overlap by 30 min for everybody on Principal
                        1 error, no warnings, no hints in 2 tours
                        """,
                        ""),
                terminal().with(CLASHING, QUIET).run("check"));
    }

    @Test
    void findingsAreToldForPrograms() {
        var expected =
                new Said(
                        Exit.ERRORS,
                        """
                        {
                          "today": "2023-08-01",
                          "found": {"errors": 1, "warnings": 0, "hints": 0},
                          "tours": [
                            {
                              "id": "zambia",
                              "code": "ZM-1",
                              "title": {"en": "Visit of Zambia", "zh": "赞比亚总统访华"},
                              "findings": [
                                {
                                  "name": "T-1/1059cd",
                                  "rule": "T-1",
                                  "severity": "error",
                                  "day": "2023-09-11",
                                  "items": ["a", "b"],
                                  "sentence": "Company visit, BYD and Company visit, BYD overlap by 30 min for everybody on Principal"
                                }
                              ]
                            }
                          ]
                        }
                        """,
                        "");
        var terminal = terminal().with(CLASHING);
        assertEquals(expected, terminal.run("check", "--all", "--json"));
        assertEquals(expected, terminal.run("check", "--all", "--json"));
    }

    @Test
    void oneTourIsCheckedAgainstTheOthers() {
        var terminal = terminal().with(CLASHING, QUIET);
        assertEquals(Exit.DONE, terminal.run("check", "kenya").status());
        assertEquals(Exit.ERRORS, terminal.run("check", "zm-1").status());
        assertEquals(Exit.ERRORS, terminal.run("check", "赞比亚").status());
    }

    @Test
    void aTourThatIsNotThereIsRefusedWithThoseThatAre() {
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        There is no tour "Chad". There are:
                        kenya   KE-1  2023-09-11 to 2023-09-12  no items  Kenya
                        zambia  ZM-1  2023-09-11 to 2023-09-12  2 items   Visit of Zambia
                        """),
                terminal().with(CLASHING, QUIET).run("check", "Chad"));
    }

    @Test
    void aPartOfSeveralTitlesIsRefusedWithThose() {
        var other = coded(Visits.tour("chad"), "TD-1", Text.english("Visit of Chad"));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        "visit OF" may mean any of these:
                        chad    TD-1  2023-09-11 to 2023-09-12  no items  Visit of Chad
                        zambia  ZM-1  2023-09-11 to 2023-09-12  2 items   Visit of Zambia
                        """),
                terminal().with(CLASHING, QUIET, other).run("check", "visit OF"));
    }

    @Test
    void theWorkspaceIsVerified() {
        var said = terminal().with(CLASHING).run("verify");
        assertEquals(Exit.DONE, said.status(), said.err());
        assertEquals(
                """
                Tables                   N
                Pages of the file        N
                Sites                    1
                People                   3
                Vehicles                 0
                Sites with travel times  0
                Settings of the office   0
                Tours                    1
                Journal entries          1
                Releases                 0
                Papers handed out        0
                Search index             2
                The workspace is as it was written.
                """,
                said.out().replaceAll("(?m)^(Tables|Pages of the file)( +)\\d+$", "$1$2N"));
    }

    @Test
    void verifyingMakesNothing() {
        assertEquals(Exit.BROKEN, terminal().run("verify").status());
        assertFalse(Files.exists(terminal().workspace()));
    }

    @Test
    void withoutACommandTheDesktopIsOpened() {
        assertEquals(new Said(Exit.DONE, "desktop ~/office.retinue\n", ""), terminal().run());
        assertEquals(
                new Said(Exit.DONE, "desktop ~/other.retinue\n", ""),
                terminal().run("--workspace", terminal().path("other.retinue")));
    }
}
