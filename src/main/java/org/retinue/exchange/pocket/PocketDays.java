package org.retinue.exchange.pocket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retinue.exchange.Telling;
import org.retinue.tour.Day;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// The days of a page, each with its items. Days and items bear the instants at which they begin
/// and end, by the zones of their places, so that the telephone's own zone does not matter.
final class PocketDays {

    private static final List<Duty> CALLED =
            List.of(Duty.LIAISON_OFFICER, Duty.INTERPRETER, Duty.DRIVER);

    private final Tour tour;
    private final Voices voices;
    private final Telling telling;
    private int items;

    PocketDays(Tour tour, Voices voices) {
        this.tour = tour;
        this.voices = voices;
        telling = Telling.of(tour);
    }

    void fill(Element main, @Nullable Element nav) {
        var dates = tour.programmeDates();
        for (var date : dates) {
            var id = "d" + (dates.indexOf(date) + 1);
            if (nav != null) {
                var link = nav.appendElement("a").attr("href", "#" + id);
                voices.say(link, words -> shortly(date, words));
            }
            day(PocketPage.part(main, "section", "day").attr("id", id), date, dates);
        }
        var earlier = main.appendElement("p").attr("id", "earlier").attr("hidden", true);
        voices.say(earlier, "pocket.earlier");
    }

    private void day(Element section, LocalDate date, List<LocalDate> dates) {
        var programme = tour.programme(date);
        var zone = programme.stream().findFirst().map(tour::startZone).orElse(tour.zone());
        time(section, "data-from", date.atStartOfDay(), zone);
        time(section, "data-to", date.plusDays(1).atStartOfDay(), zone);
        var heading = section.appendElement("h2");
        voices.say(PocketPage.part(heading, "b", "tag today"), "pocket.today");
        voices.say(
                PocketPage.part(heading, "span", "date"),
                words -> words.say("print.weekday", words.headingWeekday(date), words.date(date)));
        voices.say(
                PocketPage.part(heading, "small", "count"),
                "print.day",
                Integer.toString(dates.indexOf(date) + 1),
                Integer.toString(dates.size()));
        var theme = heading(date);
        if (!theme.isEmpty()) {
            voices.text(PocketPage.part(section, "p", "theme"), theme);
        }
        if (programme.isEmpty()) {
            voices.say(PocketPage.part(section, "p", "nothing"), "print.nothing");
        }
        programme.forEach(item -> item(section.appendElement("article"), item));
    }

    private void item(Element article, Item item) {
        items++;
        var isOff = Telling.isOff(item);
        article.attr("id", "i" + items).addClass(item instanceof Leg ? "leg" : "visit");
        if (isOff) {
            article.addClass("off");
        } else if (item.moment() instanceof Moment.Timed timed) {
            time(article, "data-start", timed.start(), tour.startZone(item));
            time(article, "data-end", timed.end(), tour.endZone(item));
        }
        var times = PocketPage.part(article, "p", "times");
        voices.say(
                PocketPage.part(times, isOff ? "s" : "span", "clock").attr("dir", "ltr"),
                words -> telling.times(item, words));
        if (!voices.isSilent(words -> Telling.standing(item, words).orElse(""))) {
            voices.say(
                    PocketPage.part(times, "em", "standing"),
                    words -> Telling.standing(item, words).orElse(""));
        }
        var title = article.appendElement("h3");
        voices.say(isOff ? title.appendElement("s") : title, words -> telling.what(item, words));
        if (!isOff) {
            details(article, item);
        }
    }

    private void details(Element article, Item item) {
        said(article, "where", words -> telling.where(item, words));
        if (item instanceof Engagement engagement) {
            engagement
                    .place()
                    .site()
                    .flatMap(tour.directory()::site)
                    .ifPresent(site -> address(article, site));
        }
        telling.lead(item)
                .ifPresent(lead ->
                        said(
                                article,
                                "lead",
                                words -> words.say("pocket.lead", Telling.titled(lead, words))));
        said(article, "guests", words -> telling.guests(item, words));
        said(article, "remarks", words -> String.join("\n", telling.remarks(item, words)));
        calls(article, item);
    }

    /// Where the place is known the address leads to the telephone's own map.
    private void address(Element article, Site site) {
        if (site.position().isEmpty()) {
            said(article, "address", words -> words.best(site.address()));
            return;
        }
        var link = Calls.map(article, site.position().get()).appendElement("span");
        if (site.address().isEmpty()) {
            voices.say(link, "pocket.map");
        } else {
            voices.text(link, site.address());
        }
    }

    /// Whom one may have to call on the way; the host lead is called by others.
    private void calls(Element article, Item item) {
        var people =
                CALLED.stream()
                        .flatMap(duty -> telling.people(item.party().on(duty)).stream())
                        .filter(person -> !person.contact().mobile().isBlank())
                        .distinct()
                        .toList();
        if (!people.isEmpty()) {
            var group = PocketPage.part(article, "p", "calls");
            people.forEach(person -> call(group, person));
        }
    }

    private void call(Element group, Person person) {
        var link = Calls.link(group, person.contact().mobile()).appendElement("span");
        voices.text(link, person.name());
    }

    private void said(Element parent, String style, Function<Words, String> saying) {
        if (!voices.isSilent(saying)) {
            voices.say(PocketPage.part(parent, "p", style), saying);
        }
    }

    private static void time(Element element, String name, LocalDateTime time, ZoneId zone) {
        element.attr(name, time.atZone(zone).toInstant().toString());
    }

    private Text heading(LocalDate date) {
        return tour.days().stream()
                .filter(day -> day.date().equals(date))
                .map(Day::heading)
                .findFirst()
                .orElse(Text.EMPTY);
    }

    private static String shortly(LocalDate date, Words words) {
        return DateTimeFormatter.ofPattern(
                        words.language().equals(Language.CHINESE) ? "M月d日" : "d MMM",
                        words.locale())
                .format(date);
    }
}
