package org.retinue.exchange.paste;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A small office for tests of pasting: a tour of two days, some sites and people, and a short way
/// to write down what was read.
final class Office {

    static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final Directory KNOWN =
            Directory.of(
                    List.of(
                            site("huawei", SiteKind.COMPANY, "Huawei", "华为"),
                            site("byd", SiteKind.COMPANY, "BYD", "比亚迪"),
                            site(
                                    "airport",
                                    SiteKind.AIRPORT,
                                    "Shenzhen Bao'an International Airport",
                                    "深圳宝安国际机场"),
                            site("city", SiteKind.OTHER, "Shenzhen (city)", "深圳市"),
                            site("tencent", SiteKind.COMPANY, "", "腾讯"),
                            site(
                                    "qianhai-hall",
                                    SiteKind.VENUE,
                                    "Qianhai Exhibition Hall",
                                    "前海展示厅"),
                            site(
                                    "qianhai-hub",
                                    SiteKind.VENUE,
                                    "Qianhai International Talent Hub",
                                    "前海国际人才港")),
                    List.of(
                            person("li-ming", "Li Ming", "李明"),
                            person("zhang-wei", "Zhang Wei", "张伟")),
                    List.of());

    static final Tour TOUR = tour(MONDAY, MONDAY.plusDays(1));

    private Office() {}

    static Tour tour(LocalDate first, LocalDate last) {
        return Tour.empty(
                new TourId("tour"),
                new Heading("", Text.english("Visit"), TourKind.WORKING_VISIT, ""),
                ZONE,
                first,
                last,
                new Track(new TrackId("all"), Text.english("Delegation")));
    }

    static String fixture(String name) {
        try (InputStream file = Office.class.getResourceAsStream("/exchange/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Clip clip(String name) {
        return name.endsWith(".html") ? Clip.html(fixture(name)) : Clip.text(fixture(name));
    }

    static PastedProgramme read(Clip clip) {
        return read(clip, TOUR, Wishes.NONE);
    }

    static PastedProgramme read(Clip clip, Tour tour, Wishes wishes) {
        return PastedProgramme.read(
                clip.tables().getFirst(), new Context(tour, KNOWN, "paste"), wishes);
    }

    /// The items as lines: when, what kind, the title, where, who.
    static List<String> lines(PastedProgramme read) {
        return read.items().stream().map(item -> line(read, item)).toList();
    }

    private static String line(PastedProgramme read, Item item) {
        var known = KNOWN.with(read.fresh());
        var title = String.join(" / ", item.title().forms().values());
        return when(item.moment()) + " | " + what(known, item) + " | " + title + who(known, item);
    }

    private static String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    start.toLocalDate().equals(end.toLocalDate())
                            ? start + (start.equals(end) ? "" : "-" + end.toLocalTime())
                            : start + "-" + end;
            case Moment.ToBeConfirmed(var day, var place, _) -> day + " tbc " + place;
            case Moment.Pooled _ -> "pooled";
        };
    }

    private static String what(Directory known, Item item) {
        return switch (item) {
            case Engagement engagement ->
                    engagement.kind()
                            + site(known, engagement.startSite())
                                    .map(name -> " at " + name)
                                    .orElse("")
                            + engagement.place().room().map(room -> " in " + room).orElse("");
            case Leg leg ->
                    leg.mode()
                            + " "
                            + site(known, leg.startSite()).orElse("?")
                            + " > "
                            + site(known, leg.endSite()).orElse("?");
        };
    }

    private static Optional<String> site(Directory known, Optional<SiteId> id) {
        return id.flatMap(known::site).map(site -> site.name().forms().values().iterator().next());
    }

    private static String who(Directory known, Item item) {
        var guests =
                item.party().guests() instanceof Guests.Named(var people)
                        ? " | guests " + names(known, people)
                        : "";
        var reception = item.party().reception();
        var hosts =
                reception.lead().isPresent()
                        ? " | host " + names(known, List.of(reception.lead().get()))
                        : "";
        var duty =
                item.party().assignments().stream()
                        .map(assignment ->
                                " | "
                                        + assignment.duty()
                                        + " "
                                        + names(known, List.of(assignment.person())))
                        .collect(Collectors.joining());
        var notes =
                item.notes().stream()
                        .map(note -> " | note " + String.join("/", note.text().forms().values()))
                        .collect(Collectors.joining());
        return guests + hosts + duty + notes;
    }

    private static String names(Directory known, List<PersonId> people) {
        return people.stream()
                .map(id -> known.person(id).orElseThrow().name().forms().values().iterator().next())
                .collect(Collectors.joining("+"));
    }

    private static Site site(String id, SiteKind kind, String english, String chinese) {
        return Site.named(new SiteId(id), kind, Text.of(english, chinese), ZONE);
    }

    private static Person person(String id, String english, String chinese) {
        return Person.named(new PersonId(id), Text.of(english, chinese));
    }
}
