package org.retinue.ui.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Intent;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;
import org.retinue.words.Arrangements;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What would be arranged, and what would stay as it is and why, as it is shown before one asks for
/// it.
record Intended(String wantedTitle, List<Wish> wanted, String keptTitle, List<Group> kept) {

    /// An engagement that may get a time, and what is known of it.
    record Wish(String name, String detail) {}

    /// What stays for one reason.
    record Group(String why, List<Line> lines) {}

    record Line(String when, String name) {}

    static Intended of(Words words, Tour tour, Asked asked) {
        var intent = Intent.of(tour, asked);
        var reading = new Reading(words, tour);
        var title =
                asked.scope() == Asked.Scope.POOL ? "arrange.wantedTitle" : "arrange.movesTitle";
        return new Intended(
                words.say(title, intent.wanted().size()),
                intent.wanted().stream()
                        .sorted(Comparator.comparing(it -> it.standing().importance()))
                        .map(reading::wish)
                        .toList(),
                words.say("arrange.keptTitle", intent.kept().size()),
                reading.groups(intent));
    }

    private record Reading(Words words, Tour tour) {

        /// How much it matters, how long it takes and where it is.
        Wish wish(Engagement it) {
            return new Wish(
                    Items.label(words, tour, it),
                    words.say(
                            "arrange.wantedDetail",
                            words.name(it.standing().importance()),
                            Intent.minutes(it, Customs.USUAL),
                            place(it)));
        }

        private String place(Engagement it) {
            return it.place()
                    .site()
                    .flatMap(tour.directory()::site)
                    .map(Site::name)
                    .map(words::best)
                    .orElseGet(() -> words.say("arrange.wantedNowhere"));
        }

        List<Group> groups(Intent intent) {
            var groups = new ArrayList<Group>();
            for (var why : Intent.Why.values()) {
                var lines =
                        intent.kept().stream()
                                .filter(kept -> kept.why() == why)
                                .flatMap(kept -> tour.item(kept.item()).stream())
                                .sorted(Comparator.comparing(Reading::time))
                                .map(item -> new Line(when(item), Items.label(words, tour, item)))
                                .toList();
                if (!lines.isEmpty()) {
                    groups.add(new Group(words.name(why), lines));
                }
            }
            return groups;
        }

        private static String time(Item item) {
            return switch (item.moment()) {
                case Moment.Timed(var start, _) -> start.toString();
                case Moment.ToBeConfirmed(var day, _, _) -> day.toString();
                case Moment.Pooled _ -> "";
            };
        }

        private String when(Item item) {
            return switch (item.moment()) {
                case Moment.Timed timed ->
                        words.say("arrange.fixedAt", day(timed), told().times(timed));
                case Moment.ToBeConfirmed(var day, _, _) ->
                        words.say("arrange.openDay", told().day(day));
                case Moment.Pooled _ -> words.say("arrange.inPool");
            };
        }

        private String day(Moment.Timed timed) {
            return told().day(timed.start().toLocalDate());
        }

        private Arrangements told() {
            return new Arrangements(words, tour);
        }
    }
}
