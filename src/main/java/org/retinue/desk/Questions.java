package org.retinue.desk;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.retinue.store.Found;
import org.retinue.store.Sought;
import org.retinue.tour.Trouble;

/// What is searched for while it is typed. Only the newest question counts: an older one that still
/// waits is not looked up, and what it found is not told.
final class Questions {

    private final Archive archive;
    private final AtomicLong newest = new AtomicLong();

    Questions(Archive archive) {
        this.archive = archive;
    }

    void ask(List<Sought> words, int most, Consumer<List<Found>> found, Consumer<Trouble> failed) {
        var question = newest.incrementAndGet();
        archive.read(
                workspace -> isNewest(question) ? workspace.search(words, most) : List.<Found>of(),
                items -> {
                    if (isNewest(question)) {
                        found.accept(items);
                    }
                },
                failed);
    }

    private boolean isNewest(long question) {
        return newest.get() == question;
    }
}
