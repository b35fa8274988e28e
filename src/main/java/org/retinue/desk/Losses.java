package org.retinue.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.store.Salvaged;
import org.retinue.store.Salvaged.Fate;
import org.retinue.store.Salvaged.Loss;
import org.retinue.store.Verification.Part;
import org.retinue.words.Words;

/// What salvaging could not bring over as it was, in sentences: tours, sites, people and vehicles
/// one by one, and what nobody knows by name by number.
public final class Losses {

    private static final EnumSet<Part> NAMED =
            EnumSet.of(Part.TOURS, Part.SITES, Part.PEOPLE, Part.VEHICLES, Part.OFFICE);

    private Losses() {}

    /// Tours first, because they are what an officer looks for.
    public static List<String> told(Words words, Salvaged salvaged) {
        var named =
                salvaged.losses().stream()
                        .filter(loss -> NAMED.contains(loss.part()))
                        .sorted((one, other) -> Boolean.compare(isTour(other), isTour(one)))
                        .map(loss -> line(words, loss));
        var numbers = new TreeMap<String, Integer>();
        salvaged.losses().stream()
                .filter(loss -> !NAMED.contains(loss.part()))
                .forEach(loss ->
                        numbers.merge(
                                words.say(
                                        "store.loss.of",
                                        words.name(loss.part()),
                                        fate(words, loss.fate())),
                                1,
                                Integer::sum));
        var counted =
                numbers.entrySet().stream()
                        .map(line ->
                                words.say("store.loss.number", line.getKey(), line.getValue()));
        var cut = salvaged.isCut() ? Stream.of(words.say("store.loss.cut")) : Stream.<String>of();
        return Stream.of(named, counted, cut).flatMap(lines -> lines).toList();
    }

    private static boolean isTour(Loss loss) {
        return loss.part() == Part.TOURS;
    }

    private static String line(Words words, Loss loss) {
        var name = loss.name().isEmpty() ? loss.id() : words.best(loss.name());
        return words.say("store.loss.one", words.name(loss.part()), name, fate(words, loss.fate()));
    }

    private static String fate(Words words, Fate fate) {
        return switch (fate) {
            case Fate.Doubtful() -> words.say("store.fate.doubtful");
            case Fate.Partly(var leftOut) -> words.say("store.fate.partly", leftOut);
            case Fate.FromBackup(var made) ->
                    words.say(
                            "store.fate.fromBackup",
                            words.date(made.toLocalDate()),
                            words.time(made.toLocalTime()));
            case Fate.StandIn() -> words.say("store.fate.standIn");
            case Fate.Lost() -> words.say("store.fate.lost");
        };
    }
}
