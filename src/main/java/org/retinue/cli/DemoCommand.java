package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.retinue.audience.Audience;
import org.retinue.brief.Reports;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
import org.retinue.print.Document;
import org.retinue.print.Papers;
import org.retinue.store.Key;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does with the sample tours everything that the program can do.
@Command(
        name = "demo",
        description = {
            "Does everything with the sample tours and says where the results lie.",
            "Makes a workspace of them, checks them, writes every pack, prints "
                    + "programmes and daily cards in English, in Chinese and in both, and "
                    + "draws every screen.",
            "A workspace that is there from an earlier demo is used as it is."
        })
final class DemoCommand implements Callable<Integer> {

    private static final List<List<Language>> LANGUAGES =
            List.of(
                    List.of(Language.ENGLISH),
                    List.of(Language.CHINESE),
                    List.of(Language.ENGLISH, Language.CHINESE));

    /// Those that every tour has something to say on.
    private static final List<Document> PAPERS = List.of(Document.PROGRAMME, Document.DAILY_CARD);

    private final World world;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the results; it is made if need be.")
    private Path out = Path.of("");

    DemoCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Folders.create(out);
        try (var workspace = workspace()) {
            var checked = Checked.all(workspace, LocalDate.now(world.clock()));
            check(checked);
            var tours = checked.stream().map(Checked::tour).toList();
            export(tours);
            print(tours);
        }
        draw();
        world.print(world.say("cli.demo.done", World.shown(out)));
        return Exit.DONE;
    }

    private Workspace workspace() {
        var file = file();
        if (Files.exists(file)) {
            step("cli.demo.kept", file);
            return Workspace.open(file, world.officer(), world.clock());
        }
        var workspace = SampleWorkspace.create(file, world);
        step("cli.demo.made", file, workspace.tours().size());
        return workspace;
    }

    private Path file() {
        return out.resolve("sample.retinue");
    }

    private void check(List<Checked> checked) {
        var report = CheckReport.of(checked, LocalDate.now(world.clock()), world.words());
        var file = out.resolve("findings.json");
        OutFile.write(file, Reports.json(report));
        step("cli.demo.checked", file, report.sum(world.words()));
    }

    private void export(List<Tour> tours) {
        var folder = out.resolve("packs");
        tours.forEach(tour ->
                OutFile.write(
                        folder.resolve(tour.id() + ".json"),
                        ExportCommand.pack(full(tour), world)));
        step("cli.demo.exported", folder, tours.size());
    }

    private void print(List<Tour> tours) {
        var folder = out.resolve("papers");
        var papers = world.papers();
        tours.forEach(tour -> print(tour, papers, folder));
        step("cli.demo.printed", folder, tours.size() * PAPERS.size() * LANGUAGES.size());
    }

    private void print(Tour tour, Papers papers, Path folder) {
        var outgoing = full(tour);
        for (var document : PAPERS) {
            for (var languages : LANGUAGES) {
                var order = PrintCommand.order(outgoing.tour(), document, languages, world);
                var name = tour.id() + "-" + Forms.name(document) + "-" + name(languages) + ".pdf";
                OutFile.write(folder.resolve(name), outgoing.paper(order, papers::pdf));
            }
        }
    }

    private static Outgoing full(Tour tour) {
        return Outgoing.of(tour, Audience.FULL, Optional.empty());
    }

    private static String name(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining("-"));
    }

    private void draw() {
        var folder = Folders.create(out.resolve("screens"));
        var pictures =
                world.windows()
                        .draw(
                                new Windows.Source(file(), Key.NONE),
                                Windows.Look.USUAL,
                                world,
                                folder);
        step("cli.demo.drawn", folder, pictures.size());
    }

    /// Each step says what it did and where that lies, as soon as it is done.
    private void step(String key, Path place, Object... values) {
        world.print(world.say("cli.demo.step", world.say(key, values), World.shown(place)));
        world.out().flush();
    }
}
