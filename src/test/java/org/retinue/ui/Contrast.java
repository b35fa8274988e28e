package org.retinue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// How well the letters of a window stand out from the ground below them, as WCAG 2 reckons it.
final class Contrast {

    /// For letters of every size; pictures beside words may have less.
    private static final double LEAST = 4.5;

    private static final double LEAST_OF_PICTURES = 3;

    private Contrast() {}

    /// The letters below the node that stand out too little. What cannot be used is left out.
    static List<String> faint(Node root) {
        return letters(root)
                .flatMap(text -> {
                    var ratio = ratio(text);
                    var least = text instanceof FontIcon ? LEAST_OF_PICTURES : LEAST;
                    return ratio >= least ? Stream.empty() : Stream.of(describe(text, ratio));
                })
                .distinct()
                .toList();
    }

    private static Stream<Text> letters(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return switch (node) {
            case Text text -> text.getText().isBlank() ? Stream.empty() : Stream.of(text);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(Contrast::letters);
            default -> Stream.empty();
        };
    }

    private static double ratio(Text text) {
        var ground = ground(text);
        var fill = text instanceof FontIcon icon ? icon.getIconColor() : text.getFill();
        return colours(fill).stream()
                .map(colour -> over(colour, opacity(text), ground))
                .mapToDouble(colour -> ratio(colour, ground))
                .min()
                .orElseThrow();
    }

    static double ratio(Color one, Color other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The colour that one sees around the node: the grounds of all regions it lies in, one over
    /// the other.
    private static Color ground(Node node) {
        var fills = new ArrayList<Color>();
        for (var part = node.getParent(); part != null; part = part.getParent()) {
            fill(part).ifPresent(fills::add);
            if (!fills.isEmpty() && fills.getLast().isOpaque()) {
                break;
            }
        }
        var ground = Color.WHITE;
        for (var fill : fills.reversed()) {
            ground = over(fill, 1, ground);
        }
        return ground;
    }

    private static Optional<Color> fill(Node part) {
        if (part instanceof Region region && region.getBackground() != null) {
            return region.getBackground().getFills().reversed().stream()
                    .map(BackgroundFill::getFill)
                    .map(paint -> colours(paint).getFirst())
                    .filter(colour -> colour.getOpacity() > 0)
                    .map(colour -> shaded(colour, part.getOpacity()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static double opacity(Node node) {
        return Stream.iterate(node, part -> part != null, Node::getParent)
                .mapToDouble(Node::getOpacity)
                .reduce(1, (one, other) -> one * other);
    }

    private static Color shaded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private static Color over(Color colour, double opacity, Color ground) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity() * opacity);
    }

    private static List<Color> colours(Paint paint) {
        return switch (paint) {
            case Color colour -> List.of(colour);
            case LinearGradient gradient ->
                    gradient.getStops().stream().map(Stop::getColor).toList();
            default -> throw new AssertionError("No colour: " + paint);
        };
    }

    private static String describe(Text text, double ratio) {
        var where =
                Stream.<Node>iterate(text, part -> part != null, Node::getParent)
                        .limit(4)
                        .flatMap(part -> part.getStyleClass().stream())
                        .toList();
        return "%.2f \"%s\" %s".formatted(ratio, text.getText(), where);
    }
}
