package org.retinue.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// The tables that are made of a tour.
public enum TourSheets {
    PROGRAMME,
    DELEGATION,
    CONTACTS;

    /// The table in these languages, the leading one first.
    public Sheet of(Tour tour, List<Language> languages) {
        return switch (this) {
            case PROGRAMME -> new ProgrammeSheet(tour, languages).sheet();
            case DELEGATION -> new DelegationSheet(tour, languages).sheet();
            case CONTACTS -> new ContactSheet(tour, languages).sheet();
        };
    }

    public static List<Sheet> all(Tour tour, List<Language> languages) {
        return Stream.of(values()).map(one -> one.of(tour, languages)).toList();
    }
}
