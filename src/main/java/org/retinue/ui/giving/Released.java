package org.retinue.ui.giving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.retinue.desk.Issued;
import org.retinue.release.Handing;
import org.retinue.release.Holding;
import org.retinue.release.Release;
import org.retinue.tour.ItemId;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.banner.Banner;
import org.retinue.ui.banner.Banners;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.exports.ExportDialog;
import org.retinue.ui.exports.Exports;
import org.retinue.ui.preview.Holder;
import org.retinue.ui.preview.Preset;
import org.retinue.ui.releases.Deeds;
import org.retinue.ui.releases.Edition;
import org.retinue.ui.releases.FrozenPane;
import org.retinue.ui.releases.Given;
import org.retinue.ui.releases.HandPane;
import org.retinue.ui.studio.Studio;

/// What can be done with the releases of the open tour.
public final class Released implements Deeds {

    private final Studio studio;
    private final Sheets sheets;
    private final Giving giving;
    private final Banners banners;
    private final Ways ways;

    /// How a release leaves the program, how papers are printed, and what leads to an item of the
    /// programme.
    public record Ways(Exports exports, Consumer<Preset> print, Consumer<ItemId> go) {}

    public Released(Studio studio, Sheets sheets, Giving giving, Banners banners, Ways ways) {
        this.studio = studio;
        this.sheets = sheets;
        this.giving = giving;
        this.banners = banners;
        this.ways = ways;
    }

    @Override
    public void giveOut() {
        studio.view()
                .get()
                .tour()
                .ifPresent(tour ->
                        new ReleaseDialog(studio, sheets, giving, ways.go())
                                .open(tour, this::tell));
    }

    @Override
    public void look(int release) {
        giving.past()
                .tour(
                        new Edition.Released(release),
                        tour -> {
                            var pane = new FrozenPane(studio, tour);
                            var close = sheets.dismiss(studio.say("ui.close"), "close");
                            var title =
                                    studio.say(
                                            "releases.frozen",
                                            studio.best(tour.heading().title()),
                                            release);
                            sheets.open(Sheet.wide(title, pane, List.of(close)), pane);
                        });
    }

    @Override
    public void export(int release) {
        giving.past()
                .tour(
                        new Edition.Released(release),
                        tour ->
                                new ExportDialog(studio, sheets, ways.exports().keys())
                                        .open(
                                                tour,
                                                (wish, wrap) ->
                                                        ways.exports()
                                                                .export(
                                                                        tour,
                                                                        wish,
                                                                        wrap,
                                                                        given(release))));
    }

    private Optional<Release> given(int number) {
        return giving.given().getValue().releases().stream()
                .filter(release -> release.number() == number)
                .findFirst();
    }

    @Override
    public void print(int release) {
        ways.print().accept(Preset.of(release));
    }

    /// Who holds several papers that are outdated is told everything since the oldest.
    @Override
    public void printChanges() {
        holdings((tours, holdings) -> {
            var held = new TreeMap<PersonId, Integer>();
            affected(holdings)
                    .forEach(holding ->
                            holding.handing()
                                    .person()
                                    .ifPresent(person ->
                                            held.merge(
                                                    person,
                                                    holding.handing().release(),
                                                    Math::min)));
            var latest = giving.given().getValue().latest();
            var now = tours.get(latest);
            if (now != null) {
                var office = studio.view().get().office();
                ways.print().accept(Preset.of(latest, Holder.of(held, tours, now, office)));
            }
        });
    }

    @Override
    public void open(ItemId item) {
        ways.go().accept(item);
    }

    /// Those are offered first who hold a paper that is outdated.
    @Override
    public void handOut() {
        holdings((tours, holdings) ->
                Optional.ofNullable(tours.get(giving.given().getValue().latest()))
                        .ifPresent(latest ->
                                handOut(giving.given().getValue(), latest, people(holdings))));
    }

    /// What is held is measured by the latest release, as soon as all are read.
    private void holdings(BiConsumer<Map<Integer, Tour>, List<Holding>> then) {
        var given = giving.given().getValue();
        var numbers = given.releases().stream().map(Release::number).toList();
        giving.past()
                .tours(
                        numbers,
                        tours ->
                                Optional.ofNullable(tours.get(given.latest()))
                                        .ifPresent(latest ->
                                                then.accept(
                                                        tours,
                                                        Holding.of(
                                                                given.handings(),
                                                                tours,
                                                                latest,
                                                                given.latest()))));
    }

    @Override
    public void acknowledge(List<Handing> handings, boolean acknowledged) {
        giving.acknowledge(handings, acknowledged);
    }

    @Override
    public void forget(List<Handing> handings) {
        giving.forget(handings);
    }

    public void handOut(Given given, Tour latest, Set<PersonId> affected) {
        var pane = new HandPane(studio, given, latest, affected);
        var hand = new Button(studio.say("releases.hand.do"));
        hand.setId("hand-do");
        hand.setDefaultButton(true);
        hand.disableProperty().bind(pane.ready().map(ready -> !ready));
        hand.setOnAction(_ -> {
            sheets.close();
            giving.hand(pane.handings(studio.clock().instant()));
        });
        sheets.open(
                new Sheet(studio.say("releases.hand.title"), pane, List.of(sheets.cancel(), hand)),
                pane.field());
    }

    private static List<Holding> affected(List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.state() == Holding.State.AFFECTED)
                .toList();
    }

    private static Set<PersonId> people(List<Holding> holdings) {
        return affected(holdings).stream()
                .flatMap(holding -> holding.handing().person().stream())
                .collect(Collectors.toSet());
    }

    private void tell(Issued issued) {
        switch (issued) {
            case Issued.Done(var release) ->
                    banners.say(
                            Banner.Tone.INFORMATION, studio.say("releases.done", release.number()));
            case Issued.Blocked _ ->
                    banners.say(Banner.Tone.WARNING, studio.say("releases.refused"));
            case Issued.Overtaken _ ->
                    banners.say(Banner.Tone.WARNING, studio.say("releases.overtaken"));
        }
    }
}
