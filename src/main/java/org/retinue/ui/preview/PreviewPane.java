package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.Issuing;
import org.retinue.print.Issue;
import org.retinue.print.Printer;
import org.retinue.tour.Tour;
import org.retinue.ui.studio.Studio;

/// What is to be printed on the left; on the right the pages themselves, and how they are printed.
public final class PreviewPane extends VBox {

    /// As high as the window lets it be.
    private static final double HEIGHT = 1600;

    private final Studio studio;
    private final Tour tour;
    private final Issue issue;
    private final WishFields fields;
    private final PrinterFields printer;
    private final PagesView pages;
    private final PageBar bar;
    private final Making making;
    private final VBox troubles = new VBox();
    private final Label status = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /// Under which issue the papers are given out, what was given out before, who makes them, and
    /// on what they can be printed.
    public record Works(
            Issue issue,
            Issuing issuing,
            Press press,
            Worker worker,
            Supplier<List<Printer>> printers) {}

    public PreviewPane(Studio studio, Tour tour, Works works, Preset preset) {
        this.studio = studio;
        this.tour = tour;
        issue = works.issue();
        making = new Making(works.worker(), works.press()::pdf, this::show);
        fields = new WishFields(studio, tour, works, preset, this::wish);
        pages = new PagesView(studio, works.worker());
        printer = new PrinterFields(studio, works.worker(), works.printers());
        bar = new PageBar(studio, pages);
        busy.getStyleClass().add("busy");
        busy.setAccessibleText(studio.say("preview.making"));
        status.setId("preview-status");
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        // A long name is cut off; the buttons before it are not.
        status.setMinWidth(0);
        bar.keepWhole();
        bar.getChildren().addAll(busy, status);
        VBox.setVgrow(pages, Priority.ALWAYS);
        var right = new VBox(bar, troubles, pages, printer);
        right.getStyleClass().add("paper-side");
        HBox.setHgrow(right, Priority.ALWAYS);
        var left = new ScrollPane(fields);
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.getStyleClass().add("wish-side");
        var both = new HBox(left, right);
        both.getStyleClass().add("sides");
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        getStyleClass().add("preview");
        getChildren().add(both);
        setPrefHeight(HEIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pages.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        fields.lists().forEach(list -> list.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn));
        sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null && now == null) {
                        letGo();
                    }
                });
        wish();
    }

    public Node first() {
        return fields.first();
    }

    public Ordered ordered() {
        return new Ordered(tour, fields.wish(), issue, making.made());
    }

    /// Whether there is a paper to save.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// In how many PDFs they are to be saved.
    public ReadOnlyObjectProperty<Bundle> bundle() {
        return fields.bundle();
    }

    /// Whether there is a printer, and what is asked of it can be understood.
    public ReadOnlyBooleanProperty printable() {
        return printer.ready();
    }

    public Optional<PrintWish> printing() {
        return printer.wish();
    }

    /// The pages.
    PagesView pages() {
        return pages;
    }

    private void wish() {
        making.wish(fields.wish().commissions(issue));
    }

    /// A dialog that is closed keeps neither papers nor pictures.
    private void letGo() {
        pages.clear();
        making.wish(List.of());
    }

    private void show() {
        var parts = making.parts();
        pages.show(parts.stream().flatMap(this::pages).toList());
        bar.tell();
        troubles.getChildren()
                .setAll(
                        parts.stream()
                                .filter(Part.Failed.class::isInstance)
                                .map(Part.Failed.class::cast)
                                .map(this::trouble)
                                .toList());
        var next = making.next();
        busy.setVisible(next.isPresent());
        busy.setManaged(next.isPresent());
        var wish = fields.wish();
        status.setText(next.map(this::making).orElseGet(() -> lacking(wish)));
        ready.set(!wish.papers().isEmpty() && !wish.lacksReader());
    }

    private String making(Commission wanted) {
        return studio.say("preview.makingPaper", name(wanted));
    }

    private String lacking(Wish wish) {
        if (wish.papers().isEmpty()) {
            return studio.say("preview.none");
        }
        return wish.lacksReader() ? studio.say("preview.noReader") : "";
    }

    private String name(Commission wanted) {
        return wanted.name(studio.words());
    }

    private Stream<PageRef> pages(Part part) {
        return switch (part) {
            case Part.Made(var wanted, var _, var images) ->
                    IntStream.range(0, images.sizes().size())
                            .mapToObj(page -> new PageRef(images, page, name(wanted)));
            case Part.Failed _ -> Stream.empty();
        };
    }

    private Label trouble(Part.Failed failed) {
        var sentence =
                new Label(
                        studio.say(
                                "preview.failed",
                                name(failed.commission()),
                                studio.words().trouble(failed.trouble())));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().addAll("banner", "danger");
        return sentence;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case PLUS, ADD, EQUALS -> does(event, bar::larger);
                case MINUS, SUBTRACT -> does(event, bar::smaller);
                case DIGIT0, NUMPAD0 -> does(event, () -> pages.zoom(new Zoom.Width()));
                default -> {}
            }
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            does(event, () -> pages.turn(1));
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            does(event, () -> pages.turn(-1));
        }
    }

    /// A list would keep for itself the keys that do or leave what the dialog is about.
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private static void does(KeyEvent event, Runnable deed) {
        deed.run();
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                bar.larger();
            } else {
                bar.smaller();
            }
            event.consume();
        }
    }
}
