package org.retinue.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.retinue.print.PageImages;
import org.retinue.ui.studio.Studio;

/// Pages below each other, to scroll through. Only those that show have a picture.
final class PagesView extends ScrollPane {

    private static final PageImages.Size USUAL = new PageImages.Size(595, 842);

    private final Studio studio;
    private final Pane field = new Pane();
    private final PageFeed feed;
    private final Map<Integer, StackPane> leaves = new HashMap<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(new Zoom.Width());
    private List<PageRef> pages = List.of();
    private PageColumn column = new PageColumn(List.of(), 1);

    PagesView(Studio studio, Worker worker) {
        this.studio = studio;
        feed = new PageFeed(worker, page -> pages.contains(page), this::paint);
        setId("pages");
        getStyleClass().add("pages");
        setContent(field);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(true);
        setAccessibleText(studio.say("preview.pages"));
        viewportBoundsProperty().subscribe(_ -> lay());
        vvalueProperty().subscribe(_ -> look());
        zoom.subscribe(_ -> lay());
    }

    /// Which page is read, counted from 0.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    List<PageRef> pages() {
        return pages;
    }

    /// How many pictures are held.
    int held() {
        return feed.held();
    }

    double scale() {
        return column.scale();
    }

    void zoom(Zoom wanted) {
        zoom.set(wanted);
    }

    /// Other pages; where only some were added at the end, one goes on reading where one was.
    void show(List<PageRef> now) {
        if (now.equals(pages)) {
            return;
        }
        var grew = now.size() > pages.size() && now.subList(0, pages.size()).equals(pages);
        pages = List.copyOf(now);
        field.getChildren().clear();
        leaves.clear();
        if (!grew) {
            column = new PageColumn(List.of(), column.scale());
            feed.clear();
            setVvalue(0);
        }
        lay();
    }

    void clear() {
        show(List.of());
    }

    /// Goes to the page so many before or after the one that is read.
    void turn(int pagesOn) {
        if (column.count() > 0) {
            var page = Math.clamp(current.get() + (long) pagesOn, 0, column.count() - 1);
            // At the end of the column a page may not come to the top of the room.
            scrollTo(column.top(page) - PageColumn.GAP);
            current.set(page);
        }
    }

    private double offset() {
        return getVvalue() * Math.max(0, column.height() - room().height());
    }

    private PageImages.Size room() {
        var bounds = getViewportBounds();
        return new PageImages.Size(bounds.getWidth(), bounds.getHeight());
    }

    private void scrollTo(double offset) {
        var rest = column.height() - room().height();
        setVvalue(rest <= 0 ? 0 : Math.clamp(offset / rest, 0, 1));
    }

    /// Puts the pages where they belong at this zoom and in this room, and keeps the place.
    private void lay() {
        var page = column.at(offset() + 1);
        var share = column.count() == 0 ? 0 : (offset() - column.top(page)) / column.height(page);
        var room = room();
        var largest = largest();
        var scale =
                zoom.get()
                        .scale(
                                largest,
                                room.width() - 2 * PageColumn.GAP,
                                room.height() - 2 * PageColumn.GAP);
        column = new PageColumn(pages.stream().map(PageRef::size).toList(), scale);
        field.setPrefSize(Math.max(room.width(), column.width()), column.height());
        field.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        leaves.forEach(this::place);
        layout();
        if (column.count() > 0) {
            scrollTo(column.top(page) + share * column.height(page));
        }
        look();
    }

    private PageImages.Size largest() {
        var sizes = pages.stream().map(PageRef::size).toList();
        return new PageImages.Size(
                sizes.stream().mapToDouble(PageImages.Size::width).max().orElse(USUAL.width()),
                sizes.stream().mapToDouble(PageImages.Size::height).max().orElse(USUAL.height()));
    }

    /// Shows the pages that are in the room, and asks for their pictures.
    private void look() {
        var from = offset();
        var shown = column.between(from, from + room().height());
        leaves.entrySet().removeIf(leaf -> !shown.contains(leaf.getKey()));
        shown.forEach(page -> leaves.computeIfAbsent(page, this::leaf));
        leaves.forEach(this::place);
        field.getChildren()
                .setAll(shown.stream().map(leaves::get).filter(Objects::nonNull).toList());
        var density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        feed.want(
                shown.stream()
                        .map(page -> new PageFeed.Drawn(pages.get(page), column.scale() * density))
                        .toList());
        current.set(column.at(from + room().height() / 3));
    }

    private StackPane leaf(int page) {
        var picture = new ImageView();
        var leaf = new StackPane(picture);
        leaf.getStyleClass().add("leaf");
        leaf.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        leaf.setAccessibleText(
                studio.say("preview.leaf", page + 1, pages.size(), pages.get(page).paper()));
        feed.picture(pages.get(page)).ifPresent(picture::setImage);
        return leaf;
    }

    private void place(int page, StackPane leaf) {
        var width = column.width(page);
        var height = column.height(page);
        leaf.resizeRelocate(
                Math.rint((field.getPrefWidth() - width) / 2),
                Math.rint(column.top(page)),
                width,
                height);
        leaf.setManaged(false);
        if (leaf.getChildren().getFirst() instanceof ImageView picture) {
            picture.setFitWidth(width);
            picture.setFitHeight(height);
        }
        leaf.layout();
    }

    private void paint(PageRef drawn) {
        IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).equals(drawn))
                .mapToObj(leaves::get)
                .filter(Objects::nonNull)
                .map(leaf -> leaf.getChildren().getFirst())
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .forEach(picture -> feed.picture(drawn).ifPresent(picture::setImage));
    }
}
