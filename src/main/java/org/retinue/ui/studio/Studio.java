package org.retinue.ui.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.retinue.check.Finding;
import org.retinue.desk.Desk;
import org.retinue.desk.View;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// What every view of a window is given: the desk to send edits to, the words to say things in, the
/// clock, the one observable view of the desk, how the officer likes the windows, and which items
/// of the open tour are selected. Views bind to `view().map(…)`, which fires only when the mapped
/// part has changed.
public record Studio(
        Desk desk,
        Words words,
        Clock clock,
        ReadOnlyObjectProperty<View> view,
        ObservableValue<List<Finding>> findings,
        Preferences preferences,
        Selection selection) {

    /// A studio whose findings are worked out once for each change, however many views show them,
    /// and where nobody keeps how things were left.
    public static Studio of(
            Desk desk, Words words, Clock clock, ReadOnlyObjectProperty<View> view) {
        var findings = view.map(now -> now.findings(LocalDate.now(clock)));
        return new Studio(
                desk, words, clock, view, findings, Preferences.unkept(), new Selection());
    }

    /// The same for an officer whose likings and selection outlive the window's content.
    public Studio keeping(Preferences kept, Selection selected) {
        return new Studio(desk, words, clock, view, findings, kept, selected);
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public String best(Text text) {
        return words.best(text);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
