package org.retinue.tour;

import java.time.LocalDate;
import java.util.List;

/// A decision to live with what a rule found: the rule's code, the items it was found at, why, who
/// decided and when. The fingerprint is that of the subject as it was then; where it fits no
/// longer, the waiver counts no more and stays to be read. The items may be gone since.
public record Waiver(
        String rule,
        List<ItemId> items,
        String fingerprint,
        String reason,
        String who,
        LocalDate when) {

    public Waiver {
        Invariants.require(!rule.isBlank(), "A waiver names its rule");
        Invariants.require(!reason.isBlank(), "A waiver has a reason");
        items = List.copyOf(items);
    }
}
