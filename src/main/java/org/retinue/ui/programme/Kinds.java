package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Briefing;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Setting;
import org.retinue.tour.SiteKind;

/// Turns items into other kinds of items, and knows where each is usually done.
final class Kinds {

    private Kinds() {}

    /// The item as an engagement of the kind; a leg takes place where it led.
    static Item of(Item item, EngagementKind kind) {
        return switch (item) {
            case Engagement engagement -> engagement.withKind(kind);
            case Leg leg ->
                    new Engagement(
                            leg.id(),
                            kind,
                            leg.title(),
                            leg.moment(),
                            leg.route().to().map(Place::at).orElse(Place.UNKNOWN),
                            leg.party(),
                            Manner.UNDECIDED,
                            Setting.USUAL,
                            leg.standing(),
                            Briefing.NONE,
                            leg.notes());
        };
    }

    /// Whether all that the item says could be said of a leg.
    static boolean fitsALeg(Item item) {
        return switch (item) {
            case Leg _ -> true;
            case Engagement engagement ->
                    engagement.briefing().isEmpty()
                            && engagement.place().room().isEmpty()
                            && engagement.manner().equals(Manner.UNDECIDED)
                            && engagement.setting().equals(Setting.USUAL);
        };
    }

    /// The item as a leg; an engagement's site becomes where it leads.
    static Item of(Item item, LegMode mode) {
        return switch (item) {
            case Leg leg -> leg.withMode(mode);
            case Engagement engagement ->
                    new Leg(
                            engagement.id(),
                            mode,
                            engagement.title(),
                            engagement.moment(),
                            new Route(Optional.empty(), engagement.place().site()),
                            engagement.party(),
                            List.of(),
                            engagement.standing(),
                            engagement.notes());
        };
    }

    /// Where such a thing is usually done.
    static SiteKind where(Item item) {
        return switch (item) {
            case Leg _ -> SiteKind.OTHER;
            case Engagement engagement -> engagement.kind().usualPlace();
        };
    }
}
