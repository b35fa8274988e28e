package org.retinue.mend;

import java.util.stream.Stream;
import org.retinue.check.Rule;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;

/// Asking the host.
final class Asking {

    private Asking() {}

    /// A host whom nobody has asked is asked today.
    static Stream<Outlook> theHost(Trial trial) {
        if (trial.finding().rule() != Rule.CONFIRMATION) {
            return Stream.empty();
        }
        return trial.items().stream()
                .filter(Asking::isUnasked)
                .flatMap(item ->
                        trial
                                .tried(
                                        new Mend.Ask(
                                                item.id(),
                                                trial.situation().today(),
                                                trial.tour().heading().officer()))
                                .stream());
    }

    private static boolean isUnasked(Item item) {
        var confirmation = item.standing().confirmation();
        return confirmation.state() == ConfirmationState.TENTATIVE
                && confirmation.asked().isEmpty();
    }
}
