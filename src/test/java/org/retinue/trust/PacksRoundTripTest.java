package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.desk.EnvelopeFile;
import org.retinue.desk.PackFile;
import org.retinue.desk.Samples;
import org.retinue.envelope.Content;
import org.retinue.envelope.Envelope;
import org.retinue.envelope.Keys;
import org.retinue.envelope.Lock;
import org.retinue.envelope.OfficeKey;
import org.retinue.envelope.Opened;
import org.retinue.envelope.Origin;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Tour;

/// Goal R12: a pack that left signed, locked or both comes out byte for byte as it went in, and the
/// tour in it written again is the same pack.
///
/// The number of generated tours is `-Dtrust.roundtrips`.
class PacksRoundTripTest {

    private static final int TOURS = Trials.of("roundtrips", 3, 200);
    private static final Pack.Made MADE =
            new Pack.Made(Instant.parse("2026-11-21T01:00:00Z"), "Li", "Retinue");
    private static final OfficeKey SENDER = OfficeKey.make("深圳外办");
    private static final OfficeKey READER = OfficeKey.make("Beijing");

    @Test
    void whatComesOutIsWhatWentIn() {
        var tried = 0;
        var samples = Samples.tours();
        for (var tour : samples) {
            tried += tried(tour, locks().subList(0, 2));
        }
        for (var seed = 0; seed < TOURS; seed++) {
            tried += tried(ArbitraryTours.tour(Trials.SEED + seed, 8), locks());
        }
        Account.tell(
                "R12 packs",
                "%d packs of %d samples and %d generated tours, seed %d, out and in, plain,"
                        + " signed, locked and both: all byte for byte the same",
                tried,
                samples.size(),
                TOURS,
                Trials.SEED);
    }

    /// A passphrase is made slow to guess, and so is slow to try.
    private static List<Lock> locks() {
        return List.of(
                new Lock.None(),
                new Lock.ForOffice(READER.card()),
                new Lock.WithPassphrase(passphrase()));
    }

    private static Passphrase passphrase() {
        return Passphrase.taking("correct horse 深圳".toCharArray());
    }

    private static int tried(Tour tour, List<Lock> locks) {
        var pack = Packs.write(new Pack(tour, "", MADE));
        var tried = 0;
        for (var lock : locks) {
            for (var signer : List.of(Optional.<OfficeKey>empty(), Optional.of(SENDER))) {
                if (signer.isPresent() || !(lock instanceof Lock.None)) {
                    assertSame(pack, Envelope.seal(pack, signer, lock), signer);
                    tried++;
                }
            }
        }
        if (PackFile.of(pack) instanceof Reading.Accepted(var read)) {
            assertArrayEquals(pack, Packs.write(read));
            return tried + 1;
        }
        throw new AssertionError("not read");
    }

    private static void assertSame(byte[] pack, byte[] sealed, Optional<OfficeKey> signer) {
        var keys = Keys.of(List.of()).with(SENDER.card()).with(READER).with(passphrase());
        if (EnvelopeFile.open(sealed, keys) instanceof Opened.Whole whole) {
            assertEquals(new Content(pack), whole.content());
            assertEquals(
                    signer.<Origin>map(key -> new Origin.Known(key.card()))
                            .orElse(new Origin.Unsigned()),
                    whole.origin());
        } else {
            throw new AssertionError("not opened");
        }
    }
}
