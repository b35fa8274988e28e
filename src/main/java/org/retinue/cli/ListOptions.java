package org.retinue.cli;

import java.util.Optional;
import org.retinue.exchange.list.ListKind;
import picocli.CommandLine.Option;

/// What can be said about tables and other files that go into a tour that is there.
final class ListOptions {

    @Option(
            names = "--into",
            paramLabel = "TOUR",
            description = "The tour that a delegation, a programme or a calendar goes into.")
    private Optional<String> into = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = {
                "What a table is: delegation, contacts, sites or programme.",
                "Default: as its heads say."
            })
    private Optional<ListKind> kind = Optional.empty();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of the workbook. Default: the fullest that is not hidden.")
    private Optional<String> sheet = Optional.empty();

    Optional<String> into() {
        return into;
    }

    Optional<ListKind> kind() {
        return kind;
    }

    Optional<String> sheet() {
        return sheet;
    }
}
