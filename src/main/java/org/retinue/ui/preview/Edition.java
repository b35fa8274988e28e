package org.retinue.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.desk.OutFolder;
import org.retinue.print.Binding;
import org.retinue.print.PageImages;
import org.retinue.print.Printing;
import org.retinue.ui.job.Job;
import org.retinue.ui.outside.FileNames;
import org.retinue.words.Words;

/// Papers on their way out, made one after the other for as long as they are wanted.
final class Edition {

    private final Ordered ordered;
    private final Press press;
    private final Words words;
    private final Job job;
    private int reached;
    private int of;

    /// What goes into one file: its name, and the papers that are bound in it.
    record Piece(String name, List<Commission> papers) {}

    Edition(Ordered ordered, Press press, Words words, Job job) {
        this.ordered = ordered;
        this.press = press;
        this.words = words;
        this.job = job;
    }

    /// All papers in one, or nothing when they are no longer wanted.
    Optional<byte[]> bound() {
        var papers = ordered.commissions();
        of = papers.size();
        return bound(papers);
    }

    /// Each piece in a file of its own; false when they are no longer wanted. What cannot be
    /// finished is taken back.
    boolean fill(OutFolder folder, List<Piece> pieces) {
        of = pieces.stream().mapToInt(piece -> piece.papers().size()).sum();
        var whole = false;
        try {
            for (var piece : pieces) {
                var pdf = bound(piece.papers());
                if (pdf.isEmpty()) {
                    return false;
                }
                folder.write(FileNames.safe(piece.name()), "pdf", pdf.get());
            }
            whole = job.isWanted();
            return whole;
        } finally {
            if (!whole) {
                folder.remove();
            }
        }
    }

    /// Hands each paper to the printer by itself, so that none begins on the back of another, and
    /// says how many pages were printed; none when they are no longer wanted.
    Optional<Integer> printed(PrintWish wish) {
        var before = 0;
        var printed = 0;
        of = ordered.commissions().size();
        for (var wanted : ordered.commissions()) {
            if (!goesOn(wanted)) {
                return Optional.empty();
            }
            var pdf = ordered.pdf(wanted, press);
            var count = count(pdf);
            var run = wish.run(before, count);
            if (!Printing.print(name(wanted), pdf, wish.printer(), run, (_, _) -> job.isWanted())) {
                return Optional.empty();
            }
            before += count;
            printed += run.pages().size() * run.copies();
        }
        return Optional.of(printed);
    }

    private Optional<byte[]> bound(List<Commission> wanted) {
        var papers = new ArrayList<Binding.Bound>();
        for (var one : wanted) {
            if (!goesOn(one)) {
                return Optional.empty();
            }
            papers.add(new Binding.Bound(name(one), ordered.pdf(one, press)));
        }
        var title = words.best(ordered.tour().heading().title());
        return Optional.of(Binding.of(title, ordered.issue().at(), papers))
                .filter(_ -> job.isWanted());
    }

    private boolean goesOn(Commission wanted) {
        reached++;
        job.reach(reached, of, name(wanted));
        return job.isWanted();
    }

    private String name(Commission wanted) {
        return wanted.name(words);
    }

    private static int count(byte[] pdf) {
        try (var pages = PageImages.of(pdf)) {
            return pages.sizes().size();
        }
    }
}
