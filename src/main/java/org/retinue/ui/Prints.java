package org.retinue.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.retinue.brief.Packs;
import org.retinue.desk.OutFile;
import org.retinue.print.Binding;
import org.retinue.print.Issue;
import org.retinue.tour.Tour;
import org.retinue.ui.preview.Ordered;
import org.retinue.ui.preview.Press;
import org.retinue.ui.preview.PreviewPane;
import org.retinue.ui.preview.Wish;

/// Papers that leave the program, made beside the window: saved where the officer says.
final class Prints {

    private final Studio studio;
    private final Outside outside;
    private final Background background;
    private final Consumer<String> telling;
    private final Press press = new Press();

    Prints(Studio studio, Outside outside, Background background, Consumer<String> telling) {
        this.studio = studio;
        this.outside = outside;
        this.background = background;
        this.telling = telling;
    }

    /// Shows papers under an issue that is made now.
    PreviewPane preview(Tour tour) {
        var at = studio.clock().instant();
        var issue = Issue.draft(at, outside.setting().officer(), Packs.hash(tour));
        return new PreviewPane(studio, tour, issue, press, background::run);
    }

    /// Where one PDF of all is to go, if the officer says so.
    Optional<Path> file(Ordered ordered) {
        var name = FileNames.of(studio.words(), ordered.tour(), part(ordered.wish()), "pdf");
        return outside.fileToSave(studio.say("preview.save"), FileKind.PAPER, name);
    }

    void save(Ordered ordered, Path file) {
        background.run(
                studio.say("ui.command.print"),
                job -> {
                    var bound = bound(ordered, job);
                    bound.ifPresent(pdf -> OutFile.write(file, pdf));
                    return bound.map(_ -> file);
                },
                this::saved);
    }

    private String part(Wish wish) {
        var papers =
                wish.papers().size() == 1
                        ? studio.words().name(wish.papers().getFirst())
                        : studio.say("preview.several", wish.papers().size());
        return papers + wish.day().map(day -> " " + day).orElse("");
    }

    /// All papers in one, or nothing when they are no longer wanted.
    private Optional<byte[]> bound(Ordered ordered, Job job) {
        var papers = new ArrayList<Binding.Bound>();
        for (var order : ordered.orders()) {
            var name = studio.words().name(order.document());
            job.reach(papers.size() + 1, ordered.orders().size(), name);
            if (!job.isWanted()) {
                return Optional.empty();
            }
            papers.add(new Binding.Bound(name, ordered.pdf(order, press)));
        }
        var title = studio.best(ordered.tour().heading().title());
        var at = ordered.orders().getFirst().issue().at();
        return Optional.of(Binding.of(title, at, papers)).filter(_ -> job.isWanted());
    }

    private void saved(Optional<Path> file) {
        telling.accept(
                file.map(written -> studio.say("ui.printed", written.toString()))
                        .orElse(studio.say("ui.job.cancelled")));
    }
}
