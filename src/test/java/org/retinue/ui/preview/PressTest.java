package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.audience.Audience;
import org.retinue.check.Visits;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.OneSet;
import org.retinue.print.Order;
import org.retinue.print.PaperText;
import org.retinue.print.Stationery;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;

/// The window prints on the stationery that lies beside the workspace at that moment.
class PressTest {

    private static final Commission COMMISSION =
            new Commission(
                    Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00")),
                    new Order(
                            Document.PROGRAMME,
                            List.of(Language.ENGLISH),
                            Issue.draft(Instant.EPOCH, "Li", "0000")),
                    Audience.FULL,
                    Optional.empty(),
                    Finish.USUAL);

    @Test
    void anOfficePrintsOnItsOwnStationery(@TempDir Path folder) throws IOException {
        var stationery = Stationery.beside(folder.resolve("office.retinue"));
        var press = new Press(OneSet.PAPERS, stationery, "Retinue 0");
        assertFalse(text(press).contains("Office of the Mayor"));
        Stationery.writeTo(stationery);
        var head = stationery.resolve("letterhead.html");
        Files.writeString(head, "<div class=\"letterhead\">Office of the Mayor</div>");
        assertTrue(text(press).contains("Office of the Mayor"));
        Files.writeString(head, "<div>");
        var trouble = assertThrows(Trouble.class, () -> text(press));
        assertEquals(Trouble.Kind.BAD_STATIONERY, trouble.kind());
        Files.move(stationery, folder.resolve("away"));
        assertFalse(text(press).contains("Office of the Mayor"));
    }

    private static String text(Press press) {
        return PaperText.of(press.pdf(COMMISSION));
    }
}
