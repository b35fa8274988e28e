package org.retinue.ui.home;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Studio;

/// A year drawn from left to right: months, weeks, and the tours as bars in lanes below, with today
/// as a line through them.
final class YearStrip extends Pane {

    private static final double MONTH_HEIGHT = 20;
    private static final double WEEK_HEIGHT = 42;
    private static final double MOST_LANE_HEIGHT = 21;
    private static final double LEAST_LANE_HEIGHT = 3;
    private static final double LANES_HEIGHT = 112;
    private static final double LEAST_LANES_HEIGHT = 42;
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Studio studio;
    private final Consumer<TourId> open;
    private final List<WeekCell> weeks = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<VisitBar> bars = new ArrayList<>();
    private final Region today = new Region();
    private Optional<Content> shown = Optional.empty();

    /// What is drawn; the same is not drawn twice.
    record Content(Year year, Occupancy occupancy, Lanes lanes) {

        static Content of(Year year, List<Visit> visits) {
            return new Content(year, Occupancy.of(year, visits), Lanes.of(year, visits));
        }
    }

    YearStrip(Studio studio, Consumer<TourId> open) {
        this.studio = studio;
        this.open = open;
        getStyleClass().add("year-strip");
        today.getStyleClass().add("today-line");
        today.setMouseTransparent(true);
        setMinSize(0, USE_PREF_SIZE);
        focusedProperty().subscribe(focused -> pseudoClassStateChanged(KEYED, focused));
    }

    /// Draws the content. What is drawn already stays and changes its place: to make all bars of a
    /// full year anew takes long enough to be felt.
    void show(Content content) {
        if (shown.equals(Optional.of(content))) {
            return;
        }
        if (!shown.map(Content::year).equals(Optional.of(content.year()))) {
            draw(content.year());
        }
        shown = Optional.of(content);
        for (var index = 0; index < weeks.size(); index++) {
            var occupancy = content.occupancy();
            weeks.get(index).show(occupancy.in(index), occupancy.shade(index));
        }
        show(content.lanes());
        requestLayout();
    }

    private void draw(Year year) {
        weeks.clear();
        months.clear();
        bars.clear();
        year.months().forEach(month -> months.add(month(month)));
        year.weeks().forEach(week -> weeks.add(new WeekCell(studio, week)));
        var parts = new ArrayList<Node>(months);
        parts.addAll(weeks);
        // The line goes behind the names, which would be crossed out by it.
        parts.add(today);
        today.setVisible(year.has(studio.today()));
        getChildren().setAll(parts);
    }

    private void show(Lanes lanes) {
        var known = bars.stream().collect(Collectors.toMap(VisitBar::visit, Function.identity()));
        var next = new ArrayList<VisitBar>();
        for (var bar : lanes.bars()) {
            var kept = Optional.ofNullable(known.remove(bar.visit()));
            kept.ifPresent(there -> there.show(bar));
            next.add(
                    kept.orElseGet(
                            () -> new VisitBar(studio, bar, () -> open.accept(bar.visit().id()))));
        }
        getChildren().removeAll(known.values());
        var there = Set.copyOf(bars);
        getChildren().addAll(next.stream().filter(bar -> !there.contains(bar)).toList());
        bars.clear();
        bars.addAll(next);
    }

    List<WeekCell> weeks() {
        return weeks;
    }

    /// The bars of the tours with a day in the week, by their first days.
    List<VisitBar> barsIn(Week week) {
        return bars.stream().filter(bar -> week.meets(bar.bar().visit())).sorted(ORDER).toList();
    }

    /// All bars by their first days.
    List<VisitBar> bars() {
        return bars.stream().sorted(ORDER).toList();
    }

    private static final Comparator<VisitBar> ORDER =
            Comparator.<VisitBar, LocalDate>comparing(bar -> bar.bar().visit().first())
                    .thenComparingInt(bar -> bar.bar().lane());

    private Label month(Year.Band band) {
        var pattern = DateTimeFormatter.ofPattern("LLL", studio.words().locale());
        var label = new Label(band.days() < 10 ? "" : pattern.format(band.month()));
        label.getStyleClass().add("month");
        label.getStyleClass().add(band.month().getMonthValue() % 2 == 0 ? "even" : "odd");
        return label;
    }

    private double laneHeight() {
        var count = Math.max(1, lanes());
        return Math.clamp(LANES_HEIGHT / count, LEAST_LANE_HEIGHT, MOST_LANE_HEIGHT);
    }

    private int lanes() {
        return shown.map(content -> content.lanes().count()).orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lanes = Math.max(LEAST_LANES_HEIGHT, lanes() * laneHeight());
        return snappedTopInset() + MONTH_HEIGHT + WEEK_HEIGHT + 6 + lanes + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(this::place);
    }

    private void place(Content content) {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var day = (getWidth() - left - snappedRightInset()) / content.year().days();
        var bands = content.year().months();
        for (var index = 0; index < bands.size(); index++) {
            var band = bands.get(index);
            var start = snapPositionX(left + band.from() * day);
            var end = snapPositionX(left + (band.from() + band.days()) * day);
            months.get(index).resizeRelocate(start, top, end - start, MONTH_HEIGHT);
        }
        for (var index = 0; index < weeks.size(); index++) {
            var start = snapPositionX(left + index * 7 * day);
            var end = snapPositionX(left + (index + 1) * 7 * day);
            weeks.get(index).resizeRelocate(start, top + MONTH_HEIGHT, end - start, WEEK_HEIGHT);
        }
        var lanesTop = top + MONTH_HEIGHT + WEEK_HEIGHT + 6;
        for (var bar : bars) {
            bar.place(day, laneHeight());
            bar.relocate(bar.getLayoutX() + left, bar.getLayoutY() + lanesTop);
        }
        var now = content.year().place(studio.today());
        today.resizeRelocate(
                snapPositionX(left + (now + 0.5) * day) - 1,
                lanesTop - 4,
                2,
                getHeight() - lanesTop + 4 - snappedBottomInset());
    }
}
