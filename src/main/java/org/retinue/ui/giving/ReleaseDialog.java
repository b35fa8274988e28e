package org.retinue.ui.giving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.retinue.desk.Issued;
import org.retinue.desk.Readiness;
import org.retinue.release.Comparison;
import org.retinue.release.Holding;
import org.retinue.release.Release;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.releases.ChangeLines;
import org.retinue.ui.releases.Given;
import org.retinue.ui.releases.Prospect;
import org.retinue.ui.releases.ReleasePane;
import org.retinue.ui.studio.Studio;

/// The dialog that gives the open tour out under the next number.
final class ReleaseDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Giving giving;
    private final Consumer<ItemId> go;

    /// The last one leads to an item of the programme.
    ReleaseDialog(Studio studio, Sheets sheets, Giving giving, Consumer<ItemId> go) {
        this.studio = studio;
        this.sheets = sheets;
        this.giving = giving;
        this.go = go;
    }

    /// Asks as soon as the earlier releases are read; says what came of it.
    void open(Tour tour, Consumer<Issued> done) {
        var given = giving.given().getValue();
        var numbers = given.releases().stream().map(Release::number).toList();
        giving.past().tours(numbers, tours -> open(prospect(tour, given, tours), done));
    }

    private Prospect prospect(Tour tour, Given given, Map<Integer, Tour> tours) {
        var latest = Optional.of(given.latest()).filter(number -> number > 0);
        var next = given.latest() + 1;
        return new Prospect(
                next,
                latest,
                Readiness.of(tour, studio.findings().getValue()),
                latest.flatMap(number -> Optional.ofNullable(tours.get(number)))
                        .map(before -> ChangeLines.of(studio.words(), Comparison.of(before, tour))),
                Holding.of(given.handings(), tours, tour, next).stream()
                        .filter(holding -> holding.state() == Holding.State.AFFECTED)
                        .toList());
    }

    private void open(Prospect prospect, Consumer<Issued> done) {
        var pane =
                new ReleasePane(
                        studio,
                        prospect,
                        item -> {
                            sheets.close();
                            go.accept(item);
                        });
        var give = new Button(studio.say("releases.do", prospect.number()));
        give.setId("release-do");
        give.setDefaultButton(true);
        give.disableProperty().bind(pane.ready().map(ready -> !ready));
        give.setOnAction(_ -> {
            sheets.close();
            giving.release(prospect.readiness(), pane.note(), done);
        });
        sheets.open(
                new Sheet(
                        studio.say("releases.title", prospect.number()),
                        pane,
                        List.of(sheets.cancel(), give)),
                pane.field());
    }
}
