package org.retinue.exchange.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Id;
import org.retinue.tour.Language;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.TrackId;

/// What Retinue wrote into an event besides, so that the item comes back as it was: its tour and
/// id, the title in all its forms, the sites, and the values by their names.
record ItemMark(
        String tour, String item, Map<String, String> values, Text title, List<Site> sites) {

    /// The mark of the event, where it has one that is whole.
    static Optional<ItemMark> of(Component event) {
        return event.line(Marks.ITEM)
                .filter(line -> isPair(line.value()))
                .map(line -> {
                    var dot = line.value().indexOf('.');
                    return new ItemMark(
                            line.value().substring(0, dot),
                            line.value().substring(dot + 1),
                            values(line),
                            forms(event.lines(Marks.TITLE)),
                            sites(event));
                });
    }

    /// Whether the value names a tour and an item of it.
    static boolean isPair(String value) {
        var dot = value.indexOf('.');
        return dot > 0
                && Id.SHAPE.matcher(value.substring(0, dot)).matches()
                && Id.SHAPE.matcher(value.substring(dot + 1)).matches();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    <E extends Enum<E>> Optional<E> value(String name, Class<E> type) {
        return value(name).flatMap(key -> Marks.value(type, key));
    }

    /// The site that is named there.
    Optional<SiteId> site(String name) {
        return value(name).filter(id -> Id.SHAPE.matcher(id).matches()).map(SiteId::new);
    }

    List<TrackId> tracks() {
        return value("TRACKS").stream()
                .flatMap(all -> Stream.of(all.split(",", -1)))
                .filter(id -> Id.SHAPE.matcher(id).matches())
                .map(TrackId::new)
                .toList();
    }

    /// Whether the text is still what Retinue wrote under the name.
    boolean wrote(String name, String text) {
        return value(name).filter(Marks.sum(text)::equals).isPresent();
    }

    /// The lines, each of which gives a form of a text in its language.
    static Text forms(Stream<ContentLine> lines) {
        var text = Text.EMPTY;
        for (var line : lines.toList()) {
            text = text.with(language(line).orElse(Language.ENGLISH), line.text());
        }
        return text;
    }

    /// The language that the line names; nothing where it names none.
    static Optional<Language> language(ContentLine line) {
        return line.parameter("LANGUAGE")
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
                .map(Language::of);
    }

    private static Map<String, String> values(ContentLine line) {
        var values = new HashMap<String, String>();
        line.parameters().forEach((name, all) -> values.put(name, String.join(",", all)));
        return values;
    }

    private static List<Site> sites(Component event) {
        var sites = new ArrayList<Site>();
        var byId = new HashMap<String, List<ContentLine>>();
        event.lines(Marks.SITE)
                .forEach(line ->
                        line.parameter("ID")
                                .filter(id -> Id.SHAPE.matcher(id).matches())
                                .ifPresent(id ->
                                        byId.computeIfAbsent(id, _ -> new ArrayList<>())
                                                .add(line)));
        byId.forEach((id, lines) -> {
            var name = forms(lines.stream());
            var first = lines.getFirst();
            var zone = first.parameter("ZONE").flatMap(Zones::platform);
            if (!name.isEmpty() && zone.isPresent()) {
                var kind = first.parameter("KIND").flatMap(key -> Marks.value(SiteKind.class, key));
                sites.add(
                        Site.named(new SiteId(id), kind.orElse(SiteKind.OTHER), name, zone.get()));
            }
        });
        return List.copyOf(sites);
    }
}
