package org.retinue.ui.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;

/// The same typed into one column of several items, as one edit. Each item is read as if those
/// before it had been changed already: what is new to the first is known to the others, and a leg
/// leads on from where they go now.
final class Several {

    private final ProgrammeSheet sheet;
    private final Column column;
    private final String typed;
    private final Map<String, Offer> understood = new HashMap<>();
    private final Map<ItemId, UnaryOperator<Item>> changes = new HashMap<>();
    private final Map<ItemId, Item> changed = new HashMap<>();
    private Directory known = Directory.EMPTY;
    private Entries entries;
    private Optional<Deed> deed = Optional.empty();
    private Text subject = Text.EMPTY;

    Several(ProgrammeSheet sheet, Column column, String typed) {
        this.sheet = sheet;
        this.column = column;
        this.typed = typed;
        entries = entries(sheet.directory());
    }

    /// What one of the items refuses is refused for all.
    Outcome<LineId> enter(List<Item> items, Optional<Offer> chosen) {
        for (var item : items) {
            switch (entries.change(item, column, typed, meant(item, chosen))) {
                case Typed.Refused<Change>(var why) -> {
                    return new Outcome.Refused<>(sheet.words().name(why));
                }
                case Typed.Meant<Change>(var change) -> take(item, change);
            }
        }
        return deed.<Outcome<LineId>>map(done ->
                        new Outcome.Made<>(
                                Edits.change(done, subject, changes, known), LineId.of(items)))
                .orElseGet(Outcome.Unchanged::new);
    }

    /// What was chosen, but something new only once; or what the text was understood as before,
    /// since to look for it takes longer than all the rest.
    private Optional<Offer> meant(Item item, Optional<Offer> chosen) {
        var choice = chosen.filter(offer -> changes.isEmpty() || !offer.makesNew());
        if (choice.isPresent() || column == Column.ROOM) {
            return choice;
        }
        var text = column == Column.SITE ? Places.last(item, typed) : typed;
        var before = Optional.ofNullable(understood.get(text));
        if (before.isPresent()) {
            return before;
        }
        var found = Offers.meant(entries.offers(item, column, typed), typed, choice);
        found.filter(offer -> !offer.makesNew()).ifPresent(offer -> understood.put(text, offer));
        return found;
    }

    private void take(Item item, Change change) {
        var after = change.change().apply(item);
        if (after.equals(item)) {
            return;
        }
        subject = changes.isEmpty() ? item.title() : Text.EMPTY;
        deed = deed.or(() -> Optional.of(change.deed()));
        changes.put(item.id(), change.change());
        changed.put(item.id(), after);
        if (!change.known().equals(Directory.EMPTY)) {
            learn(change.known());
        }
    }

    private void learn(Directory more) {
        if (!more.equals(entries.offers().directory())) {
            entries = entries(entries.offers().directory().with(more));
        }
        known = entries.offers().directory();
    }

    private Entries entries(Directory directory) {
        return new Entries(
                sheet.tour(), new Offers(directory, sheet.words()), sheet.keptEnds(), changed);
    }
}
