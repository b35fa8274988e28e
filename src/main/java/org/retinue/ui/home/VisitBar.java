package org.retinue.ui.home;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.retinue.ui.form.Country;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Studio;

/// A tour in the calendar: a bar over its days, and its title beside it where there is room.
final class VisitBar extends Region {

    /// Lower lanes have no room for letters.
    private static final double LEAST_FOR_NAME = 15;

    private static final double LEAST_WIDTH = 4;
    private static final double GAP = 4;
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Region body = new Region();
    private final Label name;
    private Lanes.Bar bar;

    VisitBar(Studio studio, Lanes.Bar bar, Runnable open) {
        this.bar = bar;
        var visit = bar.visit();
        var title = studio.best(visit.title());
        var dates = Texts.dates(studio.words(), visit.first(), visit.last());
        var stage = Stage.of(visit.first(), visit.last(), studio.today());
        // A country is short, and says most; the whole title comes when the mouse rests on the bar.
        var country = Country.of(visit.country()).map(Country::name);
        name = new Label(studio.best(country.orElse(visit.title())));
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.getStyleClass().add("visit-name");
        body.getStyleClass().add("visit-body");
        getStyleClass().addAll("visit", "stage-" + stage.name().toLowerCase(Locale.ROOT));
        setId("visit-" + visit.id().value());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(studio.say("home.visit", title, dates, studio.words().name(stage)));
        var tooltip = new Tooltip(getAccessibleText());
        tooltip.setShowDelay(Duration.millis(200));
        Tooltip.install(this, tooltip);
        getChildren().addAll(body, name);
        setOnMouseClicked(_ -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, open));
        focusedProperty().subscribe(focused -> pseudoClassStateChanged(KEYED, focused));
    }

    Lanes.Bar bar() {
        return bar;
    }

    Visit visit() {
        return bar.visit();
    }

    /// The same visit has another place now.
    void show(Lanes.Bar changed) {
        bar = changed;
    }

    /// Takes its place in a strip in which a day is so wide and a lane so high.
    void place(double day, double lane) {
        var width = Math.max(LEAST_WIDTH, bar.days() * day - 1);
        var height = Math.max(2, lane * 0.7);
        var room = bar.room() * day - GAP * 2;
        name.setVisible(lane >= LEAST_FOR_NAME && room > 0);
        var nameWidth = name.isVisible() ? Math.min(room, name.prefWidth(-1)) : 0;
        var start = bar.isNamedBefore() ? nameWidth + GAP : 0;
        resizeRelocate(bar.from() * day - start, bar.lane() * lane, width + GAP + nameWidth, lane);
        body.resizeRelocate(start, (lane - height) / 2, width, height);
        name.resizeRelocate(bar.isNamedBefore() ? 0 : width + GAP, 0, nameWidth, lane);
    }

    @Override
    protected void layoutChildren() {
        // The strip places the parts together with the bar.
    }

    private static void pressed(KeyEvent event, Runnable open) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }
}
