package org.retinue.check;

import java.util.stream.Stream;

/// The rules about what was given out. When the tour is over, old papers do no harm.
final class Releases {

    private Releases() {}

    /// C-6: somebody holds an old paper, and what concerns them has changed since.
    static Stream<Finding> oldPapers(Programme programme) {
        var given = programme.situation().given();
        return isOver(programme)
                ? Stream.empty()
                : given.outdated().stream()
                        .map(holder ->
                                Finding.about(
                                        Rule.OLD_PAPERS,
                                        Severity.WARNING,
                                        new Handed.OldPaper(
                                                holder.person(),
                                                holder.name(),
                                                holder.release(),
                                                given.release())));
    }

    /// C-7: the tour is not as it was given out last.
    static Stream<Finding> changes(Programme programme) {
        var given = programme.situation().given();
        return given.changes() == 0 || isOver(programme)
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.UNRELEASED,
                                Severity.HINT,
                                new Handed.NotGivenOut(given.changes(), given.release())));
    }

    private static boolean isOver(Programme programme) {
        return programme.situation().today().isAfter(programme.tour().lastDay());
    }
}
