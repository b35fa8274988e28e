package org.retinue.ui.releases;

import org.retinue.words.Words;

/// What can be compared: the tour as it is being worked on, or as it was given out.
public sealed interface Edition {

    record Working() implements Edition {}

    record Released(int number) implements Edition {}

    default String name(Words words) {
        return switch (this) {
            case Working _ -> words.say("releases.working");
            case Released(var number) -> words.say("releases.rev", number);
        };
    }
}
