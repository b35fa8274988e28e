package org.retinue.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.edit.Deed;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;

/// The sites that tours visit.
public final class SitesPage extends StackPane {

    private final Studio studio;
    private final Catalogue<SiteId, Site> catalogue;

    public SitesPage(Studio studio, Consumer<TourId> open) {
        this.studio = studio;
        var form = new SiteForm(studio, this::change, open);
        catalogue = new Catalogue<>(studio, Page.SITES, kind(), form.form());
        catalogue.offerToAdd(studio.say("directory.site.add"), this::add, form.first());
        getChildren().add(catalogue);
    }

    /// Shows the one.
    public void select(SiteId id) {
        catalogue.find(id);
    }

    private Kind<SiteId, Site> kind() {
        return new Kind<>(
                Feather.MAP_PIN,
                view -> view.directory().sites().values(),
                Site::id,
                site -> studio.best(site.name()),
                site ->
                        Stream.concat(
                                site.name().forms().values().stream(),
                                Stream.of(studio.words().name(site.kind()))),
                List.of(
                        Columns.text(
                                studio.say("directory.site.name"),
                                280,
                                site -> studio.best(site.name())),
                        Columns.narrow(
                                Columns.text(
                                        studio.say("directory.site.kind"),
                                        110,
                                        site -> studio.words().name(site.kind()))),
                        Columns.text(studio.say("directory.site.within"), 150, this::within)),
                this::remove);
    }

    private String within(Site site) {
        return site.within()
                .flatMap(studio.view().get().directory()::site)
                .map(zone -> studio.best(zone.name()))
                .orElse("");
    }

    private void change(Site site) {
        studio.desk()
                .editDirectory(Deed.CHANGE_SITE, site.name(), directory -> directory.with(site));
    }

    private Optional<SiteId> add() {
        var name = Text.in(studio.words().language(), studio.say("directory.site.new"));
        var site = Site.named(SiteId.random(), SiteKind.COMPANY, name, studio.zone());
        change(site);
        return Optional.of(site.id());
    }

    private void remove(Site site) {
        studio.desk()
                .editDirectory(
                        Deed.REMOVE_SITE, site.name(), directory -> directory.without(site.id()));
    }
}
