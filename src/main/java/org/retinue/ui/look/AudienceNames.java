package org.retinue.ui.look;

import org.retinue.audience.Audience;
import org.retinue.words.Words;

/// What audiences are called.
public final class AudienceNames {

    private AudienceNames() {}

    /// The word for one that every office has; for its own the name that the office gave.
    public static String of(Words words, Audience audience) {
        return audience.standard().map(words::name).orElseGet(() -> words.best(audience.name()));
    }
}
