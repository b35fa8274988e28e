package org.retinue.ui.preview;

/// How a paper is finished: with the briefing pack in it or without, and whether on the program's
/// own stationery even where the office has some.
public record Finish(boolean withPack, boolean plain) {

    /// Without a pack, on the office's stationery.
    public static final Finish USUAL = new Finish(false, false);

    Finish withoutPack() {
        return new Finish(false, plain);
    }
}
