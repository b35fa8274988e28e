package org.retinue.ui.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.store.SiteVisit;
import org.retinue.store.TourSummary;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Studio;

/// Which tours were or will be at a site, and on which days, the newest first; a click opens one.
final class VisitsBox extends VBox {

    private final Studio studio;
    private final Consumer<TourId> open;
    private @Nullable SiteId site;

    VisitsBox(Studio studio, Consumer<TourId> open) {
        this.studio = studio;
        this.open = open;
        setId("visits");
        getStyleClass().add("visits-box");
    }

    /// Shows the visits of the site as soon as they are read.
    void show(SiteId shown, boolean anew) {
        if (anew) {
            getChildren().clear();
        }
        site = shown;
        studio.desk()
                .visits(
                        shown,
                        visits -> {
                            if (shown.equals(site)) {
                                show(visits);
                            }
                        });
    }

    private void show(List<SiteVisit> visits) {
        var days = new LinkedHashMap<TourId, List<LocalDate>>();
        visits.forEach(visit ->
                days.computeIfAbsent(visit.tour(), _ -> new ArrayList<>()).addFirst(visit.date()));
        var lines = new ArrayList<Node>();
        days.forEach((tour, dates) ->
                studio.view().get().tours().stream()
                        .filter(summary -> summary.id().equals(tour))
                        .findFirst()
                        .ifPresent(summary -> lines.add(line(summary, dates))));
        if (lines.isEmpty()) {
            var none = new Label(studio.say("directory.visits.none"));
            none.getStyleClass().add("detail");
            lines.add(none);
        }
        getChildren().setAll(lines);
    }

    private Node line(TourSummary tour, List<LocalDate> dates) {
        var title = new Hyperlink(studio.best(tour.heading().title()));
        title.setId("visit-of-" + tour.id().value());
        title.setOnAction(_ -> open.accept(tour.id()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var when =
                new Label(
                        dates.stream()
                                .map(studio.words()::date)
                                .collect(Collectors.joining(studio.say("directory.comma"))));
        when.getStyleClass().add("detail");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, title, space, when);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
