package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.GivenOut;
import org.retinue.desk.Markings;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
import org.retinue.print.Document;
import org.retinue.print.Enclosure;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.print.Since;
import org.retinue.print.Stationery;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints papers of a tour.
@Command(
        name = "print",
        description = {
            "Prints papers of a tour as PDF.",
            "What changed since the release before is marked."
        })
final class PrintCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--document",
            required = true,
            split = ",",
            paramLabel = "NAME",
            completionCandidates = Forms.DocumentNames.class,
            description = {"The papers: all, or any of these.", "${COMPLETION-CANDIDATES}"})
    private List<Forms.Documents> documents = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|FOLDER",
            description = {
                "The file to write, or for several papers the folder; what is there of",
                "that name is replaced."
            })
    private Path out = Path.of("");

    @Option(names = "--with-pack", description = "Puts the briefing pack into each PDF.")
    private boolean enclosing;

    @Option(
            names = "--plain",
            description = "Prints with the program's own stationery, not the office's.")
    private boolean plain;

    @Option(names = "--json", description = "Says as JSON what was printed.")
    private boolean json;

    @Mixin private final OneTour tour;
    @Mixin private final OneRelease release;
    @Mixin private final OnlyDays days;
    @Mixin private final InLanguages languages;
    @Mixin private final ForWhom whom;

    PrintCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
        this.tour = new OneTour(world, opening);
        this.release = new OneRelease(world);
        this.days = new OnlyDays(world);
        this.languages = new InLanguages(world);
        this.whom = new ForWhom(world);
    }

    @Override
    public Integer call() {
        return languages.of(() -> tour.in(this::print));
    }

    private int print(Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        return release.of(
                found,
                given,
                released -> days.of(released, () -> print(workspace, given, found, released)));
    }

    private int print(Workspace workspace, GivenOut given, Tour found, Tour released) {
        return whom.of(
                released,
                workspace,
                outgoing -> {
                    var marking = Markings.of(workspace.office(), outgoing.redacted().audience());
                    return print(outgoing, order(outgoing, given, found).marked(marking));
                });
    }

    /// The order for the first paper; the others follow it.
    private Order order(Outgoing outgoing, GivenOut given, Tour found) {
        var before =
                release.number()
                        .map(number -> number - 1)
                        .orElseGet(() -> given.releases(found.id()).size());
        var order =
                new Order(documents().getFirst(), languages.spoken(), release.issue(found, given))
                        .of(days.dates())
                        .handedOut(given.handings(found.id()));
        var readers = outgoing.reader().map(order::forReader).orElse(order);
        return Optional.of(before)
                .filter(number -> number > 0)
                .flatMap(number -> given.tour(found.id(), number))
                .map(tour -> readers.since(new Since(Integer.toString(before), tour)))
                .orElse(readers);
    }

    private List<Document> documents() {
        return documents.stream().flatMap(one -> one.all().stream()).distinct().toList();
    }

    private int print(Outgoing outgoing, Order order) {
        var papers = papers(outgoing, order);
        var printed = new ArrayList<PrintReport.Printed>();
        try (var press = new Pressing()) {
            var jobs =
                    documents().stream()
                            .map(order::of)
                            .map(each -> press.start(each, () -> outgoing.paper(each, papers::pdf)))
                            .toList();
            for (var job : jobs) {
                var file = file(outgoing.tour(), job.order());
                OutFile.write(file, job.pdf());
                world.tell("cli.written", World.shown(file));
                printed.add(new PrintReport.Printed(job.order().document(), World.shown(file)));
            }
        }
        if (json) {
            world.print(new PrintReport(outgoing.tour().id(), order.issue().release(), printed));
        }
        return Exit.DONE;
    }

    private Papers papers(Outgoing outgoing, Order order) {
        var papers = world.papers().on(stationery());
        return enclosing ? papers.enclosing(Enclosure.pack(pack(outgoing, order))) : papers;
    }

    private byte[] pack(Outgoing outgoing, Order order) {
        var made = new Pack.Made(order.issue().at(), order.issue().officer(), world.program());
        return outgoing.pack(order.issue().release(), made);
    }

    private Stationery stationery() {
        var folder = Stationery.beside(opening.file(world));
        return plain || !Files.isDirectory(folder) ? Stationery.builtIn() : Stationery.in(folder);
    }

    private Path file(Tour printed, Order order) {
        if (documents().size() == 1 && !Files.isDirectory(out)) {
            return out;
        }
        var spoken = order.languages().stream().map(Language::tag).collect(Collectors.joining("-"));
        return Folders.create(out)
                .resolve(printed.id() + "-" + Forms.name(order.document()) + "-" + spoken + ".pdf");
    }

    /// The order for a draft that is issued now.
    static Order order(Tour tour, Document document, List<Language> languages, World world) {
        var issue = Issue.draft(world.clock().instant(), world.officer(), Packs.hash(tour));
        return new Order(document, languages, issue);
    }
}
