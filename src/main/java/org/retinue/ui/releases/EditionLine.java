package org.retinue.ui.releases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retinue.release.Release;
import org.retinue.words.Words;

/// A line of the list of releases: the edition, the release where it is one, and how many things
/// differ from the release before, where there is one and that is known by now.
record EditionLine(
        Edition edition,
        Optional<Release> release,
        Optional<Integer> before,
        Optional<Integer> changes) {

    /// The working tour, and below it the releases, the latest first.
    static List<EditionLine> of(List<Release> releases) {
        var latestFirst =
                releases.stream()
                        .sorted(Comparator.comparingInt(Release::number).reversed())
                        .toList();
        var lines = new ArrayList<EditionLine>();
        lines.add(
                new EditionLine(
                        new Edition.Working(),
                        Optional.empty(),
                        latestFirst.stream().findFirst().map(Release::number),
                        Optional.empty()));
        for (var place = 0; place < latestFirst.size(); place++) {
            var release = latestFirst.get(place);
            lines.add(
                    new EditionLine(
                            new Edition.Released(release.number()),
                            Optional.of(release),
                            latestFirst.stream().skip(place + 1L).findFirst().map(Release::number),
                            Optional.empty()));
        }
        return List.copyOf(lines);
    }

    EditionLine with(int counted) {
        return new EditionLine(edition, release, before, Optional.of(counted));
    }

    /// How many changes to the release before.
    String changed(Words words) {
        if (before.isEmpty()) {
            return release.isPresent()
                    ? words.say("releases.firstOne")
                    : words.say("releases.never");
        }
        return changes.map(count -> words.say("releases.changesTo", count, before.get()))
                .orElse("");
    }
}
