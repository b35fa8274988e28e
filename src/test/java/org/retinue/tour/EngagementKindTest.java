package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementKindTest {

    @ParameterizedTest
    @EnumSource(names = {"COMPANY", "ZONE", "LABORATORY", "PORT", "RESTAURANT", "OTHER"})
    void whatIsUsualAtAPlaceIsUsuallyDoneThere(SiteKind place) {
        assertEquals(place, EngagementKind.usualAt(place).usualPlace());
    }
}
