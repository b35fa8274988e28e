package org.retinue.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.retinue.words.Prose;
import org.retinue.words.Prose.Heading;
import org.retinue.words.Prose.Listing;
import org.retinue.words.Prose.Mark;
import org.retinue.words.Prose.Paragraph;
import org.retinue.words.Prose.Quote;
import org.retinue.words.Prose.Rule;
import org.retinue.words.Prose.Span;
import org.retinue.words.Prose.Verbatim;

/// Shows a [Prose] as it is meant: headings large, points below one another, lines broken where the
/// width ends. Links can be followed where someone follows them; elsewhere their target is told.
public final class ProseView extends VBox {

    /// Longer runs of code are broken like other words; shorter ones stand on a ground of their
    /// own.
    private static final int MOST_ON_GROUND = 32;

    private final @Nullable Consumer<String> follow;

    /// A view in which no link leads anywhere.
    public ProseView() {
        this(null);
    }

    public ProseView(@Nullable Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("prose");
    }

    public void show(Prose prose) {
        getChildren().setAll(blocks(prose));
    }

    private List<Node> blocks(Prose prose) {
        return prose.blocks().stream().map(this::block).toList();
    }

    private Node block(Prose.Block block) {
        return switch (block) {
            case Heading heading ->
                    styled(flow(heading.spans()), "prose-heading", "level-" + heading.level());
            case Paragraph(var spans) -> flow(spans);
            case Listing(var first, var points) ->
                    list(points, first.map(number -> number + ".").orElse("•"), first.orElse(0));
            case Quote(var words) -> styled(column(words), "prose-quote");
            case Verbatim(var lines) -> verbatim(lines);
            case Rule() -> styled(new Region(), "prose-rule");
        };
    }

    private Node list(List<Prose> points, String sign, int first) {
        var list = new VBox();
        for (var place = 0; place < points.size(); place++) {
            var marker = new Label(sign.equals("•") ? sign : (first + place) + ".");
            marker.getStyleClass().add("prose-marker");
            marker.setMinWidth(Region.USE_PREF_SIZE);
            var point = column(points.get(place));
            HBox.setHgrow(point, Priority.ALWAYS);
            list.getChildren().add(styled(new HBox(marker, point), "prose-point"));
        }
        return styled(list, "prose-list");
    }

    private VBox column(Prose prose) {
        var column = new VBox();
        column.getChildren().setAll(blocks(prose));
        column.getStyleClass().add("prose");
        column.setMinWidth(0);
        return column;
    }

    private static Node verbatim(String lines) {
        var label = new Label(lines);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return styled(label, "prose-verbatim");
    }

    private TextFlow flow(List<Span> spans) {
        var runs = new ArrayList<Node>();
        spans.forEach(span -> addRun(span, runs));
        var flow = new TextFlow();
        flow.getChildren().setAll(runs);
        flow.setMinWidth(0);
        return flow;
    }

    private void addRun(Span span, List<Node> runs) {
        if (span.target().isPresent() && follow != null) {
            var target = span.target().get();
            var link = new Hyperlink(span.text());
            link.setOnAction(_ -> follow.accept(target));
            runs.add(marked(link, span));
            return;
        }
        runs.add(marked(onGround(span) ? new Label(span.text()) : letters(span.text()), span));
        span.target()
                .filter(target -> !target.equals(span.text()))
                .ifPresent(target -> runs.add(styled(letters(" (" + target + ")"), "prose-aside")));
    }

    private static boolean onGround(Span span) {
        return span.marks().contains(Mark.CODE) && span.text().length() <= MOST_ON_GROUND;
    }

    private static Text letters(String text) {
        var letters = new Text(text);
        letters.setTextOrigin(VPos.BASELINE);
        letters.getStyleClass().add("prose-text");
        return letters;
    }

    private static Node marked(Node run, Span span) {
        span.marks()
                .forEach(mark ->
                        run.getStyleClass().add("prose-" + mark.name().toLowerCase(Locale.ROOT)));
        span.target().ifPresent(_ -> run.getStyleClass().add("prose-link"));
        return run;
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
