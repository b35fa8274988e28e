package org.retinue.ui.mend;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.retinue.check.Finding;
import org.retinue.check.Waivers;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Waiver;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Findings;
import org.retinue.words.Waiving;

/// The dialog in which somebody decides to live with a finding, or takes that back.
final class WaiveDialog {

    private static final double WIDTH = 560;

    private final Studio studio;
    private final Sheets sheets;

    WaiveDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    void open(Tour tour, Finding finding, String officer) {
        if (finding.waived().isPresent()) {
            openDecided(tour, finding);
        } else {
            openUndecided(tour, finding, officer);
        }
    }

    private void openUndecided(Tour tour, Finding finding, String officer) {
        var who = field("waive-who");
        who.setText(officer);
        var why = field("waive-why");
        why.setPromptText(studio.say("waive.why.prompt"));
        var content = content(tour, finding);
        content.getChildren()
                .addAll(
                        Wrapped.label(studio.say("waive.until")),
                        Choices.captioned(studio.say("waive.who"), who),
                        Choices.captioned(studio.say("waive.why"), why));
        var waive = new Button(studio.say("waive.do"));
        waive.setId("waive-do");
        waive.setDefaultButton(true);
        waive.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> who.getText().isBlank() || why.getText().isBlank(),
                                who.textProperty(),
                                why.textProperty()));
        waive.setOnAction(_ -> {
            sheets.close();
            var reason = why.getText().strip();
            var decider = who.getText().strip();
            waive(finding, Waivers.of(tour, finding, reason, decider, studio.today()));
        });
        sheets.open(
                new Sheet(studio.say("waive.title"), content, List.of(sheets.cancel(), waive)),
                why);
    }

    private void waive(Finding finding, Waiver waiver) {
        studio.desk()
                .edit(new Edit(Deed.WAIVE, subject(finding), now -> Waivers.waived(now, waiver)));
    }

    private void openDecided(Tour tour, Finding finding) {
        var takeBack = new Button(studio.say("waive.takeBack"));
        takeBack.setId("waive-take-back");
        takeBack.setDefaultButton(true);
        takeBack.setOnAction(_ -> {
            sheets.close();
            studio.desk()
                    .edit(
                            new Edit(
                                    Deed.TAKE_BACK_WAIVER,
                                    subject(finding),
                                    now -> Waivers.takenBack(now, finding)));
        });
        sheets.open(
                new Sheet(
                        studio.say("waive.title"),
                        content(tour, finding),
                        List.of(sheets.cancel(), takeBack)),
                takeBack);
    }

    /// The finding, and what was decided about it so far.
    private VBox content(Tour tour, Finding finding) {
        var sentence = Wrapped.label(Findings.sentence(studio.words(), tour, finding));
        sentence.getStyleClass().add("strong");
        var content = new VBox(sentence);
        Waiving.sentence(studio.words(), tour, finding)
                .ifPresent(waiver -> content.getChildren().add(Wrapped.label(waiver)));
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private Text subject(Finding finding) {
        return Text.english(finding.rule().code());
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
