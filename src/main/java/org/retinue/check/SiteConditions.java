package org.retinue.check;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Conditions;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Need;
import org.retinue.tour.Photography;
import org.retinue.tour.Site;

/// The rules about the conditions on which sites receive: the day, the sky, cameras, lists, steps.
final class SiteConditions {

    /// Words by which an officer has thought of the weather.
    private static final Pattern WEATHER =
            Pattern.compile("(?i)rain|weather|indoor|umbrella|雨|天气|室内");

    /// Words by which an officer has thought of telephones.
    private static final Pattern PHONES = Pattern.compile("(?i)phone|mobile|手机|电话");

    private SiteConditions() {}

    /// S-5: hosts are visited on a public holiday of the office's country, or on a weekend that is
    /// not worked, which is a hint only. Told once a day.
    static Stream<Finding> holiday(Programme programme) {
        var calendar = programme.situation().calendar();
        return programme
                .engagements()
                .filter(engagement -> Hosts.isReceived(programme, engagement))
                .filter(engagement -> !calendar.isWorkingDay(engagement.day().orElseThrow()))
                .collect(
                        Collectors.groupingBy(
                                engagement -> engagement.day().orElseThrow(),
                                TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> {
                    var holiday = Optional.ofNullable(calendar.holidays().get(day.getKey()));
                    return Finding.about(
                            day.getValue(),
                            Rule.HOLIDAY,
                            holiday.isPresent() ? Severity.WARNING : Severity.HINT,
                            new Circumstance.FreeDay(day.getKey(), holiday));
                });
    }

    /// S-7: under the open sky, and near the day neither brief nor notes say a word of rain.
    static Stream<Finding> weather(Programme programme) {
        var deadline = programme.numbers().count("S-7.days");
        return programme
                .engagements()
                .filter(engagement -> conditions(programme, engagement).outdoors())
                .filter(engagement -> !mentions(WEATHER, engagement))
                .filter(engagement ->
                        programme.daysLeft(engagement).filter(left -> left <= deadline).isPresent())
                .map(engagement ->
                        Finding.about(
                                engagement,
                                Rule.WEATHER,
                                Severity.WARNING,
                                new Circumstance.NoRainPlan(site(programme, engagement).id())));
    }

    /// S-8: cameras come to where no pictures may be taken, or telephones are handed in and nobody
    /// has written so.
    static Stream<Finding> photography(Programme programme) {
        return programme
                .engagements()
                .mapMulti(
                        (engagement, found) -> photography(programme, engagement).ifPresent(found));
    }

    private static Optional<Finding> photography(Programme programme, Engagement engagement) {
        var conditions = conditions(programme, engagement);
        if (conditions.photography() == Photography.FORBIDDEN && bringsCameras(engagement)) {
            return Optional.of(
                    Finding.about(
                            engagement,
                            Rule.PHOTOGRAPHY,
                            Severity.ERROR,
                            new Circumstance.NoPictures(site(programme, engagement).id())));
        }
        return conditions.phonesOff() && !mentions(PHONES, engagement)
                ? Optional.of(
                        Finding.about(
                                engagement,
                                Rule.PHOTOGRAPHY,
                                Severity.WARNING,
                                new Circumstance.PhonesHandedIn(site(programme, engagement).id())))
                : Optional.empty();
    }

    private static boolean bringsCameras(Engagement engagement) {
        return engagement.kind() == EngagementKind.GROUP_PHOTO
                || switch (engagement.manner().press()) {
                    case OPEN, POOLED, PHOTO_SPRAY -> true;
                    case UNDECIDED, CLOSED -> false;
                };
    }

    /// S-9: the site must have the list of visitors, and the delegation is not known yet.
    static Stream<Finding> visitorList(Programme programme) {
        return programme
                .engagements()
                .filter(engagement -> programme.daysLeft(engagement).isPresent())
                .filter(engagement -> programme.guests(engagement).isEmpty())
                .mapMulti(
                        (engagement, found) -> visitorList(programme, engagement).ifPresent(found));
    }

    private static Optional<Finding> visitorList(Programme programme, Engagement engagement) {
        var needed = conditions(programme, engagement).visitorListDays();
        var left = programme.workingDaysLeft(engagement).orElseThrow();
        return needed.isPresent() && left <= needed.getAsInt()
                ? Optional.of(
                        Finding.about(
                                engagement,
                                Rule.VISITOR_LIST,
                                Severity.ERROR,
                                new Circumstance.NoVisitorList(
                                        site(programme, engagement).id(), left, needed.getAsInt())))
                : Optional.empty();
    }

    /// S-11: a guest who should walk little has far to walk.
    static Stream<Finding> fitness(Programme programme) {
        var most = programme.numbers().count("S-11.walking.minutes");
        return programme
                .engagements()
                .mapMulti((engagement, found) ->
                        fitness(programme, engagement, most).ifPresent(found));
    }

    private static Optional<Finding> fitness(Programme programme, Engagement engagement, int most) {
        var walking = conditions(programme, engagement).walkingMinutes();
        if (walking.orElse(0) <= most) {
            return Optional.empty();
        }
        var guests =
                programme.guests(engagement).stream()
                        .filter(guest ->
                                Care.has(programme, guest, Need.LITTLE_WALKING)
                                        || Care.has(programme, guest, Need.WHEELCHAIR))
                        .toList();
        return guests.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.about(
                                engagement,
                                Rule.FITNESS,
                                Severity.WARNING,
                                new Circumstance.FarToWalk(guests, walking.getAsInt(), most)));
    }

    private static boolean mentions(Pattern words, Engagement engagement) {
        return engagement.briefing().text().any(form -> words.matcher(form).find())
                || engagement.notes().stream()
                        .anyMatch(note -> note.text().any(form -> words.matcher(form).find()));
    }

    private static Conditions conditions(Programme programme, Engagement engagement) {
        return engagement
                .place()
                .site()
                .flatMap(programme.tour().directory()::site)
                .map(Site::conditions)
                .orElse(Conditions.UNKNOWN);
    }

    /// Of an engagement whose conditions are known.
    private static Site site(Programme programme, Engagement engagement) {
        return engagement.place().site().flatMap(programme.tour().directory()::site).orElseThrow();
    }
}
