package org.retinue.tour;

/// The identity of a task.
public record TaskId(String value) implements Id {

    public TaskId {
        Id.check(value);
    }

    /// A new identity.
    public static TaskId random() {
        return new TaskId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
