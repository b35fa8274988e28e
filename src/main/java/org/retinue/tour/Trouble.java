package org.retinue.tour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The world is broken: a file that cannot be read, a disk that is full. The one exception of ours;
/// it is caught once, at the front, which says it in the user's language by kind and details. What
/// an officer may do wrong is never a trouble but a result: a finding, a problem, a refusal.
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<String> details;

    /// The details fill the sentence of the kind, the file first where there is one. They never
    /// hold people's data.
    public Trouble(Kind kind, @Nullable Throwable cause, String... details) {
        super(kind + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Trouble(Kind kind, String... details) {
        this(kind, null, details);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return details;
    }

    /// What is broken; each kind has a sentence in `words`.
    public enum Kind {
        /// There is no file at the place.
        NOT_FOUND,
        /// The file is there and is something else than a workspace.
        NOT_A_WORKSPACE,
        /// The workspace was written by a newer version of the program.
        NEWER_WORKSPACE,
        /// The workspace's content is not what was written; the second detail says where.
        DAMAGED,
        /// The workspace can be looked at but not changed.
        READ_ONLY,
        /// The workspace is protected, and what was given does not open it.
        PROTECTED,
        /// A protected workspace stood here; what stands here now is not protected, or nothing.
        UNPROTECTED,
        /// Another program keeps a protected workspace busy; the second detail says which.
        HELD,
        /// Another file stands where the open workspace was, or none.
        MOVED,
        /// Another program keeps the workspace busy.
        BUSY,
        /// The disk has no room left.
        DISK_FULL,
        /// The file or folder cannot be read.
        CANNOT_READ,
        /// The file or folder cannot be written.
        CANNOT_WRITE,
        /// The file name cannot be used.
        BAD_NAME,
        /// Something is there already and would be overwritten.
        EXISTS,
        /// A paper could not be laid out.
        CANNOT_PRINT,
        /// An office's own template of a paper is broken; the second detail says where.
        BAD_STATIONERY,
        /// A document could not be made of what there is; the detail points at the value.
        CANNOT_EXPORT,
        /// What was made holds what its reader may not see; the details are the kind of data and
        /// the line.
        LEAK,
        /// The program's own files are not as they were built.
        BROKEN_PROGRAM
    }
}
