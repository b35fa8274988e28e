package org.retinue.ui.programme;

import java.util.function.Function;

/// What typed text means: a value, or why it cannot be kept.
public sealed interface Typed<T> {

    /// It means this.
    record Meant<T>(T value) implements Typed<T> {}

    /// It cannot be kept.
    record Refused<T>(Refusal why) implements Typed<T> {}

    default <R> Typed<R> map(Function<T, R> change) {
        return switch (this) {
            case Meant<T>(var value) -> new Meant<>(change.apply(value));
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }
}
