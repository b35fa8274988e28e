package org.retinue.ui.office;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.audience.Audience;
import org.retinue.audience.DataKind;
import org.retinue.audience.Scope;
import org.retinue.desk.View;
import org.retinue.tour.Office;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.AudienceNames;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// Who may see what: a line for each kind of data, a column for each audience. Each change is one
/// edit.
final class AudiencesPane extends VBox {

    private final Studio studio;
    private final TextField name = new TextField();
    private final ComboBox<Scope> scope;
    private final GridPane grid = new GridPane();
    private AudienceTable table;
    private List<Audience> columns = List.of();

    AudiencesPane(Studio studio) {
        this.studio = studio;
        table = new AudienceTable(studio.view().get().office());
        scope =
                Choices.of(
                        Arrays.asList(Scope.values()),
                        one -> studio.say("office.scope." + Audience.key(one)));
        getStyleClass().add("audiences");
        grid.setId("audiences");
        grid.getStyleClass().add("audience-grid");
        var scroll = new ScrollPane(grid);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(explained(), bar(), scroll);
        studio.view().map(View::office).subscribe(this::show);
        disableProperty().bind(studio.view().map(View::readOnly));
    }

    private Label explained() {
        var explained = new Label(studio.say("office.audiences.explained"));
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        explained.getStyleClass().addAll("detail", "audience-note");
        return explained;
    }

    private HBox bar() {
        name.setId("audience-name");
        scope.setId("audience-scope");
        scope.setValue(Scope.EVERYTHING);
        var add = new Button(studio.say("office.audience.add"), Icons.of(Feather.PLUS));
        add.setId("audience-add");
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        add.setOnAction(_ -> add());
        name.setOnAction(_ -> add());
        var bar =
                new HBox(
                        Choices.captioned(studio.say("office.audience.name"), name),
                        Choices.captioned(studio.say("office.audience.scope"), scope),
                        add);
        bar.getStyleClass().add("audience-bar");
        return bar;
    }

    private void add() {
        if (!name.getText().isBlank()) {
            var typed = name.getText().strip();
            name.clear();
            studio.desk()
                    .editOffice(now ->
                            new AudienceTable(now)
                                    .adding(typed, scope.getValue(), studio.words().language()));
        }
    }

    /// The boxes stay the same while the audiences do, and so does the focus.
    private void show(Office office) {
        table = new AudienceTable(office);
        var audiences = table.audiences();
        if (!keys(audiences).equals(keys(columns)) || grid.getChildren().isEmpty()) {
            columns = audiences;
            build();
        }
        columns = audiences;
        grid.getChildren().forEach(this::refresh);
    }

    private static List<String> keys(List<Audience> audiences) {
        return audiences.stream().map(Audience::key).toList();
    }

    private void build() {
        grid.getChildren().clear();
        for (var column = 0; column < columns.size(); column++) {
            grid.add(heading(columns.get(column)), column + 1, 0);
        }
        var row = 1;
        for (var kind : DataKind.grantable()) {
            var said = new Label(studio.say("office.kind." + Audience.key(kind)));
            said.getStyleClass().add("audience-kind");
            said.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(said, 0, row);
            for (var column = 0; column < columns.size(); column++) {
                grid.add(box(columns.get(column), kind), column + 1, row);
            }
            row++;
        }
    }

    private Node heading(Audience audience) {
        var said = AudienceNames.of(studio.words(), audience);
        if (audience.standard().isPresent()) {
            var label = new Label(said);
            label.getStyleClass().add("audience-heading");
            GridPane.setHalignment(label, HPos.CENTER);
            return label;
        }
        var field = new TextField(said);
        field.setId("audience-name-" + audience.key());
        field.setAccessibleText(studio.say("office.audience.rename", said));
        field.getStyleClass().add("audience-own");
        field.setOnAction(_ -> rename(audience, field));
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        rename(audience, field);
                    }
                });
        var remove = new Button("", Icons.of(Feather.X));
        remove.setId("audience-remove-" + audience.key());
        remove.setAccessibleText(studio.say("office.audience.remove", said));
        remove.setTooltip(new Tooltip(studio.say("office.audience.remove", said)));
        remove.getStyleClass().add("flat");
        remove.setOnAction(
                _ -> studio.desk().editOffice(now -> new AudienceTable(now).without(audience)));
        return new HBox(field, remove);
    }

    private void rename(Audience audience, TextField field) {
        var typed = field.getText().strip();
        if (typed.isEmpty()) {
            field.setText(AudienceNames.of(studio.words(), audience));
            return;
        }
        studio.desk()
                .editOffice(now ->
                        now.audiences().containsKey(audience.key())
                                ? new AudienceTable(now)
                                        .naming(audience, typed, studio.words().language())
                                : now);
    }

    private CheckBox box(Audience audience, DataKind kind) {
        var box = new CheckBox();
        box.setId("sees-" + audience.key() + "-" + Audience.key(kind));
        box.setUserData(kind);
        box.setAccessibleText(
                studio.say(
                        "office.audience.sees",
                        AudienceNames.of(studio.words(), audience),
                        studio.say("office.kind." + Audience.key(kind))));
        box.setDisable(AudienceTable.isNeeded(audience, kind));
        box.setOnAction(_ ->
                studio.desk()
                        .editOffice(now ->
                                new AudienceTable(now).seeing(audience, kind, box.isSelected())));
        GridPane.setHalignment(box, HPos.CENTER);
        return box;
    }

    private void refresh(Node node) {
        if (node instanceof CheckBox box && box.getUserData() instanceof DataKind kind) {
            box.setSelected(columns.get(GridPane.getColumnIndex(box) - 1).sees(kind));
        }
    }
}
