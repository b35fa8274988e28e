package org.retinue.tour;

import java.util.Optional;

/// What a person does for an item that nobody can do in two places at once.
public enum Post {
    HOST_LEAD,
    INTERPRETER,
    LIAISON_OFFICER,
    DRIVER;

    /// The post that goes with the duty; other duties are done by whoever is there.
    static Optional<Post> of(Duty duty) {
        return switch (duty) {
            case INTERPRETER -> Optional.of(INTERPRETER);
            case LIAISON_OFFICER -> Optional.of(LIAISON_OFFICER);
            case DRIVER -> Optional.of(DRIVER);
            case NOTE_TAKER, SECURITY, PHOTOGRAPHER -> Optional.empty();
        };
    }
}
