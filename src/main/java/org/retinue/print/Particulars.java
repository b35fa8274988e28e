package org.retinue.print;

import java.util.ArrayList;
import java.util.List;

/// What is to be known of one person or place: a table of two columns without heads, what it is and
/// what it says. What is not known is left out.
final class Particulars {

    private final Voices voices;
    private final List<Particular> known = new ArrayList<>();

    private Particulars(Voices voices) {
        this.voices = voices;
    }

    static Particulars in(Voices voices) {
        return new Particulars(voices);
    }

    Particulars say(String label, List<Listing.Line> lines) {
        if (lines.stream().anyMatch(line -> !line.isEmpty())) {
            known.add(new Particular(voices.say(label), lines));
        }
        return this;
    }

    Particulars say(String label, Phrase text) {
        return say(label, List.of(Listing.Line.plain(text)));
    }

    Listing.Part part(Phrase heading, List<Phrase> above) {
        return Columns.<Particular>in(voices)
                .bare(
                        Listing.Width.MIDDLE,
                        particular -> List.of(Listing.Line.small(particular.label())))
                .bare(Listing.Width.FREE, Particular::lines)
                .part(heading, above, known, voices.say("listing.nothing-known"));
    }

    private record Particular(Phrase label, List<Listing.Line> lines) {}
}
