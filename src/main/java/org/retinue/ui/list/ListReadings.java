package org.retinue.ui.list;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.retinue.exchange.list.ListContext;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListWishes;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.table.Table;
import org.retinue.ui.paste.PastePane;

/// Reads a list anew at each decision, while the window goes on; a decision makes a reading that is
/// under way void.
final class ListReadings {

    private final PastePane.Worker worker;
    private final Consumer<ReadList> shown;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private Optional<ReadList> list = Optional.empty();
    private Optional<Consumer<ReadList>> waiting = Optional.empty();
    private ListWishes wishes = ListWishes.NONE;
    private int begun;

    ListReadings(PastePane.Worker worker, Consumer<ReadList> shown) {
        this.worker = worker;
        this.shown = shown;
    }

    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    void open(Table table, ListContext context, ListKind kind, ListWishes remembered) {
        wishes = remembered;
        begin(() -> ReadList.read(table, context, kind, remembered));
    }

    void decide(UnaryOperator<ListWishes> decision) {
        wishes = decision.apply(wishes);
        waiting = Optional.empty();
        var wanted = wishes;
        list.ifPresent(last -> begin(() -> last.with(wanted)));
    }

    /// Hands over what is read: now, or as soon as it is.
    void whenRead(Consumer<ReadList> taking) {
        if (reading.get()) {
            waiting = Optional.of(taking);
        } else {
            list.ifPresent(taking);
        }
    }

    private void begin(Supplier<ReadList> work) {
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

    private void end(ReadList read) {
        list = Optional.of(read);
        reading.set(false);
        shown.accept(read);
        waiting.ifPresent(taking -> taking.accept(read));
        waiting = Optional.empty();
    }
}
