package org.retinue.tour;

/// What a dish can contain that somebody may not eat or drink.
public enum Food {
    PORK,
    BEEF,
    MEAT,
    FISH,
    SHELLFISH,
    EGG,
    DAIRY,
    GLUTEN,
    NUTS,
    ALCOHOL,
    NOT_HALAL,
    NOT_KOSHER
}
