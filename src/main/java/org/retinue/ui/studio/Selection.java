package org.retinue.ui.studio;

import java.util.Collection;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// The one selection of items that the board, the grid and the inspector share.
public final class Selection {

    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);

    public ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public Chosen get() {
        return chosen.get();
    }

    public void choose(ItemId lead) {
        set(Chosen.of(lead));
    }

    /// Selects these, the lead among them.
    public void choose(Collection<ItemId> items, ItemId lead) {
        set(Chosen.of(items, Optional.of(lead)));
    }

    /// Selects these; what leads goes on leading where it is among them.
    public void choose(Collection<ItemId> items) {
        set(Chosen.of(items, get().lead()));
    }

    /// Selects everything from the item that leads to this one, in the order of the programme.
    public void chooseUpTo(ItemId item, Tour tour) {
        set(get().upTo(item, tour));
    }

    /// Adds the item, which leads then, or takes it out.
    public void toggle(ItemId item) {
        set(get().toggled(item));
    }

    public void clear() {
        set(Chosen.NONE);
    }

    /// Lets go of what is not in the tour (any more).
    public void keep(Tour tour) {
        set(get().in(tour));
    }

    /// Tells nobody where nothing changes.
    private void set(Chosen changed) {
        if (!changed.equals(get())) {
            chosen.set(changed);
        }
    }
}
