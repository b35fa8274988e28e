package org.retinue.ui.programme;

import org.retinue.edit.Deed;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;

/// What typing means for the brief of an item.
final class Briefs {

    private Briefs() {}

    static String text(Item item, Language language) {
        return item instanceof Engagement engagement
                ? engagement.briefing().text().form(language).orElse("")
                : "";
    }

    static Change said(Language language, String typed) {
        return Change.of(
                Deed.CHANGE_BRIEFING,
                item ->
                        item instanceof Engagement engagement
                                ? engagement.withBriefing(
                                        engagement
                                                .briefing()
                                                .withText(
                                                        engagement
                                                                .briefing()
                                                                .text()
                                                                .with(language, typed)))
                                : item);
    }
}
