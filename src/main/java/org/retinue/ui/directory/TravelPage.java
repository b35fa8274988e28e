package org.retinue.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;

/// How long it takes from site to site.
public final class TravelPage extends StackPane {

    private final Studio studio;
    private final Form<Road> form;
    private final Catalogue<Way, Road> catalogue;

    public TravelPage(Studio studio) {
        this.studio = studio;
        form = new Form<>(studio.words(), this::change);
        var from =
                form.picker(
                        say("from"),
                        Sites.source(studio),
                        road -> site(road.way().from()),
                        this::from);
        var to =
                form.picker(
                        say("to"), Sites.source(studio), road -> site(road.way().to()), this::to);
        form.line(from, to);
        addTravel();
        catalogue = new Catalogue<>(studio, Page.TRAVEL_TIMES, kind(), form);
        catalogue.offerToAdd(say("add"), this::add, from.input());
        getChildren().add(catalogue);
    }

    private void addTravel() {
        var minutes =
                form.entry(
                        say("minutes"),
                        new Form.Typed<>(
                                road -> Integer.toString(road.travel().minutes()),
                                TravelPage::minutes,
                                say("badMinutes")));
        minutes.input().setId("travel-minutes");
        form.line(
                minutes,
                form.choice(
                        say("basis"),
                        Arrays.asList(Basis.values()),
                        road -> road.travel().basis(),
                        TravelPage::basis));
        form.line(
                form.paragraph(
                        say("source"),
                        new Form.Typed<>(road -> road.travel().source(), TravelPage::source, "")));
    }

    private String minutes(Road road) {
        return studio.say("ui.number", road.travel().minutes());
    }

    private String basis(Road road) {
        return studio.words().name(road.travel().basis());
    }

    private Kind<Way, Road> kind() {
        return new Kind<>(
                Feather.NAVIGATION,
                view ->
                        view.travelTimes().ways().entrySet().stream()
                                .map(entry -> new Road(entry.getKey(), entry.getValue()))
                                .toList(),
                Road::way,
                road -> name(road.way().from()) + " " + name(road.way().to()),
                road ->
                        Stream.of(road.way().from(), road.way().to())
                                .flatMap(id -> site(id).stream())
                                .flatMap(site -> site.name().forms().values().stream()),
                List.of(
                        Columns.text(say("from"), 190, road -> name(road.way().from())),
                        Columns.text(say("to"), 190, road -> name(road.way().to())),
                        Columns.narrow(Columns.text(say("minutes"), 70, this::minutes)),
                        Columns.narrow(Columns.text(say("basis"), 100, this::basis))),
                road -> edit(times -> times.without(road.way())));
    }

    private String say(String key) {
        return studio.say("directory.travel." + key);
    }

    private Optional<Site> site(SiteId id) {
        return studio.view().get().directory().site(id);
    }

    private String name(SiteId id) {
        return studio.best(site(id).map(Site::name).orElse(Text.EMPTY));
    }

    private static Optional<Road> minutes(Road road, String typed) {
        return typed.strip().matches("[0-9]{1,4}")
                ? Optional.of(
                        new Road(
                                road.way(),
                                new Travel(
                                        Integer.parseInt(typed.strip()),
                                        road.travel().basis(),
                                        road.travel().source())))
                : Optional.empty();
    }

    private static Road basis(Road road, Basis basis) {
        return new Road(
                road.way(), new Travel(road.travel().minutes(), basis, road.travel().source()));
    }

    private static Optional<Road> source(Road road, String source) {
        return Optional.of(
                new Road(
                        road.way(),
                        new Travel(
                                road.travel().minutes(), road.travel().basis(), source.strip())));
    }

    private Road from(Road road, Optional<Site> from) {
        return moved(road, new Way(from.map(Site::id).orElse(road.way().from()), road.way().to()));
    }

    private Road to(Road road, Optional<Site> to) {
        return moved(road, new Way(road.way().from(), to.map(Site::id).orElse(road.way().to())));
    }

    /// The same travel time for another way: the entry of the old way goes, in one step.
    private Road moved(Road road, Way way) {
        return new Road(way, road.travel());
    }

    private void change(Road road) {
        var shown = catalogue.shown();
        edit(times -> shown.map(times::without).orElse(times).with(road.way(), road.travel()));
        catalogue.select(road.way());
    }

    private Optional<Way> add() {
        var sites = Sites.source(studio).all().get();
        var way =
                sites.stream()
                        .flatMap(from ->
                                sites.stream()
                                        .filter(to -> !to.equals(from))
                                        .map(to -> new Way(from.id(), to.id())))
                        .filter(candidate ->
                                studio.view()
                                        .get()
                                        .travelTimes()
                                        .between(candidate.from(), candidate.to())
                                        .isEmpty())
                        .findFirst();
        way.ifPresent(free -> edit(times -> times.with(free, new Travel(30, Basis.ESTIMATE, ""))));
        return way;
    }

    private void edit(UnaryOperator<TravelTimes> change) {
        studio.desk().editTravelTimes(change);
    }
}
