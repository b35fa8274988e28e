package org.retinue.words;

import java.util.Optional;
import org.retinue.check.Finding;
import org.retinue.check.Waivers;
import org.retinue.tour.Tour;
import org.retinue.tour.Waiver;

/// Who decided to live with a finding, when and why.
public final class Waiving {

    private Waiving() {}

    /// The waiver that counts, or the one that has lapsed; nothing where there was none.
    public static Optional<String> sentence(Words words, Tour tour, Finding finding) {
        return finding.waived()
                .map(waiver -> say(words, "waive.waived", waiver))
                .or(() ->
                        Waivers.lapsed(tour, finding)
                                .map(waiver -> say(words, "waive.lapsed", waiver)));
    }

    private static String say(Words words, String key, Waiver waiver) {
        return words.say(key, waiver.who(), words.date(waiver.when()), waiver.reason());
    }
}
