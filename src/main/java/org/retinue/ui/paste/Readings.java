package org.retinue.ui.paste;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Reads a table anew at each decision, while the window goes on: what is decided in the meantime
/// counts, too, and makes the reading under way void.
///
/// What comes of a table is an R, and what was decided about it a W.
public final class Readings<R, W> {

    private final PastePane.Worker worker;
    private final BiFunction<R, W, R> anew;
    private final Consumer<R> shown;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private Optional<R> last = Optional.empty();
    private Optional<Consumer<R>> waiting = Optional.empty();
    private W wishes;
    private int begun;

    /// Nothing is decided to begin with; the function reads again by other wishes.
    public Readings(
            PastePane.Worker worker, W undecided, BiFunction<R, W, R> anew, Consumer<R> shown) {
        this.worker = worker;
        this.wishes = undecided;
        this.anew = anew;
        this.shown = shown;
    }

    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Reads another table, by what is wished of it from the beginning.
    public void open(W wished, Supplier<R> first) {
        wishes = wished;
        begin(first);
    }

    public void decide(UnaryOperator<W> decision) {
        wishes = decision.apply(wishes);
        waiting = Optional.empty();
        var wanted = wishes;
        last.ifPresent(read -> begin(() -> anew.apply(read, wanted)));
    }

    /// Hands over what is read: now, or as soon as it is.
    public void whenRead(Consumer<R> taking) {
        if (reading.get()) {
            waiting = Optional.of(taking);
        } else {
            last.ifPresent(taking);
        }
    }

    private void begin(Supplier<R> work) {
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

    private void end(R read) {
        last = Optional.of(read);
        reading.set(false);
        shown.accept(read);
        waiting.ifPresent(taking -> taking.accept(read));
        waiting = Optional.empty();
    }
}
