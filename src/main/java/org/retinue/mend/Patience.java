package org.retinue.mend;

/// How often a search may still ask the rules what they say to a mend. It is counted and not timed,
/// so that the same is offered on every machine.
final class Patience {

    /// So many times answer what is asked of ordinary programmes, and keep a crowded one from
    /// making its officer wait.
    private static final int MOST = 24;

    private int left = MOST;

    boolean isLeft() {
        return left > 0;
    }

    void spend() {
        left--;
    }
}
