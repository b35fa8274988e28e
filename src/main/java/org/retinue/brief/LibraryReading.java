package org.retinue.brief;

import java.util.List;

/// What came of reading a library: the whole of it, or nothing and why.
public sealed interface LibraryReading {

    record Accepted(Library library) implements LibraryReading {}

    record Refused(List<Problem> problems) implements LibraryReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
