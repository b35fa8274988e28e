package org.retinue.ui.programme;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.retinue.desk.Desk;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.studio.Selection;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// A page in a real window over a real workspace, with a tour on the desk.
public final class TourWindow implements AutoCloseable {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Desk desk;
    private final ObjectProperty<View> view;
    private final Studio studio;
    private final Hand hand;

    private TourWindow(Desk desk, Language language, Function<Studio, Parent> page) {
        this.desk = desk;
        view = new SimpleObjectProperty<>(desk.view());
        desk.listen(view::set);
        studio = Studio.of(desk, Words.in(language), CLOCK, view);
        hand = Hand.on(() -> page.apply(studio));
    }

    /// A window on the tour alone.
    public static TourWindow on(Path folder, Tour tour, Function<Studio, Parent> page) {
        return on(folder, tour, Language.ENGLISH, page);
    }

    /// The same in another language.
    public static TourWindow on(
            Path folder, Tour tour, Language language, Function<Studio, Parent> page) {
        return Toolkit.get(() -> {
            var desk = desk(folder);
            desk.add(tour, Deed.IMPORT_TOUR);
            return new TourWindow(desk, language, page);
        });
    }

    public Hand hand() {
        return hand;
    }

    public Desk desk() {
        return desk;
    }

    public Studio studio() {
        return studio;
    }

    public Selection selection() {
        return studio.selection();
    }

    public Tour tour() {
        return Toolkit.get(() -> view.get().tour().orElseThrow());
    }

    @Override
    public void close() {
        hand.close();
        Toolkit.run(desk::close);
    }

    private static Desk desk(Path folder) {
        return new Desk(
                Workspace.create(folder.resolve("a.retinue"), "Lin", CLOCK), Platform::runLater);
    }
}
