package org.retinue.desk;

import java.util.List;

/// A file that may leave, and what the officer is to be told of it. Nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
public record Exported(byte[] content, List<OutRemark> remarks) {

    public Exported {
        remarks = remarks.stream().filter(remark -> remark.number() > 0).toList();
    }

    /// A file of which there is nothing to tell.
    static Exported whole(byte[] content) {
        return new Exported(content, List.of());
    }
}
