package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import org.retinue.tour.Engagement;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What would be arranged if one asked for it, and what would stay as it is and why. Legs by road
/// are in neither: they go with the engagements around them.
public record Intent(List<Engagement> wanted, List<Kept> kept) {

    public Intent {
        wanted = List.copyOf(wanted);
        kept = List.copyOf(kept);
    }

    /// An engagement that stays as it is.
    public record Kept(ItemId item, Why why) {}

    /// Why an engagement stays as it is.
    public enum Why {
        ANCHORED,
        DONE,
        CONFIRMED,
        GIVEN,
        PLACED,
        OTHER_DAY
    }

    /// How long it would take.
    public static int minutes(Engagement wanted, Customs customs) {
        return Stays.of(wanted, customs);
    }

    public static Intent of(Tour tour, Asked asked) {
        var wanted = new ArrayList<Engagement>();
        var kept = new ArrayList<Kept>();
        for (var item : tour.items()) {
            if (item instanceof Engagement it) {
                if (Wanting.isWanted(it, asked)) {
                    wanted.add(it);
                } else if (it.isActive() || it.moment() instanceof Moment.Pooled) {
                    Wanting.why(it, asked).ifPresent(why -> kept.add(new Kept(it.id(), why)));
                }
            }
        }
        return new Intent(wanted, kept);
    }
}
