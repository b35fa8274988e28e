package org.retinue.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.retinue.exchange.paste.Clip;
import org.retinue.tour.TourId;
import org.retinue.ui.clashes.ClashesPage;
import org.retinue.ui.delegation.DelegationPage;
import org.retinue.ui.directory.PeoplePage;
import org.retinue.ui.directory.SitesPage;
import org.retinue.ui.directory.TravelPage;
import org.retinue.ui.directory.VehiclesPage;
import org.retinue.ui.gifts.GiftsPage;
import org.retinue.ui.home.HomePage;
import org.retinue.ui.office.OfficePage;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.programme.ProgrammePage;
import org.retinue.ui.releases.ReleasesPage;
import org.retinue.ui.rooms.RoomsPage;
import org.retinue.ui.search.Target;
import org.retinue.ui.sheet.ListPage;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.tasks.TasksPage;

/// The pages of the window, each made when it is shown for the first time.
final class Pages {

    private final Studio studio;
    private final Outside outside;
    private final Work work;
    private final Commands commands;
    private final Ways ways;
    private final Map<Page, Node> made = new EnumMap<>(Page.class);

    /// Where a page leads: to a tour, or to an item of one.
    record Ways(Consumer<TourId> tour, Consumer<Target.OfItem> item) {}

    Pages(Studio studio, Outside outside, Work work, Commands commands, Ways ways) {
        this.studio = studio;
        this.outside = outside;
        this.work = work;
        this.commands = commands;
        this.ways = ways;
    }

    Node of(Page page) {
        return made.computeIfAbsent(page, this::build);
    }

    /// Puts this in the place of the page.
    void put(Page page, Node node) {
        made.put(page, node);
    }

    /// One comes to a grid to type into it, and to a list to choose from it.
    static void focus(@Nullable Node page) {
        switch (page) {
            case ProgrammePage programme -> programme.focusFirst();
            case DelegationPage delegation -> delegation.focusGrid();
            case ListPage<?, ?, ?> list -> list.focusGrid();
            case HomePage home -> home.focusList();
            case ClashesPage clashes -> clashes.focusList();
            case ReleasesPage releases -> releases.focusList();
            case OfficePage office -> office.first().requestFocus();
            case null, default -> {}
        }
    }

    private Node build(Page page) {
        return switch (page) {
            case HOME ->
                    new HomePage(studio, commands.starts(), work.giving()::latest, ways.tour());
            case PROGRAMME -> programme();
            case DELEGATION -> new DelegationPage(studio);
            case ROOMS -> new RoomsPage(studio);
            case GIFTS -> new GiftsPage(studio);
            case TASKS -> new TasksPage(studio);
            case RELEASES -> {
                var giving = work.giving();
                yield new ReleasesPage(studio, giving.given(), giving.past(), work.released());
            }
            case SITES -> new SitesPage(studio, ways.tour());
            case PEOPLE -> new PeoplePage(studio);
            case TRAVEL_TIMES -> new TravelPage(studio);
            case VEHICLES -> new VehiclesPage(studio);
            case CLASHES ->
                    new ClashesPage(
                            studio,
                            (tour, item) -> ways.item().accept(new Target.OfItem(tour, item)));
            case OFFICE -> new OfficePage(studio, outside);
        };
    }

    private ProgrammePage programme() {
        var page = new ProgrammePage(studio, commands.shift()::item);
        page.onMend(finding -> work.remedies().mend(List.of(finding)));
        page.onForeignPaste((html, text) -> work.incoming().pasting().open(new Clip(html, text)));
        return page;
    }
}
