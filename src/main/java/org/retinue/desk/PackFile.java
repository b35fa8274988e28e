package org.retinue.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retinue.brief.Packs;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.brief.Reason;
import org.retinue.print.PaperAttachment;
import org.retinue.tour.Trouble;

/// A file that holds a briefing pack: the document itself, or a paper in which it was enclosed.
/// Which of the two is seen in its content.
public final class PackFile {

    private static final int MOST_BYTES = 100_000_000;

    private PackFile() {}

    /// The pack in the file, or why there is none.
    public static Reading read(Path file) {
        try {
            return readable(file);
        } catch (IOException _) {
            return refused(Reason.UNREADABLE);
        }
    }

    /// The pack in the file; the exception is that of a file that cannot be read at all.
    public static Reading readable(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(MOST_BYTES);
            return PaperAttachment.isPaper(bytes) ? enclosed(bytes) : Packs.read(bytes);
        }
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
