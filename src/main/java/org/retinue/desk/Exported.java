package org.retinue.desk;

import java.util.List;

/// A file that may leave, and what the officer is to be told of it, in sentences.
public record Exported(byte[] content, List<String> remarks) {

    public Exported {
        remarks = List.copyOf(remarks);
    }

    /// A file of which there is nothing to tell.
    static Exported whole(byte[] content) {
        return new Exported(content, List.of());
    }
}
