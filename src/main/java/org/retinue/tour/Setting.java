package org.retinue.tour;

import java.util.List;

/// How an engagement is set out: how people sit, what is served, what is signed.
public record Setting(SeatingPlan seating, Menu menu, List<Signature> signatures) {

    public static final Setting USUAL = new Setting(SeatingPlan.USUAL, Menu.UNKNOWN, List.of());

    public Setting {
        signatures = List.copyOf(signatures);
    }

    public Setting withSeating(SeatingPlan changed) {
        return new Setting(changed, menu, signatures);
    }

    public Setting withMenu(Menu changed) {
        return new Setting(seating, changed, signatures);
    }

    public Setting withSignatures(List<Signature> changed) {
        return new Setting(seating, menu, changed);
    }
}
