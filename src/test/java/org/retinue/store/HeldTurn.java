package org.retinue.store;

import java.io.IOException;
import java.nio.file.Path;

/// A program that takes its turn to write to a protected workspace, and keeps it until it is ended.
public final class HeldTurn {

    private HeldTurn() {}

    public static void main(String[] arguments) throws IOException {
        try (var _ = Turn.at(Path.of(arguments[0]))) {
            System.out.println("held");
            var _ = System.in.read();
        }
    }
}
