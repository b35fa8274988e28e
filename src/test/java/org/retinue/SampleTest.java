package org.retinue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.brief.Directories;
import org.retinue.brief.Library;
import org.retinue.brief.Packs;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.Task;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.Vehicle;

final class SampleTest {

    private static final Library SHARED = SampleFiles.library();
    private static final List<Tour> TOURS = SampleFiles.tours();

    @Test
    void theIndexNamesEachFile() throws IOException {
        try (var files = Files.list(Path.of("resources/sample"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .sorted()
                            .toList(),
                    SampleFiles.index().stream().sorted().toList());
        }
    }

    @Test
    void readAndWrittenAgainEachFileIsTheSame() {
        assertArrayEquals(SampleFiles.bytes(SampleFiles.LIBRARY), Directories.write(SHARED));
        SampleFiles.packs()
                .forEach(name ->
                        assertArrayEquals(
                                SampleFiles.bytes(name),
                                Packs.write(SampleFiles.pack(name)),
                                name));
    }

    @Test
    void toursAndLibraryKnowTheSameThings() {
        TOURS.forEach(tour ->
                assertEquals(
                        tour.directory(),
                        SHARED.directory().refreshing(tour.directory()),
                        tour.id().value()));
    }

    @Test
    void everythingIsSaidInEnglishAndChinese() {
        var texts = Stream.concat(TOURS.stream().flatMap(SampleTest::texts), sharedTexts());
        assertEquals(
                List.of(),
                texts.filter(text -> !text.isEmpty())
                        .filter(text -> !text.forms().keySet().containsAll(bothLanguages()))
                        .toList());
    }

    @Test
    void everyFactHasSourceAndDate() {
        assertEquals(
                List.of(),
                SHARED.directory().sites().values().stream()
                        .flatMap(site -> site.facts().stream())
                        .filter(fact -> fact.source().isBlank() || fact.asOf().isBlank())
                        .toList());
    }

    @Test
    void factsOfLowReliabilitySaySo() {
        assertEquals(
                List.of(),
                SHARED.directory().sites().values().stream()
                        .flatMap(site -> site.facts().stream())
                        .filter(fact -> fact.source().contains("low reliability"))
                        .filter(fact -> !says(fact.text(), "low reliability", "可信度低"))
                        .toList());
    }

    @Test
    void travelTimesAreEstimatesWithTheirSource() {
        assertEquals(
                List.of(),
                SHARED.travel().ways().values().stream()
                        .filter(travel ->
                                travel.basis() != Basis.ESTIMATE || travel.source().isBlank())
                        .toList());
    }

    /// No source gives a clock time, so every clock time is invented and says so.
    @Test
    void everyClockTimeIsMarkedAsIllustrative() {
        assertEquals(
                List.of(),
                TOURS.stream()
                        .flatMap(tour -> tour.items().stream())
                        .filter(item -> item.moment() instanceof Moment.Timed)
                        .filter(item -> !isMarked(item.notes()))
                        .toList());
    }

    @Test
    void everythingInventedAboutSitesAndPeopleIsMarkedAsIllustrative() {
        assertEquals(
                List.of(),
                Stream.concat(
                                SHARED.directory().sites().values().stream()
                                        .filter(site ->
                                                !site.rooms().isEmpty()
                                                        || !site.hours().week().isEmpty()
                                                        || !site.contacts().isEmpty()
                                                        || isIllustrative(site.name()))
                                        .filter(site -> !isMarked(site.notes()))
                                        .map(Site::id),
                                SHARED.directory().people().values().stream()
                                        .filter(person -> isIllustrative(person.name()))
                                        .filter(person -> !isMarked(person.notes()))
                                        .map(Person::id))
                        .toList());
    }

    @Test
    void everyRealPersonHasASource() {
        assertEquals(
                List.of(),
                SHARED.directory().people().values().stream()
                        .filter(person -> !isIllustrative(person.name()))
                        .filter(person ->
                                person.notes().stream()
                                        .noneMatch(note ->
                                                says(note.text(), "Named in", "见于")
                                                        || says(note.text(), "Mentioned", "提及")))
                        .map(Person::id)
                        .toList());
    }

    @Test
    void noRealPersonIsInTheInventedTour() {
        assertEquals(
                List.of(),
                SampleFiles.tour("sample-mission-2023-09").directory().people().values().stream()
                        .filter(person -> !isIllustrative(person.name()))
                        .toList());
    }

    @Test
    void hostsAndStaffAreRolesAndNoRealPersons() {
        assertEquals(
                List.of(),
                TOURS.stream()
                        .flatMap(tour -> tour.items().stream())
                        .flatMap(SampleTest::hostsAndStaff)
                        .map(id -> SHARED.directory().person(id).orElseThrow())
                        .filter(person -> !isIllustrative(person.name()))
                        .toList());
    }

    private static Set<Language> bothLanguages() {
        return Set.of(Language.ENGLISH, Language.CHINESE);
    }

    private static boolean says(Text text, String english, String chinese) {
        return text.form(Language.ENGLISH).orElse("").contains(english)
                && text.form(Language.CHINESE).orElse("").contains(chinese);
    }

    private static boolean isIllustrative(Text name) {
        return says(name, "(illustrative)", "（示例）");
    }

    private static boolean isMarked(List<Note> notes) {
        return notes.stream().anyMatch(note -> says(note.text(), "Illustrative", "示例"));
    }

    private static Stream<PersonId> hostsAndStaff(Item item) {
        var reception = item.party().reception();
        return Stream.of(
                        reception.lead().stream(),
                        reception.greeters().stream(),
                        item.party().assignments().stream().map(assignment -> assignment.person()))
                .flatMap(people -> people);
    }

    private static Stream<Text> texts(Tour tour) {
        return Stream.of(
                        Stream.of(tour.heading().title(), tour.delegation().name()),
                        tour.days().stream().map(Day::heading),
                        tour.tracks().stream().map(Track::name),
                        tour.notes().stream().map(Note::text),
                        tour.tasks().stream().map(Task::what),
                        tour.items().stream().flatMap(SampleTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Item item) {
        var own =
                switch (item) {
                    case Engagement engagement -> texts(engagement);
                    case Leg leg -> Stream.of(leg.title());
                };
        return Stream.concat(own, item.notes().stream().map(Note::text));
    }

    private static Stream<Text> texts(Engagement engagement) {
        return Stream.concat(
                Stream.of(
                        engagement.title(),
                        engagement.manner().dress(),
                        engagement.briefing().text()),
                engagement.briefing().runOfShow().stream().map(Cue::what));
    }

    private static Stream<Text> sharedTexts() {
        var directory = SHARED.directory();
        return Stream.of(
                        directory.sites().values().stream().flatMap(SampleTest::texts),
                        directory.people().values().stream().flatMap(SampleTest::texts),
                        directory.vehicles().values().stream().map(Vehicle::name))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Site site) {
        return Stream.of(
                        Stream.of(site.name(), site.address()),
                        site.rooms().stream().map(Room::name),
                        site.facts().stream().map(fact -> fact.text()),
                        site.notes().stream().map(Note::text))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Person person) {
        return Stream.concat(
                Stream.of(person.name(), person.title(), person.organisation()),
                person.notes().stream().map(Note::text));
    }
}
