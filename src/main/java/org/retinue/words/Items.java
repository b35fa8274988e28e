package org.retinue.words;

import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;

/// What an item is called on every screen, paper and in every message.
public final class Items {

    private Items() {}

    /// The title, or else the kind and the place: `Company visit, BYD`.
    public static String label(Words words, Tour tour, Item item) {
        if (!item.title().isEmpty()) {
            return words.best(item.title());
        }
        return switch (item) {
            case Engagement engagement -> label(words, tour, engagement);
            case Leg leg -> label(words, tour, leg);
        };
    }

    private static String label(Words words, Tour tour, Engagement engagement) {
        var kind = words.name(engagement.kind());
        return site(words, tour, engagement.place().site())
                .map(site -> words.say("tour.item.engagement", kind, site))
                .orElse(kind);
    }

    private static String label(Words words, Tour tour, Leg leg) {
        var mode = words.name(leg.mode());
        var from = site(words, tour, leg.route().from());
        var to = site(words, tour, leg.route().to());
        if (from.isPresent() && to.isPresent()) {
            return words.say("tour.item.leg", mode, from.get(), to.get());
        }
        return from.map(site -> words.say("tour.item.legFrom", mode, site))
                .or(() -> to.map(site -> words.say("tour.item.legTo", mode, site)))
                .orElse(mode);
    }

    private static Optional<String> site(Words words, Tour tour, Optional<SiteId> site) {
        return site.flatMap(tour.directory()::site).map(Site::name).map(words::best);
    }
}
