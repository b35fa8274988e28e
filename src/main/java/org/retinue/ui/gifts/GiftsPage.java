package org.retinue.ui.gifts;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.ListPage;
import org.retinue.ui.sheet.Ticks;
import org.retinue.ui.sheet.Widths;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// The gifts of the open tour: typed into like a sheet, ticked as ready with the space bar or a
/// click on the box.
public final class GiftsPage extends ListPage<GiftLine, GiftColumn, GiftSheet> {

    public GiftsPage(Studio studio) {
        super(
                studio,
                new Kind<>(
                        Page.GIFTS,
                        "gift",
                        columns(studio),
                        (tour, known) -> new GiftSheet(tour, known, studio.words()),
                        now -> studio.say("gifts.sums", now.sums().all(), now.sums().ready()),
                        new Deed<>(
                                "tick-gift",
                                Feather.CHECK_SQUARE,
                                studio.say("gifts.tick"),
                                studio.say("gifts.tick.hint"),
                                GiftSheet::ticked),
                        studio.say("gifts.remove")));
        tickIn(GiftColumn.READY);
    }

    private static Grid.Columns<GiftColumn> columns(Studio studio) {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(GiftColumn.READY, 62, 0, 0, false),
                        new Widths.Need<>(GiftColumn.WHAT, 150, 5, 0, true),
                        new Widths.Need<>(GiftColumn.OTHER_WHAT, 110, 3, 4, true),
                        new Widths.Need<>(GiftColumn.DIRECTION, 128, 0, 0, true),
                        new Widths.Need<>(GiftColumn.GIVER, 120, 3, 2, true),
                        new Widths.Need<>(GiftColumn.RECIPIENT, 140, 4, 0, true),
                        new Widths.Need<>(GiftColumn.VALUE, 78, 0, 0, true),
                        new Widths.Need<>(GiftColumn.AT, 140, 4, 1, true),
                        new Widths.Need<>(GiftColumn.HANDOVER, 110, 0, 3, true),
                        new Widths.Need<>(GiftColumn.APPROVAL, 104, 1, 5, true)),
                studio.words()::name,
                Ticks::picture);
    }
}
