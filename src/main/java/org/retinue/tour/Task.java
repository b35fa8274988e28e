package org.retinue.tour;

import java.time.LocalDate;

/// Something the office has to do for a tour, and by when.
public record Task(TaskId id, Text what, LocalDate due, boolean done) {

    public Task {
        Invariants.require(!what.isEmpty(), "A task says something");
    }

    public Task withWhat(Text changed) {
        return new Task(id, changed, due, done);
    }

    public Task withDue(LocalDate changed) {
        return new Task(id, what, changed, done);
    }

    public Task withDone(boolean changed) {
        return new Task(id, what, due, changed);
    }
}
