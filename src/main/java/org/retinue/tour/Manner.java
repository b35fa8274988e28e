package org.retinue.tour;

/// How an engagement is held: what to wear, and whether the press may come, and how it is
/// interpreted.
public record Manner(Text dress, PressAccess press, Interpreting interpreting) {

    public static final Manner UNDECIDED =
            new Manner(Text.EMPTY, PressAccess.UNDECIDED, Interpreting.UNDECIDED);

    public Manner withDress(Text changed) {
        return new Manner(changed, press, interpreting);
    }

    public Manner withInterpreting(Interpreting changed) {
        return new Manner(dress, press, changed);
    }

    public Manner withPress(PressAccess changed) {
        return new Manner(dress, changed, interpreting);
    }
}
