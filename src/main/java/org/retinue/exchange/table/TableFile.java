package org.retinue.exchange.table;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.retinue.exchange.Bounded;
import org.retinue.exchange.Format;

/// A file with tables in it, of whatever origin: a workbook, or text whose cells stand between
/// commas or the like.
public final class TableFile {

    private TableFile() {}

    /// What came of reading a file.
    public sealed interface Reading {}

    public record Read(List<FoundTable> tables) implements Reading {

        public Read {
            tables = List.copyOf(tables);
        }
    }

    public record Unread(Refusal why) implements Reading {}

    public static Reading read(byte[] file) {
        return read(file, () -> true);
    }

    /// Reads as long as it is wanted.
    public static Reading read(byte[] file, BooleanSupplier wanted) {
        return switch (Bounded.whileWanted(wanted, () -> within(file))) {
            case Bounded.Done(var reading) -> reading;
            case Bounded.Stopped(var why, _) ->
                    new Unread(
                            switch (why) {
                                case TOO_SLOW -> Refusal.TOO_SLOW;
                                case TOO_LARGE -> Refusal.TOO_LARGE;
                                case TOO_DEEP, BROKEN -> Refusal.DAMAGED;
                                case CANCELLED -> Refusal.CANCELLED;
                            });
        };
    }

    static Reading within(byte[] file) throws IOException {
        try {
            var tables =
                    Format.of(file) == Format.WORKBOOK
                            ? Workbooks.read(file)
                            : TextTables.read(file);
            var written = tables.stream().filter(found -> found.table().written() > 0).toList();
            return written.isEmpty() ? new Unread(Refusal.EMPTY) : new Read(written);
        } catch (Refused e) {
            return new Unread(e.why());
        }
    }
}
