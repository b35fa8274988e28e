package org.retinue.exchange.paste;

/// What a written name stands for.
public sealed interface Means<I> {

    /// Something that the workspace knows.
    record Known<I>(I id) implements Means<I> {}

    /// Something that is not known yet and comes with the programme.
    record AsNew<I>() implements Means<I> {}

    /// Nothing: the name is left out.
    record Nothing<I>() implements Means<I> {}
}
