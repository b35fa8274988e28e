package org.retinue.ui.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.retinue.brief.Packs;
import org.retinue.desk.OutFile;
import org.retinue.desk.OutFolder;
import org.retinue.print.Issue;
import org.retinue.print.Stationery;
import org.retinue.tour.Tour;
import org.retinue.ui.job.Background;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.FileNames;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// Papers that leave the program, made beside the window: saved where the officer says, or printed.
/// Who cancels between two papers has none of them.
public final class Prints {

    private final Studio studio;
    private final Outside outside;
    private final Background background;
    private final Consumer<String> telling;
    private final Press press;

    public Prints(Studio studio, Outside outside, Background background, Consumer<String> telling) {
        this.studio = studio;
        this.outside = outside;
        this.background = background;
        this.telling = telling;
        var setting = outside.setting();
        var stationery = Stationery.beside(studio.view().get().file());
        press = new Press(setting.papers(), stationery, setting.program());
    }

    /// Shows papers under an issue that is made now.
    PreviewPane preview(Tour tour, Preset preset) {
        var at = studio.clock().instant();
        var issue = Issue.draft(at, outside.setting().officer(), Packs.hash(tour));
        return new PreviewPane(
                studio,
                tour,
                new PreviewPane.Works(
                        issue,
                        studio.desk().issuing(outside.setting().program()),
                        press,
                        background::run,
                        outside::printers),
                preset);
    }

    /// Where one PDF of all is to go, if the officer says so.
    Optional<Path> file(Ordered ordered) {
        var name = FileNames.of(studio.words(), ordered.tour(), part(ordered.wish()), "pdf");
        return outside.fileToSave(studio.say("preview.save"), FileKind.PAPER, name);
    }

    /// Where a folder with a PDF of each is to be made, if the officer says so.
    Optional<Path> folder() {
        return outside.folderToFill(studio.say("preview.saveEach"));
    }

    void save(Ordered ordered, Path file) {
        run(
                ordered,
                edition -> {
                    var bound = edition.bound();
                    bound.ifPresent(pdf -> OutFile.write(file, pdf));
                    return bound.map(_ -> studio.say("ui.printed", file.toString()));
                });
    }

    /// A PDF for each paper.
    void saveEachPaper(Ordered ordered, Path parent) {
        saveEach(
                ordered,
                parent,
                () ->
                        ordered.commissions().stream()
                                .map(one ->
                                        new Edition.Piece(
                                                studio.words().name(one.order().document()),
                                                List.of(one)))
                                .toList());
    }

    /// A PDF for each person whom the tour concerns, of what they may see.
    void saveEachPerson(Ordered ordered, Path parent) {
        var office = studio.view().get().office();
        var holders = ordered.wish().holders();
        if (!holders.isEmpty()) {
            saveEach(
                    ordered,
                    parent,
                    () -> holders.stream().map(one -> piece(ordered, one)).toList());
            return;
        }
        saveEach(
                ordered,
                parent,
                () ->
                        Recipients.of(
                                        ordered.wish().source().tour(),
                                        office,
                                        ordered.wish().audience())
                                .stream()
                                .map(recipient -> piece(ordered, recipient))
                                .toList());
    }

    private Edition.Piece piece(Ordered ordered, Holder holder) {
        var wish = ordered.wish().of(holder);
        return new Edition.Piece(studio.best(holder.name()), wish.commissions(ordered.issue()));
    }

    private Edition.Piece piece(Ordered ordered, Recipients.Recipient recipient) {
        var wish = ordered.wish().of(recipient.audience(), Optional.of(recipient.person()));
        return new Edition.Piece(studio.best(recipient.name()), wish.commissions(ordered.issue()));
    }

    private void saveEach(Ordered ordered, Path parent, Supplier<List<Edition.Piece>> pieces) {
        run(
                ordered,
                edition -> {
                    var name = FileNames.of(studio.words(), ordered.tour(), part(ordered.wish()));
                    var folder = OutFolder.in(parent, name);
                    return edition.fill(folder, pieces.get())
                            ? Optional.of(filled(folder))
                            : Optional.empty();
                });
    }

    void print(Ordered ordered, PrintWish wish) {
        var printer = wish.printer().name();
        run(
                ordered,
                edition ->
                        edition.printed(wish)
                                .map(pages -> studio.say("preview.printed", pages, printer)));
    }

    /// What is done says a sentence in the end, or none when it was cancelled.
    private void run(Ordered ordered, Function<Edition, Optional<String>> work) {
        background.run(
                studio.say("ui.command.print"),
                job -> work.apply(new Edition(ordered, press, studio.words(), job)),
                said -> telling.accept(said.orElseGet(() -> studio.say("ui.job.cancelled"))));
    }

    private String filled(OutFolder folder) {
        return studio.say("preview.eachSaved", folder.written().size(), folder.path().toString());
    }

    /// The file of one audience is not to be taken for that of another.
    private String part(Wish wish) {
        var papers =
                wish.papers().size() == 1
                        ? studio.words().name(wish.papers().getFirst())
                        : studio.say("preview.several", wish.papers().size());
        var audience = wish.audience().isFull() ? "" : " " + wish.audience().key();
        return papers + days(wish.days()) + audience;
    }

    /// The first and the last one, so that the name does not grow with them.
    private static String days(List<LocalDate> days) {
        return switch (days.size()) {
            case 0 -> "";
            case 1 -> " " + days.getFirst();
            default -> " " + days.getFirst() + " " + days.getLast();
        };
    }
}
