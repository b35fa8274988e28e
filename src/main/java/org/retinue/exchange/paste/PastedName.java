package org.retinue.exchange.paste;

import java.util.List;

/// A name of a site or a person as it is written in the table, what it is taken for, whether that
/// is certain, what else it may be, likeliest first, and in how many rows it stands.
public record PastedName<I>(
        String written, Means<I> means, boolean isCertain, List<I> likely, int rows) {

    public PastedName {
        likely = List.copyOf(likely);
    }
}
