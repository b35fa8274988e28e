package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Icons;
import org.retinue.words.Findings;
import org.retinue.words.Waiving;
import org.retinue.words.Words;

/// What the rules found, gravest marks before each sentence; each leads to its item.
final class FindingsList extends ListView<Finding> {

    static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");

    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final Words words;
    private final Consumer<ItemId> lead;
    private final Consumer<Finding> mend;
    private Optional<ProgrammeSheet> sheet = Optional.empty();

    FindingsList(Words words, Consumer<ItemId> lead, Consumer<Finding> mend) {
        this.words = words;
        this.lead = lead;
        this.mend = mend;
        setItems(findings);
        setId("findings");
        setAccessibleText(words.say("programme.findings"));
        getStyleClass().add("findings");
        setPlaceholder(nothing());
        setCellFactory(_ -> new FindingCell());
        setOnMouseClicked(_ -> follow());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                follow();
            }
        });
    }

    void show(ProgrammeSheet changed) {
        var chosen = getSelectionModel().getSelectedItem();
        sheet = Optional.of(changed);
        if (!findings.equals(changed.findings())) {
            findings.setAll(changed.findings());
            getSelectionModel().select(findings.indexOf(chosen));
        }
        refresh();
    }

    Optional<Finding> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    List<Finding> about(Optional<ItemId> item) {
        return findings.stream()
                .filter(finding -> item.filter(finding.items()::contains).isPresent())
                .toList();
    }

    /// The finding, and below it who waived it and why.
    static String said(Words words, Tour tour, Finding finding) {
        var sentence = Findings.sentence(words, tour, finding);
        return Waiving.sentence(words, tour, finding)
                .map(waiver -> sentence + "\n" + waiver)
                .orElse(sentence);
    }

    /// Opens what would put the finding right.
    static Button mending(Words words, Finding finding, Consumer<Finding> mend) {
        var name = words.say("mend.open");
        var button = Icons.button(Feather.TOOL, name, name, () -> mend.accept(finding));
        button.getStyleClass().addAll("small", "mend");
        return button;
    }

    static Node sign(Severity severity) {
        return Icons.of(ProgrammeColumns.sign(Marks.look(severity)), Marks.look(severity));
    }

    private void follow() {
        Optional.ofNullable(getSelectionModel().getSelectedItem())
                .flatMap(finding -> finding.items().stream().findFirst())
                .ifPresent(lead);
    }

    private Node nothing() {
        var sign = Icons.of(Feather.CHECK_CIRCLE, "all-well");
        var title = new Label(words.say("programme.noFindings"));
        title.getStyleClass().add("title-4");
        var more = new Label(words.say("programme.noFindingsMore"));
        more.setWrapText(true);
        more.getStyleClass().add("text-muted");
        var box = new VBox(8, sign, title, more);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private final class FindingCell extends ListCell<Finding> {

        private static final double AROUND = 116;

        private final Label sentence = new Label();

        private FindingCell() {
            sentence.setWrapText(true);
            sentence.setGraphicTextGap(10);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            sentence.prefWidthProperty().bind(FindingsList.this.widthProperty().subtract(AROUND));
            setPrefWidth(0);
        }

        /// As high as the sentence is when it is broken to the width of the list.
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : sentence.prefHeight(FindingsList.this.getWidth() - AROUND)
                            + snappedTopInset()
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || sheet.isEmpty()) {
                setGraphic(null);
            } else {
                sentence.setText(said(words, sheet.get().tour(), finding));
                pseudoClassStateChanged(WAIVED, finding.waived().isPresent());
                sentence.setGraphic(sign(finding.severity()));
                var button = mending(words, finding, mend);
                button.setFocusTraversable(false);
                HBox.setHgrow(sentence, Priority.ALWAYS);
                setGraphic(new HBox(4, sentence, button));
            }
        }
    }
}
