package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.retinue.ui.table.Row;

/// What lies over the table: the editor on the cell of the cursor, and below it the offers or the
/// reason of a refusal. Follows the cell wherever scrolling and edits take it.
final class GridLayer<I, C extends Enum<C>> extends Pane {

    /// Room for the table's scroll bar.
    static final double SCROLL_BAR = 16;

    private final TableView<Row<I, Line<I, C>>> table;
    private final CellEditor editor;
    private final List<GridCell<I, C>> cells;
    private final Pane frame = new Pane();
    private final Rectangle window = new Rectangle();
    private Optional<Spot<I, C>> spot = Optional.empty();
    private int wanted = -1;

    GridLayer(TableView<Row<I, Line<I, C>>> table, CellEditor editor, List<GridCell<I, C>> cells) {
        this.table = table;
        this.editor = editor;
        this.cells = cells;
        Runnable follow = this::follow;
        sceneProperty()
                .subscribe((left, entered) -> {
                    if (left != null) {
                        left.removePostLayoutPulseListener(follow);
                    }
                    if (entered != null) {
                        entered.addPostLayoutPulseListener(follow);
                    }
                });
        setPickOnBounds(false);
        frame.setPickOnBounds(false);
        frame.setClip(window);
        editor.setManaged(false);
        editor.list().setManaged(false);
        editor.reason().setManaged(false);
        frame.getChildren().add(editor);
        getChildren().addAll(frame, editor.list(), editor.reason());
    }

    void at(Optional<Spot<I, C>> changed) {
        spot = changed;
        requestLayout();
    }

    void focused(boolean has) {
        editor.setMouseTransparent(!has);
    }

    /// Scrolls as little as is needed to show the row whole, once the table is laid out.
    void show(int row) {
        wanted = row;
        requestLayout();
    }

    void scrollTo(int row) {
        table.scrollTo(row);
    }

    /// After each layout of the window.
    private void follow() {
        if (getScene() == null || !(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        scroll(flow);
        var area = sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
        window.setX(area.getMinX());
        window.setY(area.getMinY() - 1);
        window.setWidth(area.getWidth());
        window.setHeight(area.getHeight() + 1);
        spot.flatMap(this::bounds).ifPresentOrElse(this::place, this::hide);
    }

    private void scroll(VirtualFlow<?> flow) {
        var row = wanted;
        wanted = -1;
        var first = flow.getFirstVisibleCell();
        if (row < 0 || first == null || flow.getHeight() <= 0) {
            return;
        }
        var height = flow.getHeight() - barHeight(flow);
        var top = first.getLayoutY() + (row - first.getIndex()) * GridTable.ROW_HEIGHT;
        if (top < 0) {
            flow.scrollPixels(top);
        } else if (top + GridTable.ROW_HEIGHT > height) {
            flow.scrollPixels(top + GridTable.ROW_HEIGHT - height);
        }
    }

    private static double barHeight(VirtualFlow<?> flow) {
        return flow.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.isVisible())
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .mapToDouble(ScrollBar::getHeight)
                .sum();
    }

    private Optional<Bounds> bounds(Spot<I, C> wantedSpot) {
        return cells.stream()
                .filter(cell -> cell.spot().equals(Optional.of(wantedSpot)))
                .filter(GridLayer::isShown)
                .findFirst()
                .map(cell -> sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    private static boolean isShown(GridCell<?, ?> cell) {
        var row = cell.getTableRow();
        return cell.getScene() != null
                && cell.getParent() != null
                && row != null
                && row.isVisible()
                && row.getParent() != null;
    }

    private void place(Bounds cell) {
        frame.setVisible(true);
        editor.setOpacity(1);
        editor.resizeRelocate(
                Math.rint(cell.getMinX()) - 1,
                Math.rint(cell.getMinY()) - 1,
                Math.rint(cell.getWidth()) + 1,
                Math.rint(cell.getHeight()) + 1);
        var width = editor.list().widthFor(cell.getWidth());
        below(editor.list(), cell, width, editor.list().prefHeight(width));
        var reasonWidth = Math.min(320, getWidth() - 16);
        below(editor.reason(), cell, reasonWidth, editor.reason().prefHeight(reasonWidth));
    }

    /// Out of sight, but with the focus and what is typed.
    private void hide() {
        editor.setOpacity(0);
        editor.resizeRelocate(0, 0, 10, 10);
        editor.list().relocate(-10_000, 0);
        editor.reason().relocate(-10_000, 0);
    }

    private void below(Region region, Bounds cell, double width, double height) {
        var area = new BoundingBox(0, 0, getWidth(), getHeight());
        var x = Math.clamp(cell.getMinX(), 4, Math.max(4, area.getMaxX() - width - 4));
        var fitsBelow = cell.getMaxY() + height + 4 <= area.getMaxY();
        var y = fitsBelow ? cell.getMaxY() + 2 : Math.max(4, cell.getMinY() - height - 2);
        region.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
}
