package org.retinue.ui.releases;

import java.nio.file.Path;
import java.time.Instant;
import java.util.*;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.release.*;
import org.retinue.store.Workspace;
import org.retinue.desk.Samples;
import org.retinue.tour.*;
import org.retinue.ui.*;

class ScratchTest {
    @TempDir Path folder;

    @Test
    void pictures() {
        for (var language : List.of(Language.ENGLISH, Language.CHINESE)) {
            try (var ws = Workplace.on(fill(language), language)) {
                var id = ws.view().tours().stream().max(Comparator.comparingInt(t -> t.items())).get().id();
                Toolkit.run(() -> ws.studio().desk().open(id));
                var tour = ws.until("open", v -> v.tour().isPresent()).tour().get();
                var changed = changed(tour);
                var third = changed;
                var releases = List.of(
                        new Release(1, "First programme", "Li Na", Instant.parse("2026-11-18T02:00:00Z"), "ab12cd34ef56ab12cd34"),
                        new Release(2, "After the talks with the hosts", "Li Na", Instant.parse("2026-11-19T09:30:00Z"), "9912cd34ef56ab12cd34"));
                var people = new ArrayList<>(Readers.of(tour));
                var handings = new ArrayList<Handing>();
                int n = 1;
                for (var p : people.subList(0, Math.min(9, people.size())))
                    handings.add(new Handing(n, 1 + (n % 3 == 0 ? 1 : 0), n % 2 == 0 ? "DAILY_CARD" : "PROGRAMME", Optional.of(p), "", Channel.values()[n++ % 4], Instant.parse("2026-11-19T09:30:00Z"), n % 2 == 0 ? Optional.of(Instant.parse("2026-11-20T09:30:00Z")) : Optional.empty()));
                handings.add(new Handing(n, 1, "PROGRAMME", Optional.empty(), "Hotel front desk", Channel.COURIER, Instant.parse("2026-11-19T09:30:00Z"), Optional.empty()));
                var given = new SimpleObjectProperty<>(new Given(Optional.of(tour), releases, handings));
                var deeds = new Deeds() {
                    public void giveOut() {}
                    public void look(int r) {}
                    public void print(int r) {}
                    public void export(int r) {}
                    public void open(ItemId i) {}
                    public void handOut() {}
                    public void acknowledge(List<Handing> h, boolean a) {}
                    public void forget(List<Handing> h) {}
                    public void sheets(List<Handing> h) {}
                };
                var past = new Past(ws.studio(), (num, then) -> then.accept(num == 1 ? changed : tour));
                for (var dark : List.of(false, true)) {
                    var hand = Hand.on(() -> new ReleasesPage(ws.studio(), given, past, deeds));
                    Toolkit.run(() -> javafx.application.Application.setUserAgentStylesheet(dark ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet() : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet()));
                    var tag = language + (dark ? "-dark" : "");
                    hand.settle();
                    Toolkit.run(() -> ((javafx.scene.control.ListView<?>) hand.scene().lookup("#release-list")).getSelectionModel().select(1));
                    hand.settle();
                    hand.picture(Path.of("/tmp/winpics/compare-" + tag + ".png"));
                    Toolkit.run(() -> ((ReleasesPage) hand.scene().getRoot()).showDistribution());
                    hand.settle();
                    hand.picture(Path.of("/tmp/winpics/distribution-" + tag + ".png"));
                    var readiness = Readiness.of(tour, ws.studio().findings().getValue());
                    var lines = ChangeLines.of(ws.studio().words(), Comparison.of(changed, tour));
                    var prospect = new Prospect(3, Optional.of(2), readiness, Optional.of(lines), Holding.of(handings, Map.of(1, changed, 2, tour), tour, 3).stream().filter(h -> h.state() == Holding.State.AFFECTED).toList());
                    hand.close();
                    var dialog = Hand.on(() -> new javafx.scene.layout.StackPane(new javafx.scene.Group(new ReleasePane(ws.studio(), prospect, _ -> {}))));
                    
                    dialog.settle();
                    dialog.picture(Path.of("/tmp/winpics/release-" + tag + ".png"));
                    dialog.close();
                }
            }
        }
    }

    private Workspace fill(Language language) {
        var workspace = Workspace.create(folder.resolve(language + ".retinue"), "Li", Workplace.CLOCK);
        Samples.fill(workspace);
        return workspace;
    }

    static Tour changed(Tour tour) {
        var items = new ArrayList<>(tour.items());
        var t = tour;
        int i = 0;
        for (var item : items) {
            i++;
            if (i % 7 == 0) t = t.without(item.id());
            else if (i % 5 == 0 && item.moment() instanceof Moment.Timed m) t = t.with(item.id(), it -> it.withMoment(new Moment.Timed(m.start().plusMinutes(20), m.end().plusMinutes(30))));
            else if (i % 6 == 0) t = t.with(item.id(), it -> it.withTitle(Text.of("Another title of this one", "另一个名称")));
        }
        return t;
    }
}
