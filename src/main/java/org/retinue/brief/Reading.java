package org.retinue.brief;

import java.util.List;

/// What came of reading a pack: the whole of it, or nothing and why.
public sealed interface Reading {

    record Accepted(Pack pack) implements Reading {}

    record Refused(List<Problem> problems) implements Reading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
