package org.retinue.ui.office;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retinue.desk.View;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// What the office has settled for all its tours: the rules that count with their numbers or what
/// its audiences see or the keys of offices, and beside the rules what stands on every paper and
/// the days on which it works.
public final class OfficePage extends HBox {

    private final RulesPane rules;

    public OfficePage(Studio studio, Outside outside) {
        rules = RulesPane.ofOffice(studio);
        setId("office");
        getStyleClass().addAll("page", "office");
        var title = new Label(studio.words().name(Page.OFFICE));
        title.getStyleClass().add("page-title");
        var audiences = new AudiencesPane(studio);
        var calendar = new CalendarPane(studio);
        calendar.disableProperty().bind(studio.view().map(View::readOnly));
        var markings = new MarkingsPane(studio);
        markings.disableProperty().bind(studio.view().map(View::readOnly));
        var side = new ScrollPane(new VBox(markings, calendar));
        side.setFitToWidth(true);
        side.getStyleClass().add("office-side");
        var keys = new KeysPane(studio, outside);
        var header = new HBox(title, choice(studio, List.of(rules, side), audiences, keys));
        header.getStyleClass().add("page-header");
        var main = new VBox(header, rules, audiences, keys);
        VBox.setVgrow(rules, Priority.ALWAYS);
        VBox.setVgrow(audiences, Priority.ALWAYS);
        VBox.setVgrow(keys, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, side);
    }

    /// Rules beside the calendar, or audiences, whose table is wide, or keys.
    private static HBox choice(
            Studio studio, List<Region> ofRules, AudiencesPane audiences, KeysPane keys) {
        var group = new ToggleGroup();
        var toRules = toggle(studio.say("office.rules"), "office-rules", group);
        var toAudiences = toggle(studio.say("office.audiences"), "office-audiences", group);
        var toKeys = toggle(studio.say("office.keys"), "office-keys", group);
        toRules.getStyleClass().add("left-pill");
        toAudiences.getStyleClass().add("center-pill");
        toKeys.getStyleClass().add("right-pill");
        toRules.setSelected(true);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                });
        ofRules.forEach(part -> see(part, toRules));
        see(audiences, toAudiences);
        see(keys, toKeys);
        return new HBox(toRules, toAudiences, toKeys);
    }

    private static ToggleButton toggle(String said, String id, ToggleGroup group) {
        var toggle = new ToggleButton(said);
        toggle.setId(id);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private static void see(Region pane, ToggleButton toggle) {
        pane.visibleProperty().bind(toggle.selectedProperty());
        pane.managedProperty().bind(toggle.selectedProperty());
    }

    /// Where the keyboard begins.
    public Node first() {
        return rules.first();
    }
}
