package org.retinue.ui.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retinue.mend.FreeInterpreters;
import org.retinue.mend.FreeInterpreters.Kept;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.ui.sheet.Offer;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// Who may interpret for an item: those first who cover the languages and are free at that time,
/// then those who interpret elsewhere then, with what keeps them.
record InterpreterOffers(Offers offers, FreeInterpreters interpreters, Item item) {

    List<Offer> matching(String typed) {
        var free = interpreters.forItem(item).stream().map(Person::id).toList();
        var kept = interpreters.keptBy(item);
        var first = Stream.concat(free.stream(), kept.keySet().stream()).distinct().toList();
        return offers.people(typed, first).stream()
                .map(offer -> offer.makesNew() ? offer : told(offer, free, kept))
                .toList();
    }

    private Offer told(Offer offer, List<PersonId> free, Map<PersonId, Kept> kept) {
        var id = new PersonId(offer.key());
        if (kept.containsKey(id)) {
            return with(offer, busy(kept.get(id)));
        }
        return free.contains(id) ? with(offer, words().say("programme.free")) : offer;
    }

    private static Offer with(Offer offer, String more) {
        var detail = offer.detail().isEmpty() ? more : more + " · " + offer.detail();
        return Offer.of(offer.key(), offer.label(), detail);
    }

    private String busy(Kept kept) {
        var name = Items.label(words(), kept.tour(), kept.item());
        var times =
                kept.item().moment() instanceof Moment.Timed(var start, var end)
                        ? words().say(
                                        "programme.fromTo",
                                        words().time(start.toLocalTime()),
                                        words().time(end.toLocalTime()))
                        : "";
        return kept.tour().id().equals(interpreters.situation().tour().id())
                ? words().say("programme.busy", name, times)
                : words().say(
                                "programme.busyElsewhere",
                                name,
                                times,
                                words().best(kept.tour().heading().title()));
    }

    private Words words() {
        return offers.words();
    }
}
