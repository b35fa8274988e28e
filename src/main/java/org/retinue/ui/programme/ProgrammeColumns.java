package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.Widths;
import org.retinue.words.Words;

/// How the programme's columns share the width, and the pictures in its cells.
final class ProgrammeColumns {

    private ProgrammeColumns() {}

    static Grid.Columns<Column> of(Words words, boolean severalTracks) {
        return new Grid.Columns<>(needs(severalTracks), words::name, ProgrammeColumns::picture);
    }

    static List<Widths.Need<Column>> needs(boolean severalTracks) {
        return List.of(
                new Widths.Need<>(Column.MARK, 30, 0, 0, false),
                new Widths.Need<>(Column.START, 80, 0, 0, true),
                new Widths.Need<>(Column.END, 70, 0, 0, true),
                new Widths.Need<>(Column.DURATION, 66, 0, 1, true),
                new Widths.Need<>(Column.KIND, 130, 1, 0, true),
                new Widths.Need<>(Column.TITLE, 160, 5, 0, true),
                new Widths.Need<>(Column.OTHER_TITLE, 150, 5, 4, true),
                new Widths.Need<>(Column.SITE, 160, 4, 0, true),
                new Widths.Need<>(Column.ROOM, 110, 2, 3, true),
                new Widths.Need<>(Column.HOST, 110, 5, 1, true),
                new Widths.Need<>(Column.TRACK, 90, 0, severalTracks ? 2 : 5, true),
                new Widths.Need<>(Column.CONFIRMATION, 112, 0, 0, true));
    }

    private static Optional<Node> picture(Cell cell) {
        if (cell.looks().contains("mark")) {
            var severity = cell.looks().getLast();
            return Optional.of(Icons.of(sign(severity), severity));
        }
        if (cell.looks().contains("state")) {
            var dot = new Region();
            dot.getStyleClass().add("state-dot");
            return Optional.of(dot);
        }
        if (cell.looks().contains("anchored")) {
            return Optional.of(Icons.of(Feather.ANCHOR, "anchor-sign"));
        }
        return Optional.empty();
    }

    static Feather sign(String severity) {
        return switch (severity) {
            case "severity-error" -> Feather.ALERT_OCTAGON;
            case "severity-warning" -> Feather.ALERT_TRIANGLE;
            default -> Feather.INFO;
        };
    }
}
