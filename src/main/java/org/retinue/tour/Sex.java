package org.retinue.tour;

/// A person's sex, as the passport says it.
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
