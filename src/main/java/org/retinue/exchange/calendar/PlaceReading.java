package org.retinue.exchange.calendar;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.paste.Activities;
import org.retinue.exchange.paste.Names;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.tour.Position;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;

/// Finds the sites that calendars name, and makes those that nobody knows yet.
final class PlaceReading {

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?is)\\s*(https?://|online|(microsoft )?teams\\b|zoom\\b|google meet|腾讯会议|线上).*");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST_NAME = 120;

    /// So much of a location tells which site it is.
    private static final int TELLING = 400;

    private final Directory known;
    private final Names<SiteId> names;
    private final Map<SiteId, Site> fresh = new LinkedHashMap<>();

    PlaceReading(Directory known) {
        this.known = known;
        names =
                new Names<>(
                        known.sites().values().stream()
                                .collect(Collectors.toMap(Site::id, Site::name)));
    }

    /// What is known of a site that is to be made.
    record Wanted(String location, SiteKind kind, ZoneId zone, Optional<Position> position) {}

    /// The site of that id: a known one, or one that the event itself explains.
    Optional<SiteId> marked(SiteId id, List<Site> explained) {
        if (site(id).isEmpty()) {
            explained.stream()
                    .filter(site -> site.id().equals(id))
                    .forEach(site -> fresh.put(id, site));
        }
        return site(id).map(Site::id);
    }

    /// The known site that the location names.
    Optional<SiteId> known(String written) {
        var location = written.substring(0, Math.min(written.length(), TELLING));
        return parts(location)
                .flatMap(part -> names.exactly(part).stream())
                .findFirst()
                .or(() -> names.in(location));
    }

    /// The site that the location names, new where nobody knows it; nothing where it is no place.
    Optional<SiteId> of(Wanted wanted) {
        if (wanted.location().isBlank() || ELSEWHERE.matcher(wanted.location()).matches()) {
            return Optional.empty();
        }
        return known(wanted.location()).or(() -> Optional.of(made(wanted)));
    }

    Optional<Site> site(SiteId id) {
        return Optional.ofNullable(fresh.get(id)).or(() -> known.site(id));
    }

    /// The sites that were made.
    List<Site> fresh() {
        return List.copyOf(fresh.values());
    }

    private SiteId made(Wanted wanted) {
        var name =
                name(wanted.location().substring(0, Math.min(wanted.location().length(), TELLING)));
        var id = new SiteId(Keys.of("site " + Names.folded(name)));
        fresh.computeIfAbsent(
                id,
                _ ->
                        Site.named(
                                        id,
                                        Activities.place(name).orElse(wanted.kind()),
                                        text(name),
                                        wanted.zone())
                                .withAddress(text(rest(wanted.location(), name)))
                                .withPosition(wanted.position()));
        return id;
    }

    /// The whole, or else its first line, or what stands before the first comma.
    private static Stream<String> parts(String location) {
        return Stream.of(
                        location,
                        location.lines().findFirst().orElse(location),
                        location.split("[,，\\n]", 2)[0])
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    private static String name(String location) {
        var name =
                parts(location)
                        .filter(part -> part.length() <= LONGEST_NAME && !part.contains("\n"))
                        .reduce((_, shorter) -> shorter)
                        .orElse(location.replaceAll("\\s+", " "));
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private static String rest(String location, String name) {
        return location.startsWith(name)
                ? location.substring(name.length()).replaceFirst("^[,，\\s]+", "")
                : "";
    }

    static Text text(String written) {
        return Text.in(HAN.matcher(written).find() ? Language.CHINESE : Language.ENGLISH, written);
    }
}
