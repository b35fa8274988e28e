package org.retinue.ui.calendar;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.calendar.CalendarWishes;
import org.retinue.exchange.calendar.CharacterSet;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Picker;
import org.retinue.ui.form.Zones;
import org.retinue.words.Words;

/// What a calendar does not say itself and is asked for: in which character set it is written, and
/// which clocks it means by zones that nobody knows.
final class CalendarQuestions {

    private static final double WIDTH = 280;
    private static final double ROW = 3 * WIDTH;
    private static final double MOST_HEIGHT = 144;

    /// Of what is made to do harm the first will do.
    private static final int MOST_ZONES = 40;

    private final Words words;
    private final Runnable changed;
    private final Optional<CharacterSet> likely;
    private final ComboBox<CharacterSet> encoding;
    private final Map<String, Picker<ZoneId>> pickers = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final FlowPane fields = new FlowPane(16, 8);
    private final ScrollPane zones = new ScrollPane(fields);
    private Optional<ZoneId> supposed = Optional.empty();

    CalendarQuestions(Words words, CalendarFile file, Runnable changed) {
        this.words = words;
        this.changed = changed;
        likely = file.doubtfulEncoding();
        encoding = Choices.of(words, List.of(CharacterSet.values()));
        encoding.setId("calendar-encoding");
        likely.ifPresent(encoding::setValue);
        encoding.valueProperty().addListener((_, _, _) -> changed.run());
        zones.setId("calendar-zones");
        fields.setPrefWrapLength(ROW);
        zones.setFitToWidth(true);
        zones.setMinHeight(ScrollPane.USE_PREF_SIZE);
        zones.setMaxHeight(MOST_HEIGHT);
        ask(file);
    }

    /// Where there is nothing to choose it takes no room.
    Node encoding() {
        var entry = Choices.captioned(words.say("calendar.pane.encoding"), encoding);
        entry.setVisible(likely.isPresent());
        entry.setManaged(likely.isPresent());
        return entry;
    }

    ScrollPane zones() {
        return zones;
    }

    /// Asks for the zones of the file; in another character set they are called otherwise.
    void ask(CalendarFile file) {
        var names = file.unknownZones().stream().limit(MOST_ZONES).toList();
        if (!names.equals(List.copyOf(pickers.keySet()))) {
            pickers.clear();
            names.forEach(name -> pickers.put(name, picker(name)));
            suppose(supposed);
            fields.getChildren().setAll(pickers.values());
        }
        zones.setVisible(!names.isEmpty());
        zones.setManaged(!names.isEmpty());
    }

    /// The clocks that are likely where nobody has said anything yet.
    void suppose(Optional<ZoneId> zone) {
        supposed = zone;
        pickers.forEach((name, picker) -> {
            if (!answered.contains(name)) {
                picker.show(zone);
            }
        });
    }

    /// Whether nothing stands in a field that is no zone.
    boolean areAnswered() {
        return pickers.values().stream().allMatch(Picker::isUnderstood);
    }

    CalendarWishes wishes() {
        var meant = new LinkedHashMap<String, ZoneId>();
        pickers.forEach((name, picker) -> picker.value().ifPresent(zone -> meant.put(name, zone)));
        var chosen = Optional.ofNullable(encoding.getValue());
        return new CalendarWishes(chosen.filter(_ -> !chosen.equals(likely)), meant);
    }

    private Picker<ZoneId> picker(String name) {
        var picker =
                new Picker<>(
                        words.say("calendar.pane.zone", name),
                        Zones.source(words),
                        _ -> {
                            answered.add(name);
                            changed.run();
                        });
        picker.setPrefWidth(WIDTH);
        return picker;
    }
}
