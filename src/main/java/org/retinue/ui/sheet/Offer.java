package org.retinue.ui.sheet;

/// Something that typing may mean: what it is called, what else is known of it, and whether
/// accepting it makes something new.
public record Offer(String key, String label, String detail, boolean makesNew) {

    private static final String NEW = "";

    /// Something that exists, by a key that only the sheet understands.
    public static Offer of(String key, String label, String detail) {
        return new Offer(key, label, detail, false);
    }

    /// To make what is not there yet.
    public static Offer ofNew(String label) {
        return new Offer(NEW, label, "", true);
    }
}
