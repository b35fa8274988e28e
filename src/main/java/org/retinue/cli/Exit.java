package org.retinue.cli;

/// What a command's exit status says to a script.
public final class Exit {

    public static final int DONE = 0;

    /// `check` found errors, or not everything could be salvaged.
    public static final int ERRORS = 1;

    /// Bad input or usage.
    public static final int REFUSED = 2;

    /// The workspace, or a file to be made, could not be read or written.
    public static final int BROKEN = 3;

    private Exit() {}
}
