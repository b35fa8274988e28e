package org.retinue.ui.programme;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.TextFlow;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.words.Words;

/// What the tests of the inspector do and look for, in few words.
final class InspectorHand {

    static final Words WORDS = Words.in(Language.ENGLISH);
    static final Cue GATE = new Cue(0, Text.of("Cars at the gate", "车队到达"));
    static final Cue PHOTO = new Cue(10, Text.english("Group photo"));
    static final Cue FAREWELL = new Cue(50, Text.english("Farewell"));

    private InspectorHand() {}

    static TourWindow window(Path folder, Tour tour) {
        var window =
                TourWindow.on(folder, tour, studio -> new ProgrammePage(studio, MenuItem::new));
        var hand = window.hand();
        hand.settle();
        Toolkit.run(() -> hand.find("#programme", ProgrammePage.class).select(Plain.VISIT));
        hand.settle();
        return window;
    }

    static Tour withCues() {
        var briefing = new Briefing(Text.EMPTY, List.of(GATE, PHOTO, FAREWELL));
        return Plain.EMPTY.with(Plain.visit("09:30", "10:30").withBriefing(briefing), Plain.OFFICE);
    }

    static void open(Hand hand, Section section) {
        Toolkit.run(() -> hand.scene().lookup(id(section)).requestFocus());
        hand.click(id(section) + " .section-name");
    }

    static Hand click(Hand hand, String selector) {
        return click(hand, hand.find(selector));
    }

    /// Brings it into view first.
    static Hand click(Hand hand, Node node) {
        Toolkit.run(node::requestFocus);
        return hand.click(node);
    }

    static String summary(Hand hand, Section section) {
        return Toolkit.get(
                () -> ((Labeled) hand.scene().lookup(id(section) + " .summary")).getText());
    }

    static String id(Section section) {
        return "#section-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TextInputControl field(Hand hand, String id) {
        return hand.find(id, TextInputControl.class);
    }

    static TextInputControl focused(Hand hand) {
        return (TextInputControl) hand.scene().getFocusOwner();
    }

    /// The field for when (0) or what (1) of the first line in which that is said.
    static Node line(Hand hand, String what, int field) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".kept-lines .cue").stream()
                        .map(InspectorHand::inputs)
                        .filter(inputs -> inputs.getLast().getText().equals(what))
                        .findFirst()
                        .orElseThrow()
                        .get(field));
    }

    static List<String> texts(Hand hand, String lines) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(lines).stream()
                        .sorted(Comparator.comparingDouble(Node::getLayoutY))
                        .flatMap(line -> inputs(line).stream())
                        .map(TextInputControl::getText)
                        .toList());
    }

    static List<TextInputControl> inputs(Node line) {
        return line.lookupAll(".text-input").stream().map(TextInputControl.class::cast).toList();
    }

    static TextInputControl named(Hand hand, String name) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".inspector .text-input").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .map(TextInputControl.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked") // That is what stands in it.
    static ComboBox<Sensitivity> readers(Hand hand, String id) {
        return (ComboBox<Sensitivity>) hand.scene().lookup(id);
    }

    static List<String> labels(Hand hand, String selector) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(selector).stream()
                        .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    static List<String> reasons(Hand hand) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".inspector .reason").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    static List<String> rendered(Hand hand) {
        hand.settle();
        return Toolkit.get(() ->
                hand.scene().lookup("#brief-read").lookupAll("TextFlow").stream()
                        .filter(TextFlow.class::isInstance)
                        .map(node -> letters((TextFlow) node))
                        .toList());
    }

    static String letters(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(node -> ((javafx.scene.text.Text) node).getText())
                .reduce("", String::concat);
    }

    static boolean isInside(Node node, Node pane) {
        return Toolkit.get(() ->
                pane.localToScene(pane.getLayoutBounds())
                        .contains(node.localToScene(node.getLayoutBounds())));
    }

    static Engagement visit(TourWindow window) {
        return (Engagement) window.tour().item(Plain.VISIT).orElseThrow();
    }

    static Briefing briefing(TourWindow window) {
        return visit(window).briefing();
    }

    static List<Cue> cues(TourWindow window) {
        return briefing(window).runOfShow();
    }

    static List<Note> notes(TourWindow window) {
        return visit(window).notes();
    }
}
