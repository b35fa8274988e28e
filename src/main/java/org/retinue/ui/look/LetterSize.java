package org.retinue.ui.look;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How large the letters are. Everything in a window is measured by its letters, and grows with
/// them.
public enum LetterSize {
    SMALL,
    USUAL,
    LARGE,
    VERY_LARGE,
    LARGEST;

    public LetterSize larger() {
        return away(1);
    }

    public LetterSize smaller() {
        return away(-1);
    }

    private LetterSize away(int steps) {
        var all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + steps, 0, all.size() - 1));
    }

    /// What is put on top of our style.
    String style() {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Objects.requireNonNull(
                        LetterSize.class.getResource("/retinue/style/letters-" + name + ".css"))
                .toExternalForm();
    }
}
