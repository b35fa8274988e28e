package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;

/// What the dialog begins with: which release, and for whom change sheets are made, who then cannot
/// be chosen any more.
public record Preset(Optional<Integer> release, List<Holder> holders) {

    /// The working tour.
    public static final Preset NONE = new Preset(Optional.empty(), List.of());

    public Preset {
        holders = List.copyOf(holders);
    }

    public static Preset of(int release) {
        return new Preset(Optional.of(release), List.of());
    }

    /// The change sheets of these people, each since the release that they hold.
    public static Preset of(int release, List<Holder> holders) {
        return new Preset(Optional.of(release), holders);
    }

    boolean isForHolders() {
        return !holders.isEmpty();
    }
}
