package org.retinue.tour;

/// How an engagement is held: what to wear, and whether the press may come.
public record Manner(Text dress, PressAccess press) {

    public static final Manner UNDECIDED = new Manner(Text.EMPTY, PressAccess.UNDECIDED);

    public Manner withDress(Text changed) {
        return new Manner(changed, press);
    }

    public Manner withPress(PressAccess changed) {
        return new Manner(dress, changed);
    }
}
