package org.retinue.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.tour.Text;

/// The values that something had, each with the name of the step that made it: what undo goes back
/// to and redo forward to. It begins with the value that was opened, so that nothing before the
/// opening can be undone.
public final class History<T> {

    /// Enough for a long day's work; older steps stay in the journal.
    private static final int MOST_STEPS = 1_000;

    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();
    private T now;

    public History(T opened) {
        now = opened;
    }

    public T now() {
        return now;
    }

    /// Makes the value the present one; what was undone before is gone.
    public void add(Name name, T next) {
        past.push(new Step<>(name, now));
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
        future.clear();
        now = next;
    }

    /// What undo would undo.
    public Optional<Name> undoable() {
        return Optional.ofNullable(past.peek()).map(Step::name);
    }

    /// What redo would do again.
    public Optional<Name> redoable() {
        return Optional.ofNullable(future.peek()).map(Step::name);
    }

    public void undo() {
        if (!past.isEmpty()) {
            now = shift(past, future);
        }
    }

    public void redo() {
        if (!future.isEmpty()) {
            now = shift(future, past);
        }
    }

    /// Applies a change that is no step of the officer's (somebody else's edit) to every value, so
    /// that undo never takes it back. Latest steps that change nothing any more are forgotten.
    public void amend(UnaryOperator<T> change) {
        now = change.apply(now);
        amend(past, change);
        amend(future, change);
        while (!past.isEmpty() && past.getFirst().value().equals(now)) {
            past.pop();
        }
    }

    private T shift(Deque<Step<T>> from, Deque<Step<T>> to) {
        var step = from.pop();
        to.push(new Step<>(step.name(), now));
        return step.value();
    }

    private static <T> void amend(Deque<Step<T>> steps, UnaryOperator<T> change) {
        var amended =
                steps.stream()
                        .map(step -> new Step<>(step.name(), change.apply(step.value())))
                        .toList();
        steps.clear();
        steps.addAll(amended);
    }

    /// What a step did, and to what.
    public record Name(Deed deed, Text subject) {}

    private record Step<T>(Name name, T value) {}
}
