package org.retinue.ui.rooms;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.ListPage;
import org.retinue.ui.sheet.Widths;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// The room list of the open tour: typed into like a sheet, with those above it who have no room
/// yet, and a button that gives each of them the usual one.
public final class RoomsPage extends ListPage<StayLine, StayColumn, StaySheet> {

    private final Label without = new Label();

    public RoomsPage(Studio studio) {
        super(
                studio,
                new Kind<>(
                        Page.ROOMS,
                        "room",
                        columns(studio),
                        (tour, known) -> new StaySheet(tour, known, studio.words()),
                        now -> studio.say("rooms.sums", now.rooms(), now.sleepers()),
                        new Deed<>(
                                "rooms-for-the-rest",
                                Feather.USER_PLUS,
                                studio.say("rooms.rest"),
                                studio.say("rooms.rest.hint"),
                                (now, _) -> now.rest()),
                        studio.say("rooms.remove")));
        without.setId("without-room");
        without.getStyleClass().add("without-room");
        without.setWrapText(true);
        without.managedProperty().bind(without.visibleProperty());
        addAbove(without);
        studio.view().subscribe(_ -> sheet().ifPresent(now -> show(studio, now)));
    }

    private void show(Studio studio, StaySheet now) {
        var names = now.without();
        without.setText(studio.say("rooms.without", names.size(), String.join(", ", names)));
        without.setVisible(!names.isEmpty());
        deed().setDisable(now.rest().isEmpty());
    }

    private static Grid.Columns<StayColumn> columns(Studio studio) {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(StayColumn.WHO, 170, 5, 0, true),
                        new Widths.Need<>(StayColumn.SHARING, 130, 3, 2, true),
                        new Widths.Need<>(StayColumn.HOTEL, 140, 4, 0, true),
                        new Widths.Need<>(StayColumn.ROOM, 70, 0, 0, true),
                        new Widths.Need<>(StayColumn.CLASS, 110, 1, 0, true),
                        new Widths.Need<>(StayColumn.FROM, 120, 0, 0, true),
                        new Widths.Need<>(StayColumn.UNTIL, 120, 0, 0, true),
                        new Widths.Need<>(StayColumn.REMARK, 130, 4, 1, true)),
                studio.words()::name,
                _ -> Optional.empty());
    }
}
