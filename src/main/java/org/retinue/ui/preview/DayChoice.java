package org.retinue.ui.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.retinue.ui.studio.Studio;

/// Of which days the papers are: of those that are ticked, or of all.
public final class DayChoice extends MenuButton {

    private final Studio studio;
    private final CheckMenuItem all = new CheckMenuItem();
    private final Map<LocalDate, CheckMenuItem> days = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<LocalDate>> chosen =
            new ReadOnlyObjectWrapper<>(List.of());

    public DayChoice(Studio studio, List<LocalDate> dates) {
        this.studio = studio;
        setId("print-days");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        all.setText(studio.say("preview.allDays"));
        all.setOnAction(_ -> choose(List.of()));
        getItems().addAll(all, new SeparatorMenuItem());
        for (var date : dates) {
            var item = new CheckMenuItem(name(date));
            item.setOnAction(_ -> choose(ticked()));
            days.put(date, item);
            getItems().add(item);
        }
        choose(List.of());
    }

    /// In their order; none where all are.
    public ReadOnlyObjectProperty<List<LocalDate>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(List<LocalDate> dates) {
        all.setSelected(dates.isEmpty());
        days.forEach((date, item) -> item.setSelected(dates.contains(date)));
        setText(
                switch (dates.size()) {
                    case 0 -> studio.say("preview.allDays");
                    case 1 -> name(dates.getFirst());
                    default -> studio.say("preview.someDays", dates.size());
                });
        chosen.set(List.copyOf(dates));
    }

    private List<LocalDate> ticked() {
        return days.entrySet().stream()
                .filter(day -> day.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String name(LocalDate date) {
        var words = studio.words();
        return studio.say("preview.day", words.weekday(date), words.date(date));
    }
}
