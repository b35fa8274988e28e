package org.retinue.print;

import java.util.List;
import java.util.Map;

/// All that a document shows, computed before anything is laid out: a record with the components
/// that its template names.
interface Paper {

    Frame frame();

    /// The name of the template that it fills.
    String template();

    /// What a reader finds in the outline of the PDF.
    default List<Chapter> chapters() {
        return List.of();
    }

    /// Whether its pages stand two on a sheet that is folded.
    default boolean isFolded() {
        return false;
    }

    /// The paper set closer where a part took more pages than it should, given how many it took by
    /// the part's anchor; an equal paper where nothing is to be gained.
    default Paper closer(Map<String, Integer> pages) {
        return this;
    }

    /// A part of a paper: the id of its element, and what it is called.
    record Chapter(String anchor, Phrase title) {}
}
