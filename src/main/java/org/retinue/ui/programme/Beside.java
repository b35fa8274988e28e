package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Finding;
import org.retinue.edit.Edit;
import org.retinue.mend.FreeInterpreters;
import org.retinue.tour.ItemId;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Chosen;
import org.retinue.ui.studio.Preferences;
import org.retinue.words.Words;

/// What stands beside the programme: everything about the item that leads the selection, or what
/// the rules found.
final class Beside extends VBox {

    static final double WIDTH = 344;

    private static final String KEPT = "side.tab";

    private final Words words;
    private final Preferences preferences;
    private final Inspector inspector;
    private final FindingsList findings;
    private final Label several = new Label();
    private final ToggleButton itemTab;
    private final ToggleButton findingsTab;
    private final StackPane content = new StackPane();

    /// What can be done from here: an edit, going to an item, opening the mends of a finding.
    record Deeds(Consumer<Edit> edit, Consumer<ItemId> lead, Consumer<Finding> mend) {}

    Beside(
            Words words,
            Preferences preferences,
            Deeds deeds,
            Function<ProgrammeSheet, FreeInterpreters> interpreters) {
        this.words = words;
        this.preferences = preferences;
        inspector = new Inspector(words, deeds.edit(), deeds.mend(), interpreters);
        findings = new FindingsList(words, deeds.lead(), deeds.mend());
        several.setId("several");
        several.setWrapText(true);
        several.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(inspector, Priority.ALWAYS);
        itemTab = tab("programme.tab.item", new VBox(several, inspector), "tab-item");
        findingsTab = tab("programme.tab.findings", findings, "tab-findings");
        var group = new ToggleGroup();
        group.getToggles().addAll(itemTab, findingsTab);
        var tabs = new HBox(itemTab, findingsTab);
        tabs.getStyleClass().add("side-tabs");
        VBox.setVgrow(content, Priority.ALWAYS);
        getStyleClass().add("side");
        setMinWidth(260);
        setPrefWidth(WIDTH);
        getChildren().addAll(tabs, content);
        var kept = preferences.text(KEPT).equals(Optional.of(findingsTab.getId()));
        (kept ? findingsTab : itemTab).fire();
    }

    /// Shows another state of the programme.
    void show(ProgrammeSheet now, Chosen chosen) {
        findings.show(now);
        var counts = Marks.counts(now.findings());
        findingsTab.setText(words.say("programme.tab.findings", now.findings().size()));
        findingsTab.setGraphic(
                counts.keySet().stream()
                        .findFirst()
                        .map(FindingsList::sign)
                        .orElseGet(() -> Icons.of(Feather.CHECK_CIRCLE, "all-well")));
        showItem(now, chosen);
    }

    /// Shows the item that leads, and of how many.
    void showItem(ProgrammeSheet now, Chosen chosen) {
        inspector.show(Optional.of(now), chosen.lead().flatMap(now.tour()::item));
        several.setText(words.say("programme.several", chosen.items().size()));
        Inspector.reveal(several, chosen.items().size() > 1);
    }

    /// The chosen finding where the findings are shown, or else those of the item that leads.
    List<Finding> troubles(Chosen chosen) {
        var one = findings.chosen().filter(_ -> findingsTab.isSelected());
        return one.map(List::of).orElseGet(() -> findings.about(chosen.lead()));
    }

    void openItem() {
        itemTab.fire();
        inspector.focusFirst();
    }

    void openFindings() {
        findingsTab.fire();
        findings.requestFocus();
    }

    /// Puts the keyboard into what is shown.
    void focus() {
        if (itemTab.isSelected()) {
            inspector.focusFirst();
        } else {
            findings.requestFocus();
        }
    }

    private ToggleButton tab(String key, Node shown, String id) {
        var tab = new ToggleButton(words.say(key, 0));
        tab.setId(id);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            content.getChildren().setAll(shown);
            preferences.keep(KEPT, id);
        });
        return tab;
    }
}
