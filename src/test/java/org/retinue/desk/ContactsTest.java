package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.DirectorySaved;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// Whom to call at a site: they come with the tours that go there, and go when the site has done
/// with them.
class ContactsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-09-01T08:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");
    private static final Person CHEN = Person.named(new PersonId("chen"), Text.english("Chen"));
    private static final Site PLAIN =
            Site.named(new SiteId("byd"), SiteKind.COMPANY, Text.english("BYD"), SHANGHAI);
    private static final Site WITH_CONTACT = PLAIN.withContacts(List.of(CHEN.id()));

    @TempDir Path folder;

    private final Window window = new Window();
    private Desk desk;

    @BeforeEach
    void openATourThatGoesThere() {
        desk = new Desk(Workspace.create(file(), "Officer", CLOCK), window);
        desk.editDirectory(
                Deed.CHANGE_SITE, PLAIN.name(), known -> known.with(CHEN).with(WITH_CONTACT));
        desk.add(
                Tour.empty(
                        new TourId("zm"),
                        new Heading("", Text.english("Zambia"), TourKind.STATE_VISIT, ""),
                        SHANGHAI,
                        LocalDate.of(2023, 9, 10),
                        LocalDate.of(2023, 9, 12),
                        new Track(MAIN, Text.english("Main"))),
                Deed.CREATE_TOUR);
        desk.edit(
                Edits.add(
                        Engagement.of(
                                new ItemId("visit"),
                                EngagementKind.COMPANY_VISIT,
                                Place.at(PLAIN.id()),
                                MAIN),
                        desk.view().directory()));
        window.until(this::isSaved);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTourKnowsWhomToCallWhereItGoes() {
        assertEquals(Directory.EMPTY.with(CHEN).with(WITH_CONTACT), shown().directory());
    }

    @Test
    void aContactOfASiteWhereATourGoesCannotBeRemoved() {
        desk.editDirectory(Deed.REMOVE_PERSON, CHEN.name(), known -> known.without(CHEN.id()));
        assertEquals(
                Optional.of(new Notice.InUse(CHEN.name(), List.of(Text.english("Zambia")))),
                desk.view().notice());
        assertEquals(Optional.of(CHEN), desk.view().directory().person(CHEN.id()));
    }

    @Test
    void whoIsNoContactAnyMoreCanBeRemoved() {
        desk.editDirectory(Deed.CHANGE_SITE, PLAIN.name(), known -> known.with(PLAIN));
        desk.editDirectory(Deed.REMOVE_PERSON, CHEN.name(), known -> known.without(CHEN.id()));
        window.until(this::isSaved);
        assertEquals(Optional.empty(), desk.view().notice());
        assertEquals(Directory.EMPTY.with(PLAIN), shown().directory());
        assertEquals(Directory.EMPTY.with(PLAIN), desk.view().directory());
        desk.undo();
        desk.undo();
        window.until(this::isSaved);
        assertEquals(Directory.EMPTY.with(CHEN).with(WITH_CONTACT), shown().directory());
    }

    @Test
    void whomAnotherProgramRemovedIsGoneHereToo() {
        try (var workspace = Workspace.open(file(), "Colleague", CLOCK)) {
            var before = workspace.directory();
            var after = Directory.EMPTY.with(PLAIN);
            assertInstanceOf(
                    DirectorySaved.Done.class,
                    workspace.save(before, after, "CHANGE_SITE", PLAIN.name()));
        }
        desk.refresh();
        window.until(() -> shown().directory().people().isEmpty());
        assertEquals(Directory.EMPTY.with(PLAIN), desk.view().directory());
    }

    private Path file() {
        return folder.resolve("desk.retinue");
    }

    private boolean isSaved() {
        return desk.view().saving() instanceof Saving.Saved;
    }

    private Tour shown() {
        return desk.view().tour().orElseThrow();
    }
}
