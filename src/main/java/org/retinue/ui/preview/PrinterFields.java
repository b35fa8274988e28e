package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.retinue.print.PageChoice;
import org.retinue.print.Printer;
import org.retinue.print.Run;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// How it is printed: on which printer, how often, which pages, on which sides of what sheets. The
/// system is asked for its printers beside the window.
final class PrinterFields extends FlowPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final String KEPT = "printing.printer";

    private final Studio studio;
    private final Label none = new Label();
    private final ComboBox<Printer> printers;
    private final Spinner<Integer> copies = new Spinner<>(1, Run.MOST_COPIES, 1);
    private final TextField pages = new TextField();
    private final ComboBox<Run.Turning> turning;
    private final ComboBox<Run.Size> size;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    PrinterFields(Studio studio, Worker worker, Supplier<List<Printer>> system) {
        this.studio = studio;
        printers = Choices.of(List.of(), Printer::name);
        turning =
                Choices.of(
                        List.of(Run.Turning.values()),
                        value -> studio.say("preview.turning." + value));
        size = Choices.of(List.of(Run.Size.values()), value -> studio.say("preview.size." + value));
        turning.setValue(Run.Turning.ONE_SIDE);
        size.setValue(Run.Size.AS_MADE);
        copies.setEditable(true);
        pages.setPromptText(studio.say("preview.pagesAll"));
        pages.textProperty().subscribe(_ -> look());
        printers.valueProperty().subscribe(_ -> look());
        none.setId("print-no-printer");
        none.getStyleClass().add("detail");
        none.setText(studio.say("preview.looking"));
        setRowValignment(VPos.BOTTOM);
        getStyleClass().add("printer");
        getChildren().setAll(none);
        worker.run(system, this::offer);
    }

    /// Whether something can be printed.
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Optional<PrintWish> wish() {
        copies.commitValue();
        return Optional.ofNullable(printers.getValue())
                .flatMap(printer -> choice().map(chosen -> wish(printer, chosen)));
    }

    private PrintWish wish(Printer printer, PageChoice chosen) {
        studio.preferences().keep(KEPT, printer.name());
        return new PrintWish(
                printer, copies.getValue(), turning.getValue(), size.getValue(), chosen);
    }

    private Optional<PageChoice> choice() {
        return PageChoice.of(pages.getText());
    }

    private void offer(List<Printer> found) {
        if (found.isEmpty()) {
            none.setText(studio.say("preview.noPrinter"));
            return;
        }
        printers.getItems().setAll(found);
        var kept = studio.preferences().text(KEPT);
        printers.setValue(
                found.stream()
                        .filter(printer -> kept.equals(Optional.of(printer.name())))
                        .findFirst()
                        .orElse(found.getFirst()));
        getChildren()
                .setAll(
                        field("printer", printers),
                        field("copies", copies),
                        field("pageChoice", pages),
                        field("turning", turning),
                        field("size", size));
    }

    private Node field(String what, Control control) {
        control.setId("print-" + what);
        var field = Choices.captioned(studio.say("preview.field." + what), control);
        field.getStyleClass().add("of-" + what);
        return field;
    }

    private void look() {
        var readable = choice().isPresent();
        pages.pseudoClassStateChanged(WRONG, !readable);
        ready.set(readable && printers.getValue() != null);
    }
}
