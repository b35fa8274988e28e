package org.retinue.print;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.retinue.tour.Assignment;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Computes the list of the hosts' side: for each item, who receives the delegation and who is on
/// duty there.
final class HostLists {

    private final Cells cells;

    private HostLists(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new HostLists(Cells.of(tour, order)).listing(order);
    }

    private Listing listing(Order order) {
        var parts =
                cells.items(order).stream()
                        .filter(Item::isActive)
                        .map(item -> part(item, present(item)))
                        .filter(part -> !part.rows().isEmpty())
                        .toList();
        return new Listing(
                Frames.of(cells.tour(), order, List.of()),
                true,
                parts.isEmpty() ? List.of(nobody()) : parts);
    }

    private Listing.Part nobody() {
        return columns()
                .part(Phrase.EMPTY, List.of(), List.of(), cells.voices().say("listing.no-hosts"));
    }

    private Listing.Part part(Item item, List<Present> present) {
        return columns()
                .part(
                        cells.heading(item),
                        List.of(cells.lines().where(item)),
                        present,
                        cells.voices().say("listing.no-hosts"));
    }

    private Columns<Present> columns() {
        return Columns.<Present>in(cells.voices())
                .numbered("listing.number")
                .with(Listing.Width.FREE, "listing.name", present -> cells.name(present.person()))
                .line(Listing.Width.FREE, "listing.title", present -> cells.title(present.person()))
                .line(
                        Listing.Width.LONG,
                        "listing.organisation",
                        present -> cells.organisation(present.person()))
                .line(Listing.Width.MIDDLE, "listing.role", Present::role)
                .line(
                        Listing.Width.MIDDLE,
                        "listing.languages",
                        present -> cells.languages(present.person()))
                .line(
                        Listing.Width.MIDDLE,
                        "listing.mobile",
                        present -> cells.mobile(present.person()));
    }

    /// The lead, the greeters as they stand, then those on duty; each once, in the first role.
    private List<Present> present(Item item) {
        var roles = new LinkedHashMap<PersonId, Phrase>();
        var voices = cells.voices();
        var reception = item.party().reception();
        reception.lead().ifPresent(lead -> roles.put(lead, voices.say("listing.lead")));
        reception
                .greeters()
                .forEach(greeter -> roles.putIfAbsent(greeter, voices.say("listing.greeter")));
        item.party().assignments().stream()
                .sorted(Comparator.comparing(Assignment::duty))
                .forEach(on -> roles.putIfAbsent(on.person(), voices.name(on.duty())));
        return roles.entrySet().stream()
                .flatMap(role ->
                        cells.tour().directory().person(role.getKey()).stream()
                                .map(person -> new Present(person, role.getValue())))
                .toList();
    }

    private record Present(Person person, Phrase role) {}
}
