package org.retinue.mend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.check.People;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.PersonId;
import org.retinue.tour.Resource;

/// Another interpreter, who covers the languages and is free.
final class Interpreters {

    /// So many are tried for an item.
    private static final int MOST = 4;

    private Interpreters() {}

    static Stream<Outlook> others(Trial trial) {
        var finding = trial.finding();
        return trial.items().stream()
                .flatMap(item -> others(trial, item, concerned(finding, item)));
    }

    private static Stream<Outlook> others(
            Trial trial, Item item, List<Optional<PersonId>> concerned) {
        if (concerned.isEmpty()) {
            return Stream.empty();
        }
        var free = new FreeInterpreters(trial.situation(), trial.known()).forItem(item);
        return concerned.stream()
                .flatMap(instead ->
                        free.stream()
                                .limit(MOST)
                                .map(person ->
                                        new Mend.OtherInterpreter(item.id(), instead, person)))
                .flatMap(mend -> trial.tried(mend).stream());
    }

    /// The interpreters of the item because of whom the rule spoke; nobody, where somebody has to
    /// come in addition.
    private static List<Optional<PersonId>> concerned(Finding finding, Item item) {
        var people = people(finding.evidence());
        return isAnotherMissing(finding.evidence())
                ? List.of(Optional.empty())
                : item.party().on(Duty.INTERPRETER).stream()
                        .filter(people::contains)
                        .map(Optional::of)
                        .toList();
    }

    private static boolean isAnotherMissing(Evidence evidence) {
        return evidence instanceof People.NoInterpreter
                || evidence instanceof People.NoRelief
                || evidence instanceof People.SharedInterpreter;
    }

    private static List<PersonId> people(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Taken(Resource.Staff(var person, _), _, _, _) -> List.of(person);
            case Evidence.TooFar(Resource.Staff(var person, _), _, _, _, _, _) -> List.of(person);
            case People.LongInterpreting(var person, _, _) -> List.of(person);
            case Evidence.Overlap overlap -> overlap.people();
            case Evidence _ -> List.of();
        };
    }
}
