package org.retinue.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.retinue.audience.Audience;
import org.retinue.desk.Outgoing;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import picocli.CommandLine.Option;

/// For which audience, and for whom in it, something is made.
final class ForWhom {

    private final World world;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = {
                "Who is to read it: full, delegation, host, drivers, interpreters, press,",
                "security, or one of the office's own. Default: full."
            })
    private String audience = Audience.FULL.key();

    @Option(
            names = "--for",
            paramLabel = "PERSON",
            description = "The one reader in the audience: an id, or a part of the name.")
    private Optional<String> reader = Optional.empty();

    @Option(
            names = "--with-sensitive",
            description = {
                "With passports, security and medical data, which are left out otherwise.",
                "Only for the full audience."
            })
    private boolean sensitive;

    ForWhom(World world) {
        this.world = world;
    }

    /// Works on what they may have of the tour, or says who there is.
    int of(Tour tour, Workspace workspace, ToIntFunction<Outgoing> work) {
        var wanted = wanted(workspace);
        if (wanted.isEmpty()) {
            var names = Audience.all(workspace.office()).stream().map(this::name).toList();
            return world.refuse("cli.audience.unknown", audience, String.join(", ", names));
        }
        var found = wanted.get();
        if (sensitive && !found.isFull()) {
            return world.refuse("cli.audience.sensitive");
        }
        if (reader.isEmpty()) {
            return found.scope().needsReader()
                    ? world.refuse("cli.audience.noReader", name(found))
                    : work.applyAsInt(Outgoing.of(tour, given(found), Optional.empty()));
        }
        var people = Reader.meant(reader.get(), tour.directory());
        return switch (people.size()) {
            case 0 -> world.refuse("cli.audience.nobody", reader.get());
            case 1 ->
                    work.applyAsInt(
                            Outgoing.of(tour, given(found), Optional.of(people.getFirst().id())));
            default ->
                    world.refuse(
                            "cli.audience.severalPeople",
                            reader.get(),
                            String.join(
                                    ", ", people.stream().map(one -> one.id().value()).toList()));
        };
    }

    private Audience given(Audience found) {
        return sensitive ? found.withSensitive() : found;
    }

    private Optional<Audience> wanted(Workspace workspace) {
        var part = lower(audience);
        return Audience.all(workspace.office()).stream()
                .filter(one -> one.key().equals(part) || lower(name(one)).equals(part))
                .findFirst();
    }

    private String name(Audience one) {
        return one.name().isEmpty() ? one.key() : world.words().best(one.name());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
