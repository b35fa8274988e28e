package org.retinue.cli;

import java.util.Optional;
import org.retinue.tour.Language;
import org.retinue.words.Words;
import picocli.CommandLine.Model.OptionSpec;

/// The language that a command speaks: an option that every command has.
final class Spoken {

    private static final String NAME = "--language";

    private Spoken() {}

    /// The option as it is checked and explained. Its value is read by [#by] before anything else,
    /// so that even a refusal is said in that language.
    static OptionSpec option() {
        return OptionSpec.builder(NAME)
                .type(Language.class)
                .paramLabel("LANGUAGE")
                .description("Language of the words: en or zh. Default: that of the system.")
                .build();
    }

    /// The words that the arguments ask for, if they do; the last ones where they do twice.
    static Optional<Words> by(String... arguments) {
        var asked = Optional.<Words>empty();
        for (var place = 0; place < arguments.length; place++) {
            if (arguments[place].equals(NAME) && place + 1 < arguments.length) {
                asked = words(arguments[place + 1]);
            } else if (arguments[place].startsWith(NAME + "=")) {
                asked = words(arguments[place].substring(NAME.length() + 1));
            }
        }
        return asked;
    }

    private static Optional<Words> words(String tag) {
        return Words.LANGUAGES.stream()
                .filter(language -> language.tag().equals(tag))
                .map(Words::in)
                .findFirst();
    }
}
