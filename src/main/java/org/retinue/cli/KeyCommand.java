package org.retinue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.retinue.desk.InFile;
import org.retinue.desk.OfficeKeys;
import org.retinue.desk.OutFile;
import org.retinue.edit.Deed;
import org.retinue.envelope.Fingerprint;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.Passphrase;
import org.retinue.store.Workspace;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Office;
import org.retinue.tour.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The office's own key, and the offices that are known by theirs.
@Command(
        name = "key",
        description = {
            "Says which key this office signs its packs with, and which offices are known here.",
            "The key is the user's own, and not in the workspace. Others need its card, which is no "
                    + "secret: --out writes it, --trust takes one of another office.",
            "Two people who compare the fingerprint by telephone know that nobody changed the card "
                    + "on the way."
        })
final class KeyCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(names = "--make", description = "Makes the key of this office; needs --name.")
    private boolean makes;

    @Option(
            names = "--lock-with-passphrase",
            description = "Locks the new key with a passphrase, which is asked twice.")
    private boolean locks;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Has that passphrase in its first line, so that it is not asked.")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the card of this office.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Takes the card of another office: what it signs is known from now on.")
    private Optional<Path> trusted = Optional.empty();

    @Option(
            names = "--fingerprint",
            paramLabel = "DIGITS",
            description = "Takes the card only if it has this fingerprint.")
    private Optional<String> fingerprint = Optional.empty();

    @Option(
            names = "--forget",
            paramLabel = "NAME",
            description = "Takes the office's card away again.")
    private Optional<String> forgotten = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the office is called. Default for --trust: as its card says.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", description = "Says the keys as JSON.")
    private boolean json;

    KeyCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        if (name.isPresent() && !KnownOffice.isName(name.get())) {
            return world.refuse("envelope.badName");
        }
        if (makes) {
            return make();
        }
        if (out.isPresent()) {
            return writeCard(out.get());
        }
        if (trusted.isPresent()) {
            return card(trusted.get()).map(this::trust).orElse(Exit.REFUSED);
        }
        return forgotten.isPresent()
                ? forget(forgotten.get())
                : opening.asIfThere(world, this::show);
    }

    private OfficeKeys keys() {
        return OfficeKeys.beside(world.places().workspace());
    }

    private int make() {
        if (name.isEmpty()) {
            return world.refuse("envelope.noName");
        }
        if (keys().isThere()) {
            return world.refuse("envelope.keyThere");
        }
        if (!locks && passphraseFile.isEmpty()) {
            return made(Optional.empty());
        }
        return new Asking(world)
                .forLocking(passphraseFile)
                .map(passphrase -> {
                    try (passphrase) {
                        return made(Optional.of(passphrase));
                    }
                })
                .orElse(Exit.REFUSED);
    }

    private int made(Optional<Passphrase> passphrase) {
        var card = keys().make(name.orElseThrow().strip(), passphrase);
        world.tell("envelope.made", card.name(), card.fingerprint().spoken());
        return out.map(this::writeCard).orElse(Exit.DONE);
    }

    private int writeCard(Path file) {
        if (!keys().isThere()) {
            return world.refuse("envelope.noKey");
        }
        OutFile.write(file, keys().cardFile());
        world.tell("cli.written", World.shown(file));
        return Exit.DONE;
    }

    private Optional<OfficeCard> card(Path file) {
        try {
            var card = OfficeCard.read(InFile.bytes(file));
            if (card.isEmpty()) {
                world.tell("envelope.noCard", World.shown(file));
            }
            return card;
        } catch (IOException e) {
            world.log().note("key", e);
            world.tell(Files.exists(file) ? "cli.unreadable" : "cli.noFile", World.shown(file));
            return Optional.empty();
        }
    }

    private int trust(OfficeCard card) {
        if (fingerprint.isPresent()
                && !Fingerprint.typed(fingerprint.get()).equals(Optional.of(card.fingerprint()))) {
            return world.refuse("envelope.otherFingerprint", card.fingerprint().spoken());
        }
        var called = name.orElse(card.name()).strip();
        var key = card.fingerprint().text();
        try (var workspace = opening.openOrCreate(world)) {
            if (workspace.office().knowsAnother(key, called)) {
                return world.refuse("envelope.nameTaken", called);
            }
            var office = card.known(called, LocalDate.now(world.clock()), world.officer());
            change(workspace, before -> before.with(key, office));
        }
        world.tell("envelope.trusted", called, card.fingerprint().spoken());
        if (fingerprint.isEmpty()) {
            world.tell("envelope.compare");
        }
        return Exit.DONE;
    }

    private int forget(String typed) {
        try (var workspace = opening.open(world)) {
            return KnownOffices.meant(world, workspace.office(), typed)
                    .map(found -> {
                        change(workspace, before -> before.without(found.getKey()));
                        world.tell("envelope.forgotten", found.getValue().name());
                        return Exit.DONE;
                    })
                    .orElse(Exit.REFUSED);
        }
    }

    private static void change(Workspace workspace, UnaryOperator<Office> change) {
        var before = workspace.office();
        if (workspace.save(before, change.apply(before), Deed.CHANGE_OFFICE.name()).isPresent()) {
            throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
        }
    }

    private int show(Workspace workspace) {
        var report = KeyReport.of(keys(), workspace.office());
        if (json) {
            world.print(report);
        } else {
            report.tell(world);
        }
        return Exit.DONE;
    }
}
