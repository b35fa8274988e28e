package org.retinue.ui.paste;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.exchange.table.Table;

/// Reads a table anew at each decision, while the window goes on: what is decided in the meantime
/// counts, too, and makes the reading under way void.
final class Readings {

    private final PastePane.Worker worker;
    private final Consumer<PastedProgramme> shown;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private Optional<PastedProgramme> programme = Optional.empty();
    private Optional<Consumer<PastedProgramme>> waiting = Optional.empty();
    private Wishes wishes = Wishes.NONE;
    private int begun;

    Readings(PastePane.Worker worker, Consumer<PastedProgramme> shown) {
        this.worker = worker;
        this.shown = shown;
    }

    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    void open(Table table, Context context) {
        wishes = Wishes.NONE;
        begin(() -> PastedProgramme.read(table, context, Wishes.NONE));
    }

    void decide(UnaryOperator<Wishes> decision) {
        wishes = decision.apply(wishes);
        waiting = Optional.empty();
        var wanted = wishes;
        programme.ifPresent(last -> begin(() -> last.with(wanted)));
    }

    /// Hands over what is read: now, or as soon as it is.
    void whenRead(Consumer<PastedProgramme> taking) {
        if (reading.get()) {
            waiting = Optional.of(taking);
        } else {
            programme.ifPresent(taking);
        }
    }

    private void begin(Supplier<PastedProgramme> work) {
        var number = ++begun;
        reading.set(true);
        worker.run(
                work,
                read -> {
                    if (number == begun) {
                        end(read);
                    }
                });
    }

    private void end(PastedProgramme read) {
        programme = Optional.of(read);
        reading.set(false);
        shown.accept(read);
        waiting.ifPresent(taking -> taking.accept(read));
        waiting = Optional.empty();
    }
}
