package org.retinue.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Conditions;
import org.retinue.tour.Engagement;
import org.retinue.tour.Fact;
import org.retinue.tour.Gift;
import org.retinue.tour.Person;
import org.retinue.tour.Photography;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Prose;
import org.retinue.words.Words;

/// Computes the briefing notes: for each engagement the place and who receives there, the brief,
/// the facts with where they were read, and what the visit asks of those who go.
final class BriefingNotes {

    private final Cells cells;

    private BriefingNotes(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                false,
                new BriefingNotes(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts = order.engagements(cells.tour()).filter(this::hasMore).map(this::part).toList();
        return parts.isEmpty()
                ? List.of(Particulars.in(cells.voices()).part(Phrase.EMPTY, List.of()))
                : parts;
    }

    /// Whether a note would say more than the programme does.
    private boolean hasMore(Engagement item) {
        return !item.briefing().text().isEmpty()
                || site(item)
                        .anyMatch(site ->
                                !site.facts().isEmpty()
                                        || !site.address().isEmpty()
                                        || !site.conditions().equals(Conditions.UNKNOWN));
    }

    private Stream<Site> site(Engagement item) {
        return item.place().site().flatMap(cells.tour().directory()::site).stream();
    }

    private Listing.Part part(Engagement item) {
        var voices = cells.voices();
        var particulars = Particulars.in(voices);
        site(item).forEach(site -> particulars.say("listing.address", cells.text(site.address())));
        particulars
                .say("listing.host-lead", lead(item))
                .say("listing.brief", brief(item.briefing().text()));
        site(item).forEach(site -> conditions(particulars, site));
        return particulars
                .say("listing.dress", cells.lines().dressAlone(item))
                .say("listing.press", press(item))
                .say("listing.gifts", gifts(item))
                .say(
                        "listing.notes",
                        cells.lines().open(item.notes()).map(Listing.Line::plain).toList())
                .part(cells.heading(item), List.of(cells.lines().where(item)));
    }

    private Phrase press(Engagement item) {
        var press = item.manner().press();
        return press == PressAccess.UNDECIDED ? Phrase.EMPTY : cells.voices().name(press);
    }

    private List<Listing.Line> lead(Engagement item) {
        return cells.person(item.party().reception().lead()).stream()
                .flatMap((Person lead) ->
                        Stream.of(
                                Listing.Line.strong(cells.text(lead.name())),
                                Listing.Line.plain(cells.title(lead)),
                                Listing.Line.plain(cells.organisation(lead)),
                                Listing.Line.small(cells.text(lead.address()))))
                .toList();
    }

    private void conditions(Particulars particulars, Site site) {
        var voices = cells.voices();
        var conditions = site.conditions();
        particulars.say("listing.facts", site.facts().stream().flatMap(this::fact).toList());
        particulars.say(
                "listing.walking",
                conditions.walkingMinutes().isEmpty()
                        ? Phrase.EMPTY
                        : voices.say(
                                "print.minutes",
                                Integer.toString(conditions.walkingMinutes().getAsInt())));
        particulars.say(
                "listing.photography",
                conditions.photography() == Photography.UNKNOWN
                        ? Phrase.EMPTY
                        : voices.name(conditions.photography()));
        particulars.say(
                "listing.please-note",
                Stream.of(
                                conditions.phonesOff() ? "listing.phones-off" : "",
                                conditions.outdoors() ? "listing.outdoors" : "")
                        .filter(key -> !key.isEmpty())
                        .map(key -> Listing.Line.plain(voices.say(key)))
                        .toList());
    }

    /// A fact, and below it where it was read and how old it is.
    private Stream<Listing.Line> fact(Fact fact) {
        return Stream.of(
                Listing.Line.plain(cells.text(fact.text())),
                Listing.Line.small(cells.voices().say(words -> source(fact, words))));
    }

    private static String source(Fact fact, Words words) {
        var asOf = fact.asOf().isBlank() ? "" : words.say("listing.as-of", fact.asOf());
        return Frames.joined(words.say("print.comma"), fact.source(), asOf);
    }

    /// The brief in one language after the other, paragraph by paragraph.
    private List<Listing.Line> brief(Text text) {
        return cells.text(text).said().stream()
                .flatMap(said ->
                        lines(Prose.of(said.text()), "").map(line -> line.inLanguageOf(said)))
                .toList();
    }

    private static Stream<Told> lines(Prose prose, String before) {
        return prose.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Prose.Heading heading ->
                                    Stream.of(new Told(true, before + heading.text()));
                            case Prose.Paragraph(var spans) ->
                                    Stream.of(new Told(false, before + text(spans)));
                            case Prose.Listing(var first, var points) ->
                                    IntStream.range(0, points.size())
                                            .boxed()
                                            .flatMap(at ->
                                                    lines(
                                                            points.get(at),
                                                            before + point(first, at)));
                            case Prose.Quote(var words) -> lines(words, before);
                            case Prose.Verbatim(var words) ->
                                    words.lines().map(line -> new Told(false, before + line));
                            case Prose.Rule _ -> Stream.empty();
                        });
    }

    private static String point(Optional<Integer> first, int at) {
        return first.map(number -> number + at + ". ").orElse("• ");
    }

    private static String text(List<Prose.Span> spans) {
        return spans.stream().map(Prose.Span::text).collect(Collectors.joining());
    }

    private List<Listing.Line> gifts(Engagement item) {
        return cells.tour().gifts().stream()
                .filter(gift -> gift.at().filter(item.id()::equals).isPresent())
                .map((Gift gift) -> Listing.Line.plain(cells.text(gift.what())))
                .toList();
    }

    private record Told(boolean strong, String text) {

        Listing.Line inLanguageOf(Phrase.Said said) {
            var phrase = new Phrase(List.of(new Phrase.Said(said.language(), text)));
            return strong ? Listing.Line.strong(phrase) : Listing.Line.plain(phrase);
        }
    }
}
