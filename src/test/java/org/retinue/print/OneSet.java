package org.retinue.print;

/// The fonts of all tests that print, which are read once.
public final class OneSet {

    public static final Papers PAPERS = new Papers();

    private OneSet() {}
}
