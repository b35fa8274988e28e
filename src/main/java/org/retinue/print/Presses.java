package org.retinue.print;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// The parsed fonts, read when they are first needed, once for each paper that is printed at the
/// same time: one document after the other may use a parsed font, but the library reads its tables
/// and its outlines from one place under two locks, so two at the same time may not. A set takes
/// some 70 megabytes, hence there are few of them, however many processors there are.
final class Presses {

    private static final int MOST = 4;

    private final ConcurrentLinkedQueue<Typefaces> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free =
            new Semaphore(Math.min(MOST, Runtime.getRuntime().availableProcessors()), true);

    byte[] with(Work work) throws IOException, InterruptedException {
        free.acquire();
        try {
            var found = idle.poll();
            var typefaces = found == null ? new Typefaces() : found;
            try {
                return work.on(typefaces);
            } finally {
                idle.add(typefaces);
            }
        } finally {
            free.release();
        }
    }

    /// What is done with the fonts.
    interface Work {
        byte[] on(Typefaces typefaces) throws IOException;
    }
}
