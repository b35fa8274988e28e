package org.retinue.print;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// The parsed fonts, once for each paper that is printed at the same time: a parsed font is read
/// from one place at a time. There are no more of them than processors.
final class Presses {

    private final ConcurrentLinkedQueue<Typefaces> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Presses() {
        idle.add(new Typefaces());
    }

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
