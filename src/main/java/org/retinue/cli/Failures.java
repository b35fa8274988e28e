package org.retinue.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.tour.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said when a command cannot do what it was asked for, and with which status it ends.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final World world;

    Failures(World world) {
        this.world = world;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof Trouble trouble) {
            world.err().println(world.words().trouble(trouble));
        } else {
            world.tell("cli.unexpected");
        }
        world.log()
                .note(line.getCommandName(), failure)
                .ifPresent(log -> world.tell("cli.log", World.shown(log)));
        return status(failure);
    }

    private static int status(Exception failure) {
        return failure instanceof Trouble trouble && trouble.kind() == Trouble.Kind.BAD_NAME
                ? Exit.REFUSED
                : Exit.BROKEN;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        world.err().println(sentence(failure));
        choices(failure).ifPresent(choices -> world.tell("cli.choices", choices));
        world.tell("cli.help", line.getCommandSpec().qualifiedName());
        return Exit.REFUSED;
    }

    private String sentence(ParameterException failure) {
        return switch (failure) {
            case MissingParameterException missing ->
                    world.say(
                            "cli.missing",
                            missing.getMissing().stream()
                                    .map(Failures::name)
                                    .collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unmatched ->
                    world.say("cli.unknown", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice ->
                    world.say("cli.twice", name(twice.getOverwritten()));
            default -> badValue(failure);
        };
    }

    private String badValue(ParameterException failure) {
        var argument = failure.getArgSpec();
        return argument == null || failure.getValue() == null
                ? world.say("cli.badUsage")
                : world.say("cli.badValue", failure.getValue(), name(argument));
    }

    private static Optional<String> choices(ParameterException failure) {
        return Optional.ofNullable(failure.getArgSpec())
                .filter(_ -> failure.getValue() != null)
                .map(ArgSpec::completionCandidates)
                .filter(Forms.Choices.class::isInstance)
                .map(choices -> String.join(", ", choices));
    }

    /// The argument as the help names it.
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
