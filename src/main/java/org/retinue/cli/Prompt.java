package org.retinue.cli;

import java.io.Console;
import java.util.Optional;

/// How the commands ask for what is not to be seen on the screen, in a history or in the list of
/// running programs.
@FunctionalInterface
public interface Prompt {

    /// What is typed behind the question, without being shown; nothing where nobody sits there.
    Optional<char[]> secret(String question);

    /// The terminal, if the program runs in one.
    static Prompt onConsole() {
        return question ->
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> console.readPassword("%s ", question));
    }
}
