package org.retinue.desk;

import java.util.stream.Collectors;
import org.retinue.words.Words;

/// Notices in plain sentences.
public final class Notices {

    private Notices() {}

    public static String sentence(Words words, Notice notice) {
        return switch (notice) {
            case Notice.Merged(_, var mine, _, var conflicts) ->
                    words.say("desk.merged", words.best(mine.heading().title()), conflicts.size());
            case Notice.SharedMerged(var conflicts) ->
                    words.say("desk.shared-merged", conflicts.size());
            case Notice.Unfitting(var subject) -> words.say("desk.unfitting", words.best(subject));
            case Notice.Kept(var tour) -> words.say("desk.kept", words.best(tour));
            case Notice.Gone(var tour) -> words.say("desk.gone", words.best(tour));
            case Notice.InUse(var subject, var users) ->
                    words.say(
                            "desk.in-use",
                            words.best(subject),
                            users.stream()
                                    .map(words::best)
                                    .collect(Collectors.joining(words.say("desk.comma"))));
            case Notice.ReadOnly _ -> words.say("desk.read-only");
            case Notice.Mended(var kept) -> words.say("desk.mended", kept.getFileName().toString());
            case Notice.Unreadable(var trouble) -> words.trouble(trouble);
        };
    }
}
