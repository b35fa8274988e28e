package org.retinue.ui.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Day;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Country;
import org.retinue.ui.studio.Studio;

/// The dialog about the open tour as a whole.
public final class TourDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final TourFields fields;

    public TourDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        fields = new TourFields(studio);
    }

    /// Shows the tour, to change it.
    public void open(Tour tour) {
        fields.show(tour);
        var done = new Button(studio.say("ui.tour.change"));
        done.setId("change-tour");
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            if (fields.isComplete()) {
                sheets.close();
                change(tour);
            }
        });
        var content =
                new VBox(fields.titles(), fields.kindAndCountry(), fields.dates(), fields.office());
        content.getStyleClass().add("form");
        content.setPrefWidth(560);
        var title = studio.say("ui.tour.change.title");
        sheets.open(
                new Sheet(title, content, List.of(sheets.cancel(), done)), fields.title().input());
    }

    /// One edit, named after the dates if they changed. Days that stay keep their headings.
    private void change(Tour before) {
        var from = fields.first().date().orElseThrow();
        var to = fields.last().date().orElseThrow();
        var moved = !from.equals(before.firstDay()) || !to.equals(before.lastDay());
        var heading = fields.heading(before.heading().title());
        var zone = fields.chosenZone();
        var country = fields.chosenCountry().map(Country::code).orElse("");
        studio.desk()
                .edit(
                        new Edit(
                                moved ? Deed.CHANGE_DATES : Deed.CHANGE_HEADING,
                                heading.title(),
                                tour ->
                                        tour.withHeading(heading)
                                                .withZone(zone)
                                                .withDays(days(tour, from, to))
                                                .withDelegation(
                                                        tour.delegation().withCountry(country),
                                                        Directory.EMPTY)));
    }

    private static List<Day> days(Tour tour, LocalDate from, LocalDate to) {
        var headings = tour.days().stream().collect(Collectors.toMap(Day::date, Day::heading));
        return from.datesUntil(to.plusDays(1))
                .map(date -> new Day(date, headings.getOrDefault(date, Text.EMPTY)))
                .toList();
    }
}
