package org.retinue.ui.programme;

import java.util.function.UnaryOperator;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;

/// What is to become of one item: the deed, the changed item, and the sites, people and vehicles
/// that it may name for the first time.
public record Change(Deed deed, UnaryOperator<Item> change, Directory known) {

    public static Change of(Deed deed, UnaryOperator<Item> change) {
        return new Change(deed, change, Directory.EMPTY);
    }

    public Edit of(Item item) {
        return Edits.change(deed, item, change, known);
    }
}
