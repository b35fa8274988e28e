package org.retinue.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.exchange.Contact;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Everybody whom one may have to reach as a table, by what they do. Who does several things stands
/// with the first.
final class ContactSheet {

    private final Tour tour;
    private final List<Language> languages;

    ContactSheet(Tour tour, List<Language> languages) {
        this.tour = tour;
        this.languages = languages;
    }

    Sheet sheet() {
        var columns = new Columns<Contact>(languages);
        var _ =
                columns.text(Column.NAME, contact -> contact.person().name())
                        .text(Column.TITLE, contact -> contact.person().title())
                        .text(Column.ORGANISATION, contact -> contact.person().organisation())
                        .said(Column.DUTY, (words, contact) -> contact.duty().apply(words))
                        .plain(Column.MOBILE, contact -> contact.person().contact().mobile())
                        .plain(Column.EMAIL, contact -> contact.person().contact().email())
                        .with(Column.FIRST_DAY, contact -> day(days(contact), List::getFirst))
                        .with(Column.LAST_DAY, contact -> day(days(contact), List::getLast));
        return columns.sheet(
                Words.onPaper(languages.getFirst()).name(TourSheets.CONTACTS), Contact.all(tour));
    }

    /// The days on which somebody of the hosts' side is there; delegates are there all the time.
    private List<LocalDate> days(Contact contact) {
        var person = contact.person().id();
        return tour.delegation().delegate(person).isPresent()
                ? List.of()
                : items().filter(item -> isThere(item, person))
                        .flatMap(item -> item.day().stream())
                        .sorted()
                        .toList();
    }

    private static Value day(List<LocalDate> days, Function<List<LocalDate>, LocalDate> which) {
        return days.isEmpty() ? Value.nothing() : new Value.Date(which.apply(days));
    }

    private static boolean isThere(Item item, PersonId person) {
        var reception = item.party().reception();
        return reception.lead().filter(person::equals).isPresent()
                || reception.greeters().contains(person)
                || item.party().assignments().stream().anyMatch(on -> on.person().equals(person));
    }

    private Stream<Item> items() {
        return tour.items().stream().filter(Item::isActive);
    }
}
