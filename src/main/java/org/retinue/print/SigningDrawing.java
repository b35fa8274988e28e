package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.PersonId;
import org.retinue.tour.Signature;

/// Draws a signing table from above, with the audience below.
record SigningDrawing(Lines lines) {

    private static final double WIDTH = 272;
    private static final double MIDDLE = WIDTH / 2;
    private static final At.Size SIGNATORY = new At.Size(52, 14);

    Drawing drawing(Signature signature, Signings.Standing standing) {
        var voices = lines.voices();
        var shapes = new ArrayList<Drawing.Shape>();
        shapes.add(
                Drawing.Shape.named(
                        Drawing.Look.FLAG,
                        new At(MIDDLE - 45, 0, 42, 9),
                        voices.say("seating.flag-of-guests")));
        shapes.add(
                Drawing.Shape.named(
                        Drawing.Look.FLAG,
                        new At(MIDDLE + 3, 0, 42, 9),
                        voices.say("seating.flag-of-hosts")));
        var longer = Math.max(standing.guests().size(), standing.hosts().size());
        var each = Math.min(46, MIDDLE / Math.max(1, longer));
        shapes.addAll(row(standing.guests(), -each, Drawing.Look.GUEST));
        shapes.addAll(row(standing.hosts(), each, Drawing.Look.HOST));
        shapes.add(signatory(signature.guest(), MIDDLE - 32, Drawing.Look.GUEST));
        shapes.add(signatory(signature.host(), MIDDLE + 32, Drawing.Look.HOST));
        shapes.add(
                Drawing.Shape.named(
                        Drawing.Look.TABLE,
                        new At(MIDDLE - 70, 47, 140, 12),
                        voices.text(signature.document())));
        shapes.add(
                Drawing.Shape.named(
                        Drawing.Look.DOOR,
                        new At(MIDDLE - 35, 63, 70, 8),
                        voices.say("seating.audience")));
        return new Drawing(new At.Size(WIDTH, 72), shapes);
    }

    /// From the middle to one side: to the left where a step is negative.
    private List<Drawing.Shape> row(List<PersonId> people, double step, Drawing.Look look) {
        var shapes = new ArrayList<Drawing.Shape>();
        var each = Math.abs(step);
        for (var at = 0; at < people.size(); at++) {
            var left = MIDDLE + at * step + Math.min(0, step);
            shapes.add(
                    new Drawing.Shape(
                            look,
                            new At(left + 0.7, 11.5, each - 1.4, 15.5),
                            Integer.toString(at + 1),
                            Names.of(lines, people.get(at)),
                            Phrase.EMPTY));
        }
        return shapes;
    }

    private Drawing.Shape signatory(Optional<PersonId> person, double middle, Drawing.Look look) {
        var at = new At(middle - SIGNATORY.width() / 2, 30, SIGNATORY.width(), SIGNATORY.height());
        return person.map(who -> Drawing.Shape.named(look, at, Names.of(lines, who)))
                .orElse(
                        Drawing.Shape.named(
                                Drawing.Look.FREE,
                                at,
                                lines.voices().say("print.to-be-confirmed")));
    }
}
