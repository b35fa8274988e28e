package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retinue.tour.Delegate;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.words.Words;

/// The delegation as a table, in order of precedence. What the tour no longer holds, because its
/// audience may not know it, has no column.
final class DelegationSheet {

    private final Tour tour;
    private final List<Language> languages;

    DelegationSheet(Tour tour, List<Language> languages) {
        this.tour = tour;
        this.languages = languages;
    }

    Sheet sheet() {
        var columns = new Columns<Member>(languages);
        var _ =
                columns.with(Column.NUMBER, member -> new Value.Count(member.number()))
                        .text(Column.NAME, member -> member.person().name())
                        .text(Column.TITLE, member -> member.person().title())
                        .text(Column.ORGANISATION, member -> member.person().organisation())
                        .said(Column.ROLE, (words, member) -> words.name(member.delegate().role()))
                        .said(
                                Column.COUNTRY,
                                (words, member) -> country(words, member.person().country()))
                        .texts(Column.TRACK, member -> track(member.delegate()))
                        .said(Column.SEX, (words, member) -> sex(words, member.person()))
                        .plain(Column.PASSPORT, member -> member.person().identity().passport())
                        .said(
                                Column.LANGUAGES,
                                (words, member) -> languages(words, member.person()))
                        .plain(
                                Column.DIET,
                                member -> String.join(Columns.SEVERAL, member.delegate().diet()))
                        .said(Column.NEEDS, (words, member) -> needs(words, member.delegate()))
                        .plain(Column.HOTEL_ROOM, member -> rooms(member.person().id()))
                        .plain(Column.MOBILE, member -> member.person().contact().mobile())
                        .plain(Column.EMAIL, member -> member.person().contact().email());
        return columns.sheet(
                Words.onPaper(languages.getFirst()).name(TourSheets.DELEGATION), members());
    }

    private List<Member> members() {
        var members = new ArrayList<Member>();
        for (var place : Ranking.of(tour).places()) {
            tour.directory()
                    .person(place.person())
                    .ifPresent(person ->
                            members.add(new Member(members.size() + 1, place.delegate(), person)));
        }
        return members;
    }

    private List<Text> track(Delegate delegate) {
        return tour.tracks().size() == 1
                ? List.of()
                : tour.track(delegate.track()).map(Track::name).stream().toList();
    }

    static String country(Words words, String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(words.locale());
    }

    private static String sex(Words words, Person person) {
        var sex = person.identity().sex();
        return sex == Sex.UNKNOWN ? "" : words.name(sex);
    }

    private static String languages(Words words, Person person) {
        return person.languages().stream()
                .map(language -> language.locale().getDisplayLanguage(words.locale()))
                .collect(Collectors.joining(Columns.SEVERAL));
    }

    private static String needs(Words words, Delegate delegate) {
        return delegate.needs().stream()
                .map(words::name)
                .collect(Collectors.joining(Columns.SEVERAL));
    }

    private String rooms(PersonId person) {
        var words = Words.onPaper(languages.getFirst());
        return tour.stays().stream()
                .filter(stay -> stay.roomClass() != RoomClass.WORKING)
                .filter(stay -> stay.people().contains(person))
                .map(stay ->
                        tour.directory()
                                        .site(stay.hotel())
                                        .map(Site::name)
                                        .map(words::best)
                                        .orElse("")
                                + " "
                                + stay.room())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(Columns.SEVERAL));
    }

    private record Member(int number, Delegate delegate, Person person) {}
}
