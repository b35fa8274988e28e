package org.retinue.tour;

import java.time.LocalDate;

/// Something the office has to do for a tour, by when, and who sees to it, which is empty where
/// nobody has been named.
public record Task(TaskId id, Text what, LocalDate due, String owner, boolean done) {

    public Task {
        Invariants.require(!what.isEmpty(), "A task says something");
    }

    public Task withWhat(Text changed) {
        return new Task(id, changed, due, owner, done);
    }

    public Task withDue(LocalDate changed) {
        return new Task(id, what, changed, owner, done);
    }

    public Task withOwner(String changed) {
        return new Task(id, what, due, changed, done);
    }

    public Task withDone(boolean changed) {
        return new Task(id, what, due, owner, changed);
    }
}
