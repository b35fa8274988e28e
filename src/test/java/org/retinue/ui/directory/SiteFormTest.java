package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

/// What stands on a site's form besides its own fields.
class SiteFormTest {

    private static final SiteId HUAWEI = new SiteId("huawei");

    @TempDir private Path folder;

    @Test
    void aContactIsChosenByAFewLettersAndLetGo() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            open(hand, "huawei");
            var before = site(place).contacts();
            var person =
                    place.view().directory().people().values().stream()
                            .filter(one -> !before.contains(one.id()))
                            .filter(one -> name(one).length() > 5)
                            .findFirst()
                            .orElseThrow();
            bring(hand, hand.find("#add-contact"));
            hand.click("#add-contact").type(name(person)).press(KeyCode.ENTER);
            assertEquals(person.id(), site(place).contacts().getLast());
            hand.click("#remove-contact-" + person.id().value());
            assertEquals(before, site(place).contacts());
            Toolkit.run(() -> place.studio().desk().undo());
            assertEquals(person.id(), site(place).contacts().getLast());
        }
    }

    @Test
    void theVisitsToASiteAreToldLatestFirstAndOpened() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            open(hand, "huawei");
            hand.until("visits are read", () -> hand.shows("#visits .hyperlink"));
            var shown =
                    Toolkit.get(() ->
                            hand.find("#visits").lookupAll(".hyperlink").stream()
                                    .map(Node::getId)
                                    .toList());
            assertEquals(
                    List.of(
                            "visit-of-sample-mission-2023-09",
                            "visit-of-zambia-2023-09",
                            "visit-of-dr-congo-2023-05"),
                    shown);
            bring(hand, hand.find("#visit-of-zambia-2023-09"));
            hand.click("#visit-of-zambia-2023-09");
            place.until(
                    "the tour is open",
                    view ->
                            view.tour()
                                    .map(tour -> tour.id())
                                    .equals(Optional.of(new TourId("zambia-2023-09"))));
        }
    }

    @Test
    void aRoadFromTheSiteIsTypedAndSaysWhatItRestsOn() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            open(hand, "huawei");
            var times = place.view().travelTimes();
            var other =
                    place.view().directory().sites().values().stream()
                            .filter(site ->
                                    !site.id().equals(HUAWEI)
                                            && !times.ways()
                                                    .containsKey(new Way(HUAWEI, site.id())))
                            .findFirst()
                            .orElseThrow();
            var fields = roads(hand);
            bring(hand, fields.get(fields.size() - 2));
            hand.click(fields.get(fields.size() - 2));
            hand.type(other.name().best(Language.ENGLISH)).press(KeyCode.TAB);
            hand.type("x").press(KeyCode.TAB);
            assertEquals(times, place.view().travelTimes());
            var minutes = roads(hand).getLast();
            hand.click(minutes).retype("47").press(KeyCode.TAB);
            var way = new Way(HUAWEI, other.id());
            assertEquals(
                    new Travel(47, Basis.ESTIMATE, ""), place.view().travelTimes().ways().get(way));
            assertEquals(
                    times.with(way, new Travel(47, Basis.ESTIMATE, "")),
                    place.view().travelTimes());
            assertFalse(hand.shows("#roads .reason"));
            var basis = basis(hand, other.name().best(Language.ENGLISH));
            assertEquals("Estimate", Toolkit.get(basis::getValue));
            bring(hand, basis);
            Toolkit.run(basis::requestFocus);
            hand.press(KeyCode.DOWN);
            assertEquals(
                    new Travel(47, Basis.MEASURED, ""), place.view().travelTimes().ways().get(way));
        }
    }

    /// What the time of the way to the site rests on.
    private static ComboBox<?> basis(Hand hand, String site) {
        return Toolkit.get(() -> {
            var field =
                    roads(hand).stream()
                            .filter(one -> one.getText().equals(site))
                            .findFirst()
                            .orElseThrow();
            var line = field.getParent();
            while (line.lookupAll(".combo-box").size() < 2) {
                line = line.getParent();
            }
            return (ComboBox<?>) List.copyOf(line.lookupAll(".combo-box")).getLast();
        });
    }

    private static void open(Hand hand, String typed) {
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        hand.click("#search").type(typed);
        hand.click("#entries .table-row-cell:filled").settle();
    }

    /// The fields to type into: other site and minutes of each road, the last two of a new one.
    private static List<TextField> roads(Hand hand) {
        return Toolkit.get(() ->
                hand.find("#roads").lookupAll(".text-field").stream()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .toList());
    }

    /// Scrolls the form until the node can be clicked.
    static void bring(Hand hand, Node node) {
        Toolkit.run(() -> {
            for (var part = node.getParent(); part != null; part = part.getParent()) {
                if (part instanceof ScrollPane pane) {
                    var content = pane.getContent();
                    var top =
                            content.sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                                    .getMinY();
                    var room =
                            content.getBoundsInLocal().getHeight()
                                    - pane.getViewportBounds().getHeight();
                    pane.setVvalue(Math.clamp((top - 200) / room, 0, 1));
                    return;
                }
            }
        });
        hand.settle();
    }

    private static Site site(Workplace place) {
        return place.view().directory().site(HUAWEI).orElseThrow();
    }

    private static String name(Person person) {
        return person.name().best(Language.ENGLISH);
    }
}
