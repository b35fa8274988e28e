package org.retinue.check;

/// How grave a finding is: an error embarrasses, a warning needs a second look, a hint is good to
/// know.
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
