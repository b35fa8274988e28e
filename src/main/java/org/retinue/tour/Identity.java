package org.retinue.tour;

/// What only those may know who check people at a door or a border; empty where nobody has noted
/// it.
public record Identity(Sex sex, String passport) {

    public static final Identity UNKNOWN = new Identity(Sex.UNKNOWN, "");

    public Identity withSex(Sex changed) {
        return new Identity(changed, passport);
    }

    public Identity withPassport(String changed) {
        return new Identity(sex, changed);
    }
}
