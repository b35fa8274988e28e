package org.retinue.store;

import java.time.Instant;
import java.util.List;
import org.retinue.tour.Text;

/// An edit as the journal keeps it.
public record JournalEntry(
        Instant at, String officer, String deed, Text subject, List<FieldChange> changes) {

    public JournalEntry {
        changes = List.copyOf(changes);
    }
}
