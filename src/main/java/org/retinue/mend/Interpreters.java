package org.retinue.mend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
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

    /// The interpreters of the item because of whom the rule spoke.
    private static List<Optional<PersonId>> concerned(Finding finding, Item item) {
        var people = people(finding.evidence());
        return item.party().on(Duty.INTERPRETER).stream()
                .filter(people::contains)
                .map(Optional::of)
                .toList();
    }

    private static List<PersonId> people(Evidence evidence) {
        if (evidence instanceof Evidence.Taken(Resource.Staff(var person, _), _, _, _)) {
            return List.of(person);
        }
        if (evidence instanceof Evidence.TooFar(Resource.Staff(var person, _), _, _, _, _)) {
            return List.of(person);
        }
        return evidence instanceof Evidence.Overlap overlap ? overlap.people() : List.of();
    }
}
