package org.retinue.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.retinue.brief.Packs;
import org.retinue.desk.GivenOut;
import org.retinue.print.Issue;
import org.retinue.release.Release;
import org.retinue.tour.Tour;
import picocli.CommandLine.Option;

/// The release of a tour that is wanted, or the tour as it is now.
final class OneRelease {

    private final World world;

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "The release to take. Default: the tour as it is now, as a draft.")
    private Optional<Integer> number = Optional.empty();

    OneRelease(World world) {
        this.world = world;
    }

    Optional<Integer> number() {
        return number;
    }

    /// Works on the tour as it was given out then, or says which releases there are.
    int of(Tour now, GivenOut given, ToIntFunction<Tour> work) {
        if (number.isEmpty()) {
            return work.applyAsInt(now);
        }
        var numbers = given.releases(now.id()).stream().map(Release::number).toList();
        return number.filter(numbers::contains)
                .flatMap(one -> given.tour(now.id(), one))
                .map(work::applyAsInt)
                .orElseGet(() -> world.refuse("cli.noRelease", number.get(), listed(numbers)));
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// A release is given out as it was then; the tour as it is now is a draft.
    Issue issue(Tour now, GivenOut given) {
        return number.map(one -> given.releases(now.id()).get(one - 1))
                .map(Issue::of)
                .orElseGet(() ->
                        Issue.draft(world.clock().instant(), world.officer(), Packs.hash(now)));
    }
}
