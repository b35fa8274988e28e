package org.retinue.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.ui.Toolkit;

class RowsTest {

    @ParameterizedTest
    @CsvSource({
        "a1 b1 c1,  a1 b2 c1",
        "a1 b1 c1,  b1 c1",
        "a1 b1 c1,  c1 b1 a1",
        "a1 b1 c1,  x1 b2 y1 a1",
        "a1 b1,     c1 d1",
        "'',        a1 b1",
        "a1 b1,     ''"
    })
    void showsTheValuesInTheirOrder(String before, String after) {
        var rows = rows(before);
        show(after, rows);
        assertEquals(values(after), rows.stream().map(Row::value).toList());
    }

    @Test
    void aRowStaysTheSameWhileItsValueLives() {
        var rows = rows("a1 b1 c1");
        var b = rows.get(1);
        show("c2 b2 x1", rows);
        assertSame(b, rows.get(1));
        assertEquals("b2", b.value());
    }

    @Test
    void selectionOutlastsEveryChange() {
        Toolkit.run(() -> {
            var rows = rows("a1 b1 c1 d1");
            var table = new TableView<>(rows);
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.getSelectionModel().selectIndices(1, 3);
            var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
            for (var next : List.of("a1 b2 c1 d2", "d2 x1 b3 a1", "b3 d2")) {
                show(next, rows);
                assertEquals(
                        chosen.stream().map(Row::id).sorted().toList(),
                        table.getSelectionModel().getSelectedItems().stream()
                                .map(Row::id)
                                .sorted()
                                .toList());
            }
        });
    }

    private static ObservableList<Row<String, String>> rows(String values) {
        ObservableList<Row<String, String>> rows = FXCollections.observableArrayList();
        show(values, rows);
        return rows;
    }

    private static void show(String values, ObservableList<Row<String, String>> rows) {
        Rows.show(values(values), value -> value.substring(0, 1), rows);
    }

    private static List<String> values(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(" "));
    }
}
