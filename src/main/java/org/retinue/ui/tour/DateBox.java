package org.retinue.ui.tour;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;
import org.retinue.words.TypedDates;

/// A labelled date that is typed in any usual form or picked from a calendar. What is no date stays
/// where it was typed.
final class DateBox extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Studio studio;
    private final DatePicker picker = new DatePicker();
    private final Label reason = new Label();

    DateBox(Studio studio, String label) {
        this.studio = studio;
        picker.setConverter(new Typed());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setShowWeekNumbers(false);
        picker.getEditor().setAccessibleText(label);
        picker.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        Platform.runLater(picker.getEditor()::selectAll);
                    }
                });
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        refuse("");
        getStyleClass().add("entry");
        getChildren().addAll(Choices.captioned(label, picker), reason);
    }

    DatePicker picker() {
        return picker;
    }

    /// The date as it stands in the field, handed over or not.
    Optional<LocalDate> date() {
        return TypedDates.date(picker.getEditor().getText(), studio.today());
    }

    /// Shows why the date cannot be used; nothing takes the reason away.
    void refuse(String why) {
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        picker.pseudoClassStateChanged(REFUSED, !why.isEmpty());
        picker.getEditor().pseudoClassStateChanged(REFUSED, !why.isEmpty());
    }

    /// The picker writes back what it holds: for what is no date that is what was typed.
    private final class Typed extends StringConverter<LocalDate> {
        private String typed = "";

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? typed : studio.words().date(date);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            typed = text;
            return TypedDates.date(text, studio.today()).orElse(null);
        }
    }
}
