package org.retinue.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.desk.GivenOut;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.store.Workspace;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Notes that somebody received a paper of a release.
@Command(
        name = "handed",
        description = "Notes that somebody received a paper or a pack of a release.")
final class HandedCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--release",
            required = true,
            paramLabel = "N",
            description = "The number of the release.")
    private int release;

    @Option(
            names = "--paper",
            required = true,
            paramLabel = "PAPER",
            description = "What was handed over: programme, daily-card, pack, and so on.")
    private String paper = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PERSON",
            description =
                    "Who received it: the id or a part of the name of a person of the tour, or "
                            + "the name of somebody else.")
    private String recipient = "";

    @Option(
            names = "--by",
            paramLabel = "CHANNEL",
            defaultValue = "by-hand",
            completionCandidates = Forms.ChannelNames.class,
            description = "The way it took: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Channel channel = Channel.BY_HAND;

    @Option(names = "--acknowledged", description = "They said that they have it.")
    private boolean acknowledged;

    @Mixin private final OneTour tour;

    HandedCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        if (recipient.isBlank() || paper.isBlank()) {
            return world.refuse("cli.badValue", "", recipient.isBlank() ? "--to" : "--paper");
        }
        return tour.in(this::note);
    }

    private int note(Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        var then = given.tour(found.id(), release);
        if (then.isEmpty()) {
            return world.refuse("cli.release.unknown", release);
        }
        var known = found.directory().with(then.orElseThrow().directory());
        var person = Reader.of(recipient, known);
        var now = world.clock().instant();
        var handed =
                given.hand(
                        found,
                        List.of(
                                new Handing(
                                        1,
                                        release,
                                        paper.strip(),
                                        person.map(Person::id),
                                        name(person),
                                        channel,
                                        now,
                                        Optional.of(now).filter(_ -> acknowledged))));
        world.print(
                world.say(
                        "cli.handed.done",
                        handed.getFirst().number(),
                        paper.strip(),
                        release,
                        name(person)));
        return Exit.DONE;
    }

    /// The name as it is at that time, so that the list can be read when the person is gone.
    private String name(Optional<Person> person) {
        return person.map(known -> world.words().best(known.name())).orElse(recipient.strip());
    }
}
