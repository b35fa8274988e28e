package org.retinue.exchange.list;

/// What is remarkable about a row or a cell; each has a sentence in `words`, with the detail of the
/// remark in its place.
public enum Doubt {
    /// There is no name in the row.
    NO_NAME(Weight.WRONG),
    /// The number of the row above that is the same.
    TWIN(Weight.SUSPECT),
    /// Several who are known have the name.
    SEVERAL(Weight.SUSPECT),
    /// Somebody who is known has the name, and another country, which is the detail.
    NAMESAKE(Weight.SUSPECT),
    /// Somebody who is known has the name, and another passport.
    OTHER_PASSPORT(Weight.SUSPECT),
    /// The passport is that of somebody who is known under another name.
    OTHER_NAME(Weight.SUSPECT),
    /// The directory knows the person, and the delegation does not yet.
    KNOWN(Weight.TOLD),
    NOT_A_COUNTRY(Weight.SUSPECT),
    NOT_A_ROLE(Weight.SUSPECT),
    NOT_A_SEX(Weight.SUSPECT),
    NOT_A_LANGUAGE(Weight.SUSPECT),
    NOT_A_TRACK(Weight.SUSPECT),
    NOT_A_LEVEL(Weight.SUSPECT),
    NOT_AN_EMAIL(Weight.SUSPECT),
    NOT_A_KIND(Weight.SUSPECT),
    NOT_A_POSITION(Weight.SUSPECT),
    NOT_A_ZONE(Weight.SUSPECT),
    NOT_A_NUMBER(Weight.SUSPECT);

    private final Weight weight;

    /// How much it matters.
    public enum Weight {
        WRONG,
        SUSPECT,
        TOLD
    }

    Doubt(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
