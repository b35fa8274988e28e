package org.retinue.print;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.retinue.release.Handing;
import org.retinue.tour.Person;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Computes the distribution list: which paper of which release went to whom, by which way, and who
/// has said that they have it. The newest release stands first.
final class DistributionLists {

    private final Cells cells;

    private DistributionLists(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        var lists = new DistributionLists(Cells.of(tour, order));
        return new Listing(Frames.of(tour, order, List.of()), true, lists.parts(order.handings()));
    }

    private List<Listing.Part> parts(List<Handing> handings) {
        var parts =
                handings.stream()
                        .map(Handing::release)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(release -> part(release, handings))
                        .toList();
        return parts.isEmpty() ? List.of(table(Phrase.EMPTY, List.of())) : parts;
    }

    private Listing.Part part(int release, List<Handing> handings) {
        return table(
                cells.voices().say(words -> Frames.named(Integer.toString(release), words)),
                handings.stream()
                        .filter(handing -> handing.release() == release)
                        .sorted(Comparator.comparingInt(Handing::number))
                        .toList());
    }

    private Listing.Part table(Phrase heading, List<Handing> handings) {
        return Columns.<Handing>in(cells.voices())
                .line(
                        Listing.Width.SHORT,
                        "listing.copy",
                        handing -> cells.plain(Integer.toString(handing.number())))
                .with(Listing.Width.FREE, "listing.handed-to", this::recipient)
                .line(Listing.Width.FREE, "listing.paper", this::paper)
                .line(
                        Listing.Width.MIDDLE,
                        "listing.channel",
                        handing -> cells.voices().name(handing.channel()))
                .line(Listing.Width.LONG, "listing.handed-at", handing -> time(handing.at()))
                .line(
                        Listing.Width.LONG,
                        "listing.acknowledged",
                        handing -> handing.acknowledged().map(this::time).orElse(Phrase.EMPTY))
                .space(Listing.Width.LONG, "listing.signature")
                .part(heading, List.of(), handings, cells.voices().say("listing.no-handings"));
    }

    private List<Listing.Line> recipient(Handing handing) {
        return cells.person(handing.person())
                .map(person ->
                        Stream.of(
                                Listing.Line.strong(name(person)),
                                Listing.Line.small(cells.title(person))))
                .orElseGet(() ->
                        Stream.of(
                                Listing.Line.strong(
                                        cells.voices().text(Text.english(handing.name())))))
                .toList();
    }

    private Phrase name(Person person) {
        return cells.voices().text(person.name());
    }

    /// The paper's name where it is one of ours; anything else is printed as it was written down.
    private Phrase paper(Handing handing) {
        var name = handing.paper().strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Document.values())
                .filter(document -> document.name().equals(name))
                .findFirst()
                .map(cells.voices()::name)
                .orElseGet(() -> cells.plain(handing.paper()));
    }

    private Phrase time(Instant at) {
        return cells.voices().say(words -> time(at, words));
    }

    private String time(Instant at, Words words) {
        var local = at.atZone(cells.tour().zone());
        return words.date(local.toLocalDate()) + " " + words.time(local.toLocalTime());
    }
}
