package org.retinue.desk;

import org.retinue.release.Release;

/// What came of giving a tour out.
public sealed interface Issued {

    /// It was given out under this number, for good.
    record Done(Release release) implements Issued {}

    /// There are errors that nobody has waived.
    record Blocked(Readiness readiness) implements Issued {}

    /// Another program gave the tour out meanwhile; look again and try again.
    record Overtaken() implements Issued {}
}
