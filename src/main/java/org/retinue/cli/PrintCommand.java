package org.retinue.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.audience.Audience;
import org.retinue.brief.Packs;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints a paper of a tour.
@Command(name = "print", description = "Prints a paper of a tour as PDF.")
final class PrintCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "NAME",
            description = "The paper: programme or daily-card.")
    private Document document = Document.PROGRAMME;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "One day alone, such as 2026-05-12. Default: all days.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "LANGUAGE",
            description = {
                "One language, or two side by side with the leading one first: en, zh.",
                "Default: en,zh."
            })
    private List<Language> languages = List.of(Language.ENGLISH, Language.CHINESE);

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; an older one is replaced.")
    private Path out = Path.of("");

    @Mixin private final OneTour tour;

    PrintCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        if (languages.size() > 2 || languages.stream().distinct().count() < languages.size()) {
            return world.refuse("cli.languages");
        }
        return tour.in((_, found) -> print(found));
    }

    private int print(Tour found) {
        if (day.filter(date -> !found.programmeDates().contains(date)).isPresent()) {
            return world.refuse("cli.noDay", day.get());
        }
        var outgoing = Outgoing.of(found, Audience.FULL, Optional.empty());
        var order = order(outgoing.tour(), document, languages, world).of(day);
        OutFile.write(out, outgoing.paper(order, new Papers()::pdf));
        world.tell("cli.written", World.shown(out));
        return Exit.DONE;
    }

    /// The order for a draft that is issued now.
    static Order order(Tour tour, Document document, List<Language> languages, World world) {
        var issue = Issue.draft(world.clock().instant(), world.officer(), Packs.hash(tour));
        return new Order(document, languages, issue);
    }
}
