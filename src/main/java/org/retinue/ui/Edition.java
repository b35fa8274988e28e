package org.retinue.ui;

import java.util.ArrayList;
import java.util.Optional;
import org.retinue.desk.OutFolder;
import org.retinue.print.Binding;
import org.retinue.print.Order;
import org.retinue.print.PageImages;
import org.retinue.print.Printing;
import org.retinue.ui.preview.Ordered;
import org.retinue.ui.preview.Press;
import org.retinue.ui.preview.PrintWish;
import org.retinue.words.Words;

/// Papers on their way out, made one after the other for as long as they are wanted.
record Edition(Ordered ordered, Press press, Words words, Job job) {

    /// All papers in one, or nothing when they are no longer wanted.
    Optional<byte[]> bound() {
        var papers = new ArrayList<Binding.Bound>();
        for (var order : ordered.orders()) {
            if (!goesOn(order)) {
                return Optional.empty();
            }
            papers.add(new Binding.Bound(name(order), ordered.pdf(order, press)));
        }
        var title = words.best(ordered.tour().heading().title());
        var at = ordered.orders().getFirst().issue().at();
        return Optional.of(Binding.of(title, at, papers)).filter(_ -> job.isWanted());
    }

    /// Each paper in a file of its own; false when they are no longer wanted. What cannot be
    /// finished is taken back.
    boolean fill(OutFolder folder) {
        var whole = false;
        try {
            for (var order : ordered.orders()) {
                if (!goesOn(order)) {
                    return false;
                }
                folder.write(FileNames.safe(name(order)), "pdf", ordered.pdf(order, press));
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
        for (var order : ordered.orders()) {
            if (!goesOn(order)) {
                return Optional.empty();
            }
            var pdf = ordered.pdf(order, press);
            var count = count(pdf);
            var run = wish.run(before, count);
            if (!Printing.print(
                    name(order), pdf, wish.printer(), run, (_, _) -> job.isWanted())) {
                return Optional.empty();
            }
            before += count;
            printed += run.pages().size() * run.copies();
        }
        return Optional.of(printed);
    }

    private boolean goesOn(Order order) {
        job.reach(ordered.orders().indexOf(order) + 1, ordered.orders().size(), name(order));
        return job.isWanted();
    }

    private String name(Order order) {
        return words.name(order.document());
    }

    private static int count(byte[] pdf) {
        try (var pages = PageImages.of(pdf)) {
            return pages.sizes().size();
        }
    }
}
