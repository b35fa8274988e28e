package org.retinue.ui.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.Outgoing;
import org.retinue.print.Enclosure;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.print.Stationery;

/// Makes papers in the background, each of what its readers may see and searched for the rest. They
/// are printed on the office's own stationery where there is a folder of it and it is not left
/// aside, and on the program's otherwise.
public final class Press {

    private final Papers papers;
    private final Path stationery;
    private final String program;
    private @Nullable Latest latest;

    /// Papers come in rows for the same readers, who are given the same tour, and the same pack
    /// inside where they get one.
    private record Latest(
            Commission first, Outgoing outgoing, String hash, Optional<Enclosure> enclosure) {

        private boolean isOf(Commission commission) {
            return first.tour().equals(commission.tour())
                    && first.audience().equals(commission.audience())
                    && first.reader().equals(commission.reader())
                    && first.order().issue().equals(commission.order().issue())
                    && first.finish().withPack() == commission.finish().withPack();
        }
    }

    /// The folder is looked for whenever a paper is made: an office works on it while it prints.
    public Press(Papers papers, Path stationery, String program) {
        this.papers = papers;
        this.stationery = stationery;
        this.program = program;
    }

    /// Whether the office has stationery that can be left aside.
    boolean hasStationery() {
        return Files.isDirectory(stationery);
    }

    public synchronized byte[] pdf(Commission commission) {
        var given = given(commission);
        var own = hasStationery() && !commission.finish().plain();
        var dressed = own ? papers.on(Stationery.in(stationery)) : papers;
        var enclosing = given.enclosure().map(dressed::enclosing).orElse(dressed);
        return given.outgoing().paper(of(commission.order(), given.hash()), enclosing::pdf);
    }

    private Latest given(Commission commission) {
        if (latest == null || !latest.isOf(commission)) {
            var outgoing =
                    Outgoing.of(commission.tour(), commission.audience(), commission.reader());
            var enclosure =
                    commission.finish().withPack()
                            ? Optional.of(enclosure(outgoing, commission.order().issue()))
                            : Optional.<Enclosure>empty();
            latest = new Latest(commission, outgoing, Packs.hash(outgoing.tour()), enclosure);
        }
        return latest;
    }

    private Enclosure enclosure(Outgoing outgoing, Issue issue) {
        var made = new Pack.Made(issue.at(), issue.officer(), program);
        return Enclosure.pack(outgoing.pack(issue.release(), made));
    }

    /// A paper names the pack that says the same, which is that of its readers.
    private static Order of(Order order, String hash) {
        var issue = order.issue();
        return order.under(new Issue(issue.release(), issue.at(), issue.officer(), hash));
    }
}
