package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.retinue.edit.Deed;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;

/// What typing, choosing and removing means for the notes of an item.
final class Remarks {

    private Remarks() {}

    static Change added(Text text, Sensitivity sensitivity) {
        return changed(-1, notes -> notes.add(new Note(sensitivity, text)));
    }

    /// The note's form in the language; a note that says nothing any more goes.
    static Change said(int place, Language language, String typed) {
        return changed(
                place,
                notes -> {
                    var text = notes.get(place).text().with(language, typed);
                    if (text.isEmpty()) {
                        notes.remove(place);
                    } else {
                        notes.set(place, new Note(notes.get(place).sensitivity(), text));
                    }
                });
    }

    static Change shownTo(int place, Sensitivity sensitivity) {
        return changed(
                place, notes -> notes.set(place, new Note(sensitivity, notes.get(place).text())));
    }

    static Change removed(int place) {
        return changed(place, notes -> notes.remove(place));
    }

    /// A note that is no longer there is left alone.
    private static Change changed(int place, Consumer<List<Note>> change) {
        return Change.of(
                Deed.CHANGE_NOTES,
                item -> {
                    var notes = new ArrayList<>(item.notes());
                    if (place < notes.size()) {
                        change.accept(notes);
                    }
                    return item.withNotes(notes);
                });
    }
}
