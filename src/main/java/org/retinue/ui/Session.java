package org.retinue.ui;

import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.desk.View;
import org.retinue.store.Workspace;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.Selection;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// A workspace while it is open: its desk, and what is selected on it, whatever language the window
/// speaks meanwhile.
final class Session {

    private final Desk desk;
    private final Selection selection = new Selection();
    private final SimpleObjectProperty<View> latest;
    private Subscription watching = Subscription.EMPTY;

    Session(Workspace workspace) {
        desk = new Desk(workspace, Platform::runLater);
        latest = new SimpleObjectProperty<>(desk.view());
        desk.listen(latest::set);
    }

    Desk desk() {
        return desk;
    }

    View view() {
        return desk.view();
    }

    /// What the window's content is given when it is built anew. The views of the old content hang
    /// on a property of their own, which hears nothing any more.
    Studio studio(Words words, Clock clock, Preferences preferences) {
        watching.unsubscribe();
        var view = new ReadOnlyObjectWrapper<View>(desk.view());
        watching = latest.subscribe(view::set);
        return Studio.of(desk, words, clock, view.getReadOnlyProperty())
                .keeping(preferences, selection);
    }

    /// Whether everything is saved, once what is under way is done.
    boolean isSaved() {
        return !(desk.finish() instanceof Saving.Failed);
    }

    void close() {
        desk.close();
        watching.unsubscribe();
    }
}
