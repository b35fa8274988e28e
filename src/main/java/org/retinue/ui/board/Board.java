package org.retinue.ui.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Finding;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.board.chart.Box;
import org.retinue.ui.board.chart.Draft;
import org.retinue.ui.board.chart.Scale;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.studio.Chosen;
import org.retinue.ui.studio.Selection;
import org.retinue.words.Words;

/// The board: days as columns, each split into the tour's tracks, items as blocks in time, and
/// beside them what has no clock time. Everything on it can be done with the mouse and with the
/// keyboard.
public final class Board extends Region {

    private static final double WHEEL = 1.1;

    private final Words words;
    private final Clock clock;
    private final Selection selection;
    private final Doing doing;
    private final Frame frame;
    private final Whereabouts whereabouts;
    private final Preview preview;
    private final Naming naming;
    private final Mouse mouse;
    private final Keys keys;
    private final Tip tip = new Tip();
    private Optional<Shown> shown = Optional.empty();
    private Optional<ItemId> toReveal = Optional.empty();

    /// What is on the board.
    private record Shown(Sight sight, Faces faces, List<Finding> findings) {

        Shown at(Sight changed) {
            return new Shown(changed, faces, findings);
        }
    }

    public Board(Words words, Clock clock, Selection selection, Doing doing) {
        this.words = words;
        this.clock = clock;
        this.selection = selection;
        this.doing = doing;
        frame = new Frame(words, this::look);
        whereabouts = new Whereabouts(this, frame);
        preview = new Preview(words, doing.foresee(), frame.chart().top());
        naming = new Naming(words, doing.edit(), this::requestFocus);
        mouse = new Mouse(this, whereabouts, preview);
        keys = new Keys(this);
        getStyleClass().add("board");
        setId("board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.say("board.accessible"));
        getChildren().addAll(frame.nodes());
        getChildren().addAll(naming.field(), preview.bubble());
        listen();
    }

    /// Shows the tour and what the rules found about it. Selection, scroll and size stay.
    public void show(Tour tour, List<Finding> findings) {
        var seen =
                sight().filter(now -> now.tour().id().equals(tour.id()))
                        .map(now -> now.showing(tour))
                        .orElseGet(() -> Sight.of(tour, Scale.NATURAL, 0, 0));
        if (sight().map(now -> now.tour().id()).filter(tour.id()::equals).isEmpty()) {
            mouse.end();
        }
        var faces =
                shown.map(now -> now.faces().after(tour, findings))
                        .orElseGet(() -> new Faces(words, tour, findings));
        shown = Optional.of(new Shown(seen, faces, List.copyOf(findings)));
        frame.chart().blocks().keep(seen);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(now -> {
            var sight = now.sight();
            var seen = selection.get().lead().filter(lead -> isInSight(sight, lead));
            var room = frame.place(getWidth(), getHeight(), Headings.height(sight));
            if (sight.width() != room.width() || sight.height() != room.height()) {
                shown = Optional.of(now.at(sight.resized(room.width(), room.height())));
                toReveal = toReveal.or(() -> seen);
            }
            reveal();
            shown.ifPresent(this::paint);
        });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? selection.get().lead().flatMap(this::block).orElse(null)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Optional<Sight> sight() {
        return shown.map(Shown::sight);
    }

    List<Finding> findings() {
        return shown.map(Shown::findings).orElse(List.of());
    }

    Selection selection() {
        return selection;
    }

    /// Another part of the tour, or another size.
    void look(Sight changed) {
        shown = shown.map(now -> now.at(changed));
        requestLayout();
    }

    /// Turns the draft into an edit. What is new is selected, unless it was refused; what was drawn
    /// can be named at once.
    void make(Draft draft) {
        if (draft.items().isEmpty()) {
            tell(words.say("board.held"));
            return;
        }
        doing.edit().accept(draft.edit());
        var made = draft.items().stream().map(Item::id).filter(this::isThere).toList();
        if (draft.isNew() && !made.isEmpty()) {
            selection.choose(made);
        }
        if (draft.deed() == Deed.ADD_ITEM) {
            made.stream().findFirst().ifPresent(this::rename);
        }
        requestLayout();
    }

    /// Says something at the item that leads, until the next gesture.
    public void tell(String sentence) {
        lead().ifPresent(box -> preview.tell(sentence, box, whereabouts.room()));
    }

    void edit(Edit edit) {
        doing.edit().accept(edit);
    }

    void open(ItemId item) {
        doing.open().accept(item);
    }

    void rename(ItemId item) {
        naming.ask(item);
        toReveal = Optional.of(item);
        requestLayout();
    }

    /// Calls off a drag, or else lets go of the selection; false where there is neither.
    boolean cancel() {
        var something = mouse.isDragging() || !selection.get().items().isEmpty();
        if (mouse.isDragging()) {
            mouse.cancel();
        } else {
            selection.clear();
        }
        return something;
    }

    /// Takes back what was said about the last key.
    void hush() {
        if (!mouse.isDragging()) {
            preview.clear();
        }
    }

    /// Marks the section beside the board that a drag would put something into.
    void target(Optional<Optional<LocalDate>> section) {
        frame.side().target(section);
    }

    private void paint(Shown now) {
        var chosen = selection.get();
        var present = LocalDateTime.now(clock.withZone(now.sight().tour().zone()));
        frame.show(now.sight(), now.faces(), chosen, present);
        naming.show(now.sight().tour(), this::box);
    }

    /// Scrolls to what was asked for, once it is there.
    private void reveal() {
        toReveal.filter(this::isThere)
                .ifPresent(item -> {
                    toReveal = Optional.empty();
                    shown = shown.map(now -> now.at(now.sight().revealing(item)));
                    sight().ifPresent(now -> frame.side().reveal(now.shelf(), item));
                });
    }

    private boolean isThere(ItemId item) {
        return sight().flatMap(now -> now.tour().item(item)).isPresent();
    }

    /// Before anything is shown, whatever leads is to come into sight.
    private boolean isInSight(Sight sight, ItemId item) {
        return sight.width() == 0 || sight.shows(item) || frame.side().shows(item);
    }

    private Optional<String> hint(ItemId item) {
        return shown.flatMap(now -> now.sight().tour().item(item).map(now.faces()::hint));
    }

    /// Where the item is on the board, if it is in sight.
    private Optional<Box> box(ItemId item) {
        return block(item)
                .filter(block -> block.getScene() != null)
                .map(block -> sceneToLocal(block.localToScene(block.getLayoutBounds())))
                .map(box -> new Box(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }

    private Optional<Box> lead() {
        return selection.get().lead().flatMap(this::box);
    }

    private Optional<Node> block(ItemId item) {
        return Stream.concat(
                        frame.chart().blocks().of(item).stream(), frame.side().block(item).stream())
                .map(Node.class::cast)
                .findFirst();
    }

    private void listen() {
        for (var part : List.of(frame.chart(), frame.side())) {
            part.setOnMousePressed(mouse::pressed);
            part.setOnMouseDragged(mouse::dragged);
            part.setOnMouseReleased(mouse::released);
            part.setOnMouseMoved(event -> {
                part.setCursor(mouse.cursor(event));
                tip.over(part, mouse.item(event).flatMap(this::hint));
            });
        }
        frame.chart().setOnScroll(this::scrolled);
        frame.side().setOnScroll(event -> frame.side().scroll(-event.getDeltaY()));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isFocused()) {
                        keys.pressed(event);
                    }
                });
        selection.chosen().subscribe(this::chosen);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe((_, _) -> mouse.cancel());
        Minutes.pass(this, this::requestLayout);
    }

    private void chosen(Chosen chosen) {
        if (!mouse.isPressed()) {
            toReveal = chosen.lead();
        }
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void scrolled(ScrollEvent event) {
        sight().map(now -> scrolled(now, event)).ifPresent(this::look);
        event.consume();
    }

    private static Sight scrolled(Sight now, ScrollEvent event) {
        if (event.isShortcutDown()) {
            var factor = event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL;
            return now.zoomed(factor, event.getX(), event.getY());
        }
        return event.isShiftDown()
                ? now.scrolled(-event.getDeltaX() - event.getDeltaY(), 0)
                : now.scrolled(-event.getDeltaX(), -event.getDeltaY());
    }
}
