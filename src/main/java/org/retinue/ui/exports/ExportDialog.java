package org.retinue.ui.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.retinue.audience.Audience;
import org.retinue.audience.DataKind;
import org.retinue.desk.OfficeKeys;
import org.retinue.desk.Outgoing;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.AudienceNames;
import org.retinue.ui.studio.Studio;

/// The dialog that asks what is to leave and for whom, and says before it is written what will be
/// withheld.
public final class ExportDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final WrapFields wrap;
    private final ComboBox<Audience> audience;
    private final ComboBox<Optional<PersonId>> reader;
    private final Node forWhom;
    private final CheckBox sensitive = new CheckBox();
    private final Label sum = new Label();
    private final GridPane withheld = new GridPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Button save;
    private Optional<Tour> tour = Optional.empty();
    private final BooleanProperty isReady = new SimpleBooleanProperty(true);
    private boolean showing;

    public ExportDialog(Studio studio, Sheets sheets, OfficeKeys keys) {
        this.studio = studio;
        this.sheets = sheets;
        wrap = new WrapFields(studio, keys);
        var audiences = Audience.all(studio.view().get().office());
        audience = Choices.of(audiences, one -> AudienceNames.of(studio.words(), one));
        audience.setId("export-audience");
        audience.setValue(audiences.getFirst());
        reader = Choices.of(List.of(), this::name);
        reader.setId("export-reader");
        forWhom = Choices.captioned(studio.say("ui.export.reader"), reader);
        sensitive.setText(studio.say("ui.export.sensitive"));
        sensitive.setId("export-sensitive");
        sensitive.setWrapText(true);
        sum.setId("export-withheld");
        sum.setWrapText(true);
        withheld.getStyleClass().add("export-withheld");
        save = new Button(studio.say("ui.export.save"));
        save.setId("save-pack");
        save.setDefaultButton(true);
    }

    /// Asks; the consumer gets what may leave.
    public void open(Tour shown, BiConsumer<ExportWish, WrapWish> then) {
        tour = Optional.of(shown);
        var fields = new ExportFields(studio, shown);
        audience.valueProperty().subscribe((_, _) -> showReaders());
        reader.valueProperty().subscribe((_, _) -> show());
        sensitive.selectedProperty().subscribe((_, _) -> show());
        showReaders();
        fields.makesPackProperty().subscribe(makes -> see(wrap, makes));
        save.disableProperty()
                .bind(isReady.not().or(wrap.completeProperty().not().and(wrap.visibleProperty())));
        save.setOnAction(_ -> {
            sheets.close();
            then.accept(
                    fields.wish(outgoing(shown)), fields.makesPack() ? wrap.wish() : WrapWish.NONE);
        });
        sheets.open(
                new Sheet(
                        studio.say("ui.export.title"),
                        content(shown, fields),
                        List.of(sheets.cancel(), save)),
                audience);
    }

    private Outgoing outgoing(Tour shown) {
        var wanted = audience.getValue();
        var given = wanted.isFull() && sensitive.isSelected() ? wanted.withSensitive() : wanted;
        return Outgoing.of(shown, given, chosen());
    }

    private Optional<PersonId> chosen() {
        return reader.getValue() == null ? Optional.empty() : reader.getValue();
    }

    /// Whose lines the audience may be shown. Where everybody sees the same nobody is asked for.
    private void showReaders() {
        showing = true;
        var wanted = audience.getValue();
        var people = tour.map(wanted::readers).orElse(List.of());
        var everybody =
                wanted.scope().needsReader() && !people.isEmpty()
                        ? Stream.<Optional<PersonId>>empty()
                        : Stream.of(Optional.<PersonId>empty());
        var choices = Stream.concat(everybody, people.stream().map(Optional::of)).toList();
        reader.getItems().setAll(choices);
        reader.setValue(choices.getFirst());
        see(forWhom, !people.isEmpty() || wanted.scope().needsReader());
        see(sensitive, wanted.isFull());
        sensitive.setSelected(false);
        showing = false;
        show();
    }

    private void show() {
        if (showing || tour.isEmpty()) {
            return;
        }
        var needed = audience.getValue().scope().needsReader() && chosen().isEmpty();
        isReady.set(!needed);
        var kinds = outgoing(tour.get()).redacted().withheld();
        withheld.getChildren().clear();
        see(scroll, !kinds.isEmpty());
        sum.setText(
                studio.say(
                        needed
                                ? "ui.export.noReader"
                                : kinds.isEmpty() ? "ui.export.all" : "ui.export.withheld",
                        kinds.values().stream().mapToInt(Integer::intValue).sum()));
        kinds.forEach((kind, number) -> add(kind, number));
    }

    private void add(DataKind kind, int number) {
        var name = new Label(studio.say("office.kind." + Audience.key(kind)));
        name.setWrapText(true);
        var count = new Label(Integer.toString(number));
        count.getStyleClass().add("export-number");
        withheld.addRow(withheld.getRowCount(), name, count);
    }

    private VBox content(Tour shown, ExportFields fields) {
        var about = new Label(studio.best(shown.heading().title()));
        about.setWrapText(true);
        about.getStyleClass().add("detail");
        scroll.setContent(withheld);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(150);
        scroll.getStyleClass().add("export-list");
        var content =
                new VBox(
                        about,
                        fields,
                        Choices.captioned(studio.say("ui.export.audience"), audience),
                        forWhom,
                        sensitive,
                        sum,
                        scroll,
                        wrap);
        content.getStyleClass().add("form");
        content.setPrefWidth(520);
        return content;
    }

    private String name(Optional<PersonId> person) {
        return person.flatMap(one -> tour.flatMap(now -> now.directory().person(one)))
                .map(Person::name)
                .map(studio::best)
                .orElse(studio.say("ui.export.everybody"));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
