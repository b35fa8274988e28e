package org.retinue.ui.releases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.desk.Readiness;
import org.retinue.release.Handing;
import org.retinue.release.Holding;
import org.retinue.tour.Person;
import org.retinue.words.Words;

/// What would come of a release: the number it gets, the last one before it, what stands in its
/// way, what has changed since, and the papers whose holders need a new one.
public record Prospect(
        int number,
        Optional<Integer> latest,
        Readiness readiness,
        Optional<ChangeLines> changes,
        List<Holding> outdated) {

    public Prospect {
        outdated = List.copyOf(outdated);
    }

    /// Whether there is something to give out and nothing keeps it back.
    boolean isPossible() {
        return !readiness.isBlocked() && changes.map(lines -> lines.size() > 0).orElse(true);
    }

    /// Who needs a new paper, by name.
    String affected(Words words) {
        var names =
                outdated.stream()
                        .map(Holding::handing)
                        .map(handing -> name(words, handing))
                        .distinct()
                        .toList();
        return names.isEmpty()
                ? words.say("releases.nobodyAffected")
                : words.say(
                        "releases.affected",
                        names.size(),
                        names.stream().collect(Collectors.joining(words.say("releases.comma"))));
    }

    private String name(Words words, Handing handing) {
        return handing.person()
                .flatMap(readiness.tour().directory()::person)
                .map(Person::name)
                .map(words::best)
                .orElse(handing.name());
    }
}
