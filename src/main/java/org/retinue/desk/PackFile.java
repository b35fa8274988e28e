package org.retinue.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.retinue.brief.Packs;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.brief.Reason;
import org.retinue.exchange.Bounded;
import org.retinue.print.PaperAttachment;
import org.retinue.tour.Trouble;

/// A file that holds a briefing pack: the document itself, or a paper in which it was enclosed.
/// Which of the two is seen in its content.
public final class PackFile {

    private PackFile() {}

    /// The pack in the file, or why there is none.
    public static Reading read(Path file) {
        try {
            return of(InFile.bytes(file));
        } catch (IOException _) {
            return refused(Reason.UNREADABLE);
        }
    }

    /// The pack in the content of a file. Whatever the content makes of the reading of it, the
    /// reading ends.
    public static Reading of(byte[] content) {
        return switch (Bounded.usual(() -> within(content))) {
            case Bounded.Done(var reading) -> reading;
            case Bounded.Stopped(var why, _) ->
                    refused(
                            switch (why) {
                                case TOO_DEEP, TOO_LARGE, TOO_SLOW -> Reason.BEYOND_LIMITS;
                                case BROKEN, CANCELLED -> Reason.UNREADABLE;
                            });
        };
    }

    private static Reading within(byte[] content) {
        return PaperAttachment.isPaper(content) ? enclosed(content) : Packs.read(content);
    }

    private static Reading enclosed(byte[] paper) {
        try {
            return PaperAttachment.of(paper)
                    .map(Packs::read)
                    .orElseGet(() -> refused(Reason.NO_PACK_ENCLOSED));
        } catch (Trouble _) {
            return refused(Reason.UNREADABLE);
        }
    }

    private static Reading refused(Reason reason) {
        return new Reading.Refused(List.of(new Problem("", reason, List.of())));
    }
}
