package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Flags;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// Computes the flags sheet: which countries' flags hang in which order, all of one height, drawn
/// as one sees them from the front: the guests' on the left, which is the right of the hosts' own.
/// Flags of several guests stand by their countries' English names, and the hosts' last.
record FlagSheets(Lines lines, Flags flags) {

    /// Of the second smallest of the usual sizes, in centimetres.
    private static final int HEIGHT = 96;

    private static final double DRAWN = 30;
    private static final double AREA = 272;
    private static final FlagRatio USUAL = new FlagRatio(2, 3);

    static Plan of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var sheets = new FlagSheets(lines, Flags.of(tour));
        return Plan.of(
                Frames.of(tour, order, List.of()),
                sheets.flags.guests().isEmpty() ? List.of() : List.of(sheets.sheet(order)),
                lines.voices().say("seating.no-flags"));
    }

    private Plan.Sheet sheet(Order order) {
        var voices = lines.voices();
        return new Plan.Sheet(
                new Plan.Heading(
                        "flags",
                        Phrase.EMPTY,
                        new Clock("", Phrase.EMPTY),
                        voices.say("seating.flags-from-the-front"),
                        Phrase.EMPTY),
                List.of(
                        new Plan.Fact(
                                voices.say("seating.size"), voices.say("seating.equal-height")),
                        new Plan.Fact(
                                voices.say("seating.hoisting"), voices.say("seating.host-first")),
                        new Plan.Fact(
                                voices.say("seating.pennant"),
                                voices.say("seating.pennant-sides"))),
                List.of(drawing()),
                List.of(
                        grid(),
                        places(order),
                        new Plan.Grid(voices.say("seating.checked-by"), List.of(), List.of())),
                List.of());
    }

    /// As one stands before them, from the left.
    private List<Flag> inOrder() {
        var hung = new ArrayList<Flag>();
        flags.guests().forEach(code -> hung.add(new Flag(name(code), FlagRatio.of(code), false)));
        hung.add(
                flags.host()
                        .map(code -> new Flag(name(code), FlagRatio.of(code), true))
                        .orElseGet(() ->
                                new Flag(
                                        lines.voices().say("seating.host-country"),
                                        Optional.empty(),
                                        true)));
        return hung;
    }

    private Phrase name(String country) {
        return lines.voices()
                .say(words -> Locale.of("", country).getDisplayCountry(words.locale()));
    }

    private Drawing drawing() {
        var shapes = new ArrayList<Drawing.Shape>();
        var hung = inOrder();
        var all = hung.stream().mapToDouble(flag -> flag.shown().width(DRAWN) + 10).sum();
        var high = DRAWN * Math.min(1, AREA / all);
        var left = Math.max(0, (AREA - all) / 2);
        for (var flag : hung) {
            var width = flag.shown().width(high);
            shapes.add(Drawing.Shape.blank(Drawing.Look.POLE, new At(left, 2, 0.8, 52)));
            shapes.add(
                    Drawing.Shape.named(
                            Drawing.Look.FLAG, new At(left + 0.8, 3, width, high), flag.name));
            left += width + 10 * high / DRAWN;
        }
        return new Drawing(new At.Size(AREA, 56), shapes);
    }

    private Plan.Grid grid() {
        var voices = lines.voices();
        var rows = new ArrayList<Plan.Row>();
        for (var flag : inOrder()) {
            var place = Integer.toString(rows.size() + 1);
            rows.add(
                    new Plan.Row(
                            List.of(
                                    Plan.Cell.of(voices.say(_ -> place)),
                                    Plan.Cell.of(flag.name),
                                    Plan.Cell.of(
                                            flag.host
                                                    ? voices.say("seating.hosts")
                                                    : voices.say("seating.guests")),
                                    Plan.Cell.of(said(flag.ratio.map(FlagRatio::toString))),
                                    Plan.Cell.of(said(flag.ratio.map(FlagSheets::size))))));
        }
        return new Plan.Grid(
                Phrase.EMPTY,
                List.of(
                        new Plan.Column(new Plan.Share(14), voices.say("seating.from-the-left")),
                        new Plan.Column(new Plan.Share(30), voices.say("seating.country")),
                        new Plan.Column(new Plan.Share(16), voices.say("seating.side")),
                        new Plan.Column(new Plan.Share(20), voices.say("seating.ratio")),
                        new Plan.Column(new Plan.Share(20), voices.say("seating.size"))),
                rows);
    }

    private Phrase said(Optional<String> text) {
        return text.map(Phrase::latin).orElse(lines.voices().say("seating.not-known"));
    }

    private static String size(FlagRatio ratio) {
        return HEIGHT + " × " + Math.round(ratio.width(HEIGHT)) + " cm";
    }

    private Plan.Grid places(Order order) {
        var voices = lines.voices();
        return new Plan.Grid(
                voices.say("seating.where-flags-stand"),
                List.of(
                        new Plan.Column(new Plan.Share(26), voices.say("print.time")),
                        new Plan.Column(new Plan.Share(54), voices.say("print.item")),
                        new Plan.Column(new Plan.Share(20), voices.say("seating.anthems"))),
                order.dates(lines.tour()).stream()
                        .flatMap(date -> lines.tour().programme(date).stream())
                        .filter(Item::isActive)
                        .flatMap(item ->
                                item instanceof Engagement engagement
                                                && engagement.kind().isBetweenCountries()
                                        ? Stream.of(row(engagement))
                                        : Stream.empty())
                        .toList());
    }

    private Plan.Row row(Engagement engagement) {
        var heading = Plan.Heading.of(lines, engagement);
        var time =
                heading.clock().times().isEmpty()
                        ? heading.clock().otherwise()
                        : lines.voices().say(_ -> heading.clock().times());
        var anthems =
                engagement.kind() == EngagementKind.WELCOME_CEREMONY
                        ? lines.voices().say("seating.guests-anthem-first")
                        : Phrase.EMPTY;
        return new Plan.Row(
                List.of(
                        Plan.Cell.of(heading.date(), time),
                        Plan.Cell.of(heading.what(), heading.where()),
                        Plan.Cell.of(anthems)));
    }

    private record Flag(Phrase name, Optional<FlagRatio> ratio, boolean host) {

        /// As most flags are, where it is not known.
        FlagRatio shown() {
            return ratio.orElse(USUAL);
        }
    }
}
