package org.retinue.words;

import java.time.LocalDate;
import java.util.Optional;
import org.retinue.release.FieldChange;
import org.retinue.release.Section;
import org.retinue.tour.ItemId;

/// One line of a change sheet in one language: what it is about, which field of it, and what stood
/// there before and stands there after. What comes or goes as a whole has no field.
public record ChangeLine(
        Section section,
        Optional<ItemId> item,
        Optional<LocalDate> day,
        Optional<FieldChange> change,
        String subject,
        String field,
        String before,
        String after) {}
