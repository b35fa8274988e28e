package org.retinue.ui.releases;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;
import org.retinue.words.FieldValues;
import org.retinue.words.Items;

/// A programme as it was given out, to read.
public final class FrozenPane extends ScrollPane {

    private static final double[] SHARES = {16, 36, 26, 22};

    private final Studio studio;
    private final Tour tour;
    private final FieldValues values;

    public FrozenPane(Studio studio, Tour tour) {
        this.studio = studio;
        this.tour = tour;
        values = new FieldValues(studio.words(), tour);
        var days = new VBox();
        days.getStyleClass().add("frozen");
        tour.programmeDates().stream().map(this::day).forEach(days.getChildren()::add);
        setId("frozen-programme");
        setFitToWidth(true);
        setContent(days);
    }

    private Node day(LocalDate date) {
        var words = studio.words();
        var grid = new GridPane();
        for (var share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (var item : tour.programme(date)) {
            grid.addRow(
                    grid.getRowCount(),
                    Wrapped.label(values.moment(item.moment(), item.day()), "detail"),
                    Wrapped.label(Items.label(words, tour, item), "strong"),
                    Wrapped.label(place(item), "detail"),
                    Wrapped.label(host(item), "detail"));
        }
        var title = studio.say("releases.day", words.weekday(date), words.date(date));
        return new VBox(Wrapped.label(title, "title-4"), grid);
    }

    private String place(Item item) {
        return item.startSite().equals(item.endSite())
                ? values.say(item.startSite())
                : values.say(item.startSite()) + " → " + values.say(item.endSite());
    }

    private String host(Item item) {
        return values.say(item.party().reception().lead());
    }
}
