package org.retinue.audience;

import org.retinue.tour.Text;

/// What tests say in the place of withheld names.
final class InEnglish {

    static final Steads STEADS = Steads.of(stead -> Text.english("The " + stead));

    private InEnglish() {}
}
