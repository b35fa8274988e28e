package org.retinue.trust;

import java.nio.file.Path;
import org.retinue.tour.Trouble;

/// What became of edits that a program had called saved.
enum Fate {
    /// All are there, and at most the one that was on its way is there too.
    KEPT,
    /// The workspace is sound, and some of them are not there.
    LOST,
    /// The tour is as it never was.
    BETWEEN,
    /// The workspace is damaged or is none any more.
    CORRUPT;

    /// Opens the workspace as the next start of the program does, and looks.
    static Fate of(Path file, int acknowledged) {
        return of(file, acknowledged, Integer.MAX_VALUE);
    }

    /// The same where no more than so many edits can be there.
    static Fate of(Path file, int acknowledged, int most) {
        try (var workspace = Protected.open(file)) {
            if (!workspace.verify().isSound()) {
                return CORRUPT;
            }
            var tour = workspace.tour(ScriptedEdits.start().id());
            if (tour.isEmpty()) {
                return LOST;
            }
            return tour.flatMap(stored -> ScriptedEdits.count(stored.tour()))
                    .map(there -> there < acknowledged ? LOST : there > most ? BETWEEN : KEPT)
                    .orElse(BETWEEN);
        } catch (Trouble e) {
            return switch (e.kind()) {
                case DAMAGED, NOT_A_WORKSPACE, UNPROTECTED, CANNOT_READ -> CORRUPT;
                case NOT_FOUND -> LOST;
                default -> throw e;
            };
        }
    }
}
