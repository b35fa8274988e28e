package org.retinue.ui.mend;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Finding;
import org.retinue.edit.Edit;
import org.retinue.mend.Outlook;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.ripple.PreviewCell;
import org.retinue.ui.ripple.PreviewLine;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Findings;

/// Shows what would put a finding right, and what would come of each before it is done.
public final class MendPane extends VBox {

    private static final double CHOICES_WIDTH = 400;
    private static final double PREVIEW_WIDTH = 520;
    private static final double HEIGHT = 340;

    private final Studio studio;
    private final Tour tour;
    private final BiConsumer<Finding, Consumer<List<Outlook>>> search;
    private final ComboBox<Finding> which;
    private final Label sentence = new Label();
    private final Label summary = new Label();
    private final Label state = new Label();
    private final ListView<Outlook> choices = new ListView<>();
    private final ListView<PreviewLine> lines = new ListView<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> edit =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Asks about these findings, the first of which is shown; the search answers in its own time.
    public MendPane(
            Studio studio,
            Tour tour,
            List<Finding> findings,
            BiConsumer<Finding, Consumer<List<Outlook>>> search) {
        this.studio = studio;
        this.tour = tour;
        this.search = search;
        which = Choices.of(findings, finding -> Findings.sentence(studio.words(), tour, finding));
        build();
        which.getSelectionModel().selectedItemProperty().subscribe(this::ask);
        choices.getSelectionModel().selectedItemProperty().subscribe(this::preview);
        which.getSelectionModel().selectFirst();
    }

    /// Where the mend is chosen.
    public Node field() {
        return choices;
    }

    /// What is to be put right.
    public Finding finding() {
        return which.getValue();
    }

    /// The chosen mend; none while nothing helps.
    public ReadOnlyObjectProperty<Optional<Edit>> edit() {
        return edit.getReadOnlyProperty();
    }

    private void build() {
        which.setId("mend-which");
        sentence.setId("mend-finding");
        sentence.getStyleClass().add("strong");
        sentence.setWrapText(true);
        summary.setId("mend-summary");
        state.setWrapText(true);
        choices.setId("mend-choices");
        choices.setAccessibleText(studio.say("mend.choices"));
        choices.setPlaceholder(state);
        choices.setPrefSize(CHOICES_WIDTH, HEIGHT);
        choices.setCellFactory(_ -> new MendCell(choices, studio.words()));
        choices.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        lines.setId("mend-lines");
        lines.setAccessibleText(studio.say("mend.preview"));
        lines.setPrefSize(PREVIEW_WIDTH, HEIGHT);
        lines.setCellFactory(_ -> new PreviewCell(lines));
        lines.setPlaceholder(new Label());
        HBox.setHgrow(lines, Priority.ALWAYS);
        var both =
                new HBox(
                        12,
                        Choices.captioned(studio.say("mend.choices"), choices),
                        Choices.captioned(studio.say("mend.preview"), lines));
        getStyleClass().addAll("form", "ripple", "mends");
        getChildren().addAll(sentence, both, summary);
    }

    /// A list would keep for itself the keys that do or leave what the dialog is about.
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private void ask(@Nullable Finding finding) {
        if (finding == null) {
            return;
        }
        if (which.getItems().size() > 1 && which.getParent() == null) {
            getChildren().addFirst(Choices.captioned(studio.say("mend.which"), which));
            // The field says it already.
            sentence.setVisible(false);
            sentence.setManaged(false);
        }
        sentence.setText(Findings.sentence(studio.words(), tour, finding));
        choices.getItems().clear();
        state.setText(studio.say("mend.looking"));
        search.accept(
                finding,
                found -> {
                    if (finding.equals(which.getValue())) {
                        show(found);
                    }
                });
    }

    private void show(List<Outlook> found) {
        state.setText(studio.say("mend.nothing"));
        choices.getItems().setAll(found);
        choices.getSelectionModel().selectFirst();
    }

    private void preview(@Nullable Outlook outlook) {
        var chosen = Optional.ofNullable(outlook);
        var prospect = chosen.map(it -> new Prospect(studio.words(), it));
        lines.getItems().setAll(prospect.map(Prospect::lines).orElse(List.of()));
        summary.setText(prospect.map(Prospect::summary).orElse(""));
        edit.set(chosen.map(it -> it.mend().edit(it.after())));
    }
}
