package org.retinue.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// Stack traces without messages.
final class Traces {

    private Traces() {}

    static void write(Throwable thrown, StringBuilder into) {
        write(thrown, into, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void write(
            @Nullable Throwable thrown, StringBuilder into, Set<Throwable> written) {
        if (thrown == null || !written.add(thrown)) {
            return;
        }
        into.append(written.size() == 1 ? "" : "from ").append(thrown.getClass().getName());
        if (thrown instanceof Trouble trouble) {
            into.append(' ').append(trouble.kind());
        }
        into.append('\n');
        for (var frame : thrown.getStackTrace()) {
            into.append("    at ").append(frame).append('\n');
        }
        for (var suppressed : thrown.getSuppressed()) {
            write(suppressed, into, written);
        }
        write(thrown.getCause(), into, written);
    }
}
