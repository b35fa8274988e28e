package org.retinue.cli;

import java.util.List;
import org.retinue.exchange.calendar.CharacterSet;
import org.retinue.exchange.table.TourSheets;
import org.retinue.release.Channel;
import org.retinue.tour.Language;
import picocli.CommandLine;

/// All commands, and how one of them is run.
public final class Commands {

    private Commands() {}

    /// Runs what the arguments say and answers with the exit status.
    public static int run(World world, String... arguments) {
        return line(Spoken.by(arguments).map(world::in).orElse(world)).execute(arguments);
    }

    static CommandLine line(World world) {
        var opening = new Opening();
        var line = new CommandLine(new DesktopCommand(world, opening));
        commands(world, opening).forEach(line::addSubcommand);
        var failures = new Failures(world);
        line.setOut(world.out());
        line.setErr(world.err());
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Language.class, Forms::language);
        line.registerConverter(Forms.Documents.class, Forms::documents);
        line.registerConverter(Forms.PaperLanguage.class, Forms::paperLanguage);
        line.registerConverter(Channel.class, Forms::channel);
        line.registerConverter(TourSheets.class, Forms::table);
        line.registerConverter(Windows.Size.class, Forms::size);
        line.registerConverter(CharacterSet.class, Forms::characters);
        speaking(line, world);
        line.getSubcommands().values().forEach(each -> speaking(each, world));
        return line;
    }

    private static void speaking(CommandLine line, World world) {
        line.getCommandSpec().addOption(Spoken.option()).version(world.program());
    }

    private static List<Object> commands(World world, Opening opening) {
        return List.of(
                new DemoCommand(world),
                new ToursCommand(world, opening),
                new HistoryCommand(world, opening),
                new CheckCommand(world, opening),
                new ClashesCommand(world, opening),
                new WaiveCommand(world, opening),
                new ArrangeCommand(world, opening),
                new ExportCommand(world, opening),
                new ImportCommand(world, opening),
                new PrintCommand(world, opening),
                new StationeryCommand(world, opening),
                new ScreensCommand(world, opening),
                new VerifyCommand(world, opening),
                new BackupCommand(world, opening),
                new RestoreCommand(world, opening),
                new ProtectCommand(world, opening),
                new UnprotectCommand(world, opening),
                new PassphraseCommand(world, opening),
                new SalvageCommand(world, opening),
                new ReleaseCommand(world, opening),
                new ReleasesCommand(world, opening),
                new CompareCommand(world, opening),
                new MergeCommand(world, opening),
                new HandedCommand(world, opening),
                new DistributionCommand(world, opening),
                new KeyCommand(world, opening),
                new LicencesCommand(world));
    }
}
