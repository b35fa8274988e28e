package org.retinue.print;

import java.util.Map;

/// All that a document shows, computed before anything is laid out.
sealed interface Paper permits Programme, Cards {

    Frame frame();

    /// The name of the template that it fills.
    String template();

    /// The paper set closer where a day took more pages than it should, given how many it took by
    /// the day's anchor; an equal paper where nothing is to be gained.
    Paper closer(Map<String, Integer> pages);
}
