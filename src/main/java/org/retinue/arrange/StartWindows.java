package org.retinue.arrange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.arrange.Stop.Window;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Site;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;

/// From when to when an engagement may begin on a day: within the hours asked for or those that its
/// kind keeps, while the site is open and nobody else has what it needs.
record StartWindows(Tour tour, Asked asked, Ground ground, Dial dial) {

    private static final List<Opening> ALWAYS =
            List.of(new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    /// A stretch of minutes, from the one up to the other.
    private record Stretch(int from, int to) {

        Optional<Stretch> within(Stretch other) {
            var common = new Stretch(Math.max(from, other.from), Math.min(to, other.to));
            return common.from <= common.to ? Optional.of(common) : Optional.empty();
        }
    }

    List<Window> of(Engagement wish, int stay, Course course) {
        return without(taken(wish), stay, open(wish, stay, course));
    }

    /// The same, whatever others have taken.
    List<Window> open(Engagement wish, int stay, Course course) {
        if (!mayBeOn(wish, course.date())) {
            return List.of();
        }
        var windows = new ArrayList<Window>();
        for (var hours : hours(wish, course)) {
            for (var opening : openings(wish, course.date())) {
                hours.within(opening).ifPresent(common -> add(common, stay, windows));
            }
        }
        return windows;
    }

    /// Whether the site is at no hour open that long on the day, whenever the delegation comes.
    boolean isShut(Engagement wish, int stay, LocalDate date) {
        return openings(wish, date).stream()
                .noneMatch(opening -> opening.to() - opening.from() >= stay);
    }

    private void add(Stretch stretch, int stay, List<Window> windows) {
        var opens = Dial.rounded(stretch.from(), ground.customs().grid());
        var closes = stretch.to() - stay;
        if (opens <= closes) {
            windows.add(new Window(opens, closes));
        }
    }

    /// Whose host has agreed to a day stays on that day.
    private static boolean mayBeOn(Engagement wish, LocalDate date) {
        return wish.standing().confirmation().state() != ConfirmationState.CONFIRMED
                || !(wish.moment() instanceof Moment.ToBeConfirmed(var day, _, _))
                || day.equals(date);
    }

    private List<Stretch> hours(Engagement wish, Course course) {
        var kept = MealHours.of(wish, ground.customs());
        return kept.isEmpty()
                ? List.of(new Stretch(course.begins(), course.ends()))
                : kept.stream()
                        .map(hours ->
                                new Stretch(
                                        dial.minute(course.date(), hours.from()),
                                        dial.minute(course.date(), hours.to())))
                        .flatMap(hours -> hours.within(stay(course)).stream())
                        .toList();
    }

    /// From arrival to departure, where either is on that day.
    private Stretch stay(Course course) {
        var midnight = dial.minute(course.date(), LocalTime.MIDNIGHT);
        var arrived = course.begins() > dial.minute(course.date(), asked.from());
        var leaves = course.ends() < dial.minute(course.date(), asked.to());
        return new Stretch(
                arrived ? course.begins() : midnight,
                leaves ? course.ends() : Dial.nextMidnight(midnight));
    }

    /// As the site keeps them, or else the one that it lies within; unknown hours are open ones.
    private List<Stretch> openings(Engagement wish, LocalDate date) {
        return receiver(wish, date)
                .map(site -> stretches(site.hours().on(date), date, site.zone()))
                .orElseGet(() -> stretches(ALWAYS, date, tour.startZone(wish)));
    }

    private Optional<Site> receiver(Engagement wish, LocalDate date) {
        return wish.place().site().stream()
                .flatMap(site -> new Surroundings(tour.directory()).of(site).stream())
                .flatMap(site -> tour.directory().site(site).stream())
                .filter(site -> site.hours().areKnownOn(date))
                .findFirst();
    }

    private List<Stretch> stretches(List<Opening> openings, LocalDate date, ZoneId zone) {
        return openings.stream()
                .map(opening -> {
                    var opens = dial.minute(date.atTime(opening.opens()), zone);
                    var closes = dial.minute(date.atTime(opening.closes()), zone);
                    return new Stretch(opens, closes <= opens ? Dial.nextMidnight(opens) : closes);
                })
                .toList();
    }

    private List<Stretch> taken(Engagement wish) {
        return ground.taken().apply(wish).stream()
                .map(interval ->
                        new Stretch(dial.minute(interval.start()), dial.minute(interval.end())))
                .toList();
    }

    /// The windows in which none of what is taken is run into.
    private List<Window> without(List<Stretch> taken, int stay, List<Window> windows) {
        var free = windows;
        for (var busy : taken) {
            free =
                    free.stream()
                            .flatMap(window ->
                                    Stream.of(
                                            new Stretch(
                                                    window.opens(),
                                                    Math.min(window.closes(), busy.from() - stay)),
                                            new Stretch(
                                                    Math.max(window.opens(), rounded(busy.to())),
                                                    window.closes())))
                            .filter(rest -> rest.from() <= rest.to())
                            .map(rest -> new Window(rest.from(), rest.to()))
                            .distinct()
                            .toList();
        }
        return free;
    }

    private int rounded(int minute) {
        return Dial.rounded(minute, ground.customs().grid());
    }
}
