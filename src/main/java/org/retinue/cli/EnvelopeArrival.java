package org.retinue.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.retinue.desk.EnvelopeFile;
import org.retinue.envelope.Fingerprint;
import org.retinue.envelope.Keys;
import org.retinue.envelope.Opened;
import org.retinue.envelope.Origin;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.KnownOffice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens envelopes on their way into a workspace, and says who vouches for what is inside.
final class EnvelopeArrival {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = {
                "Has the passphrase of a locked pack in its first line.",
                "Default: it is asked at the console."
            })
    private Optional<Path> passphraseFile = Optional.empty();

    @Mixin private final OwnKey own;

    EnvelopeArrival(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
        this.own = new OwnKey(world);
    }

    /// What was inside, or nothing once it has been said why that is not to be had.
    Optional<byte[]> content(Path file, byte[] envelope) {
        var keys = Keys.of(known());
        var all = own.keys().card().map(keys::with).orElse(keys);
        return switch (opened(envelope, all)) {
            case Opened.Whole(var content, var origin, _) -> {
                tell(file, said(origin));
                yield Optional.of(content.bytes());
            }
            case Opened.Refused(var fault) -> {
                tell(file, world.words().name(fault));
                yield Optional.empty();
            }
            case Opened.NeedsKey(var fingerprint) -> {
                tell(file, world.say("envelope.forAnother", fingerprint.spoken()));
                yield Optional.empty();
            }
            case Opened.NeedsPassphrase() -> {
                tell(file, world.say("envelope.locked"));
                yield Optional.empty();
            }
        };
    }

    private Opened opened(byte[] envelope, Keys keys) {
        var opened = EnvelopeFile.open(envelope, keys);
        return switch (opened) {
            case Opened.NeedsPassphrase() -> withPassphrase(envelope, keys).orElse(opened);
            case Opened.NeedsKey(var fingerprint) ->
                    isOurs(fingerprint)
                            ? own.open()
                                    .map(key -> EnvelopeFile.open(envelope, keys.with(key)))
                                    .orElse(opened)
                            : opened;
            case Opened.Whole _, Opened.Refused _ -> opened;
        };
    }

    private Optional<Opened> withPassphrase(byte[] envelope, Keys keys) {
        var passphrase = new Asking(world).forOpening(passphraseFile, "envelope.passphrase");
        try {
            return passphrase.map(given -> EnvelopeFile.open(envelope, keys.with(given)));
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    private boolean isOurs(Fingerprint fingerprint) {
        return own.keys().card().filter(card -> card.fingerprint().equals(fingerprint)).isPresent();
    }

    private List<KnownOffice> known() {
        var known = new AtomicReference<List<KnownOffice>>(List.of());
        var _ =
                opening.asIfThere(
                        world,
                        workspace -> {
                            known.set(List.copyOf(workspace.office().known().values()));
                            return Exit.DONE;
                        });
        return known.get();
    }

    private String said(Origin origin) {
        return switch (origin) {
            case Origin.Unsigned() -> world.say("envelope.origin.unsigned");
            case Origin.Known(var office) -> world.say("envelope.origin.known", office.name());
            case Origin.Unknown(var name, var fingerprint) ->
                    name.isEmpty()
                            ? world.say("envelope.origin.unnamed", fingerprint.spoken())
                            : world.say("envelope.origin.unknown", name, fingerprint.spoken());
        };
    }

    private void tell(Path file, String sentence) {
        world.tell("cli.problem", World.shown(file), sentence);
    }
}
