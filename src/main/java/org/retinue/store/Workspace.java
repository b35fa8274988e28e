package org.retinue.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Booking;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Office;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;

/// An office's tours, and the sites, people, vehicles and travel times that they share, in one
/// file.
///
/// Any thread may call; calls take turns, and each is one short transaction, so that several
/// programs can work on one file. A call may wait some seconds for another program, so the thread
/// of the windows had better not make any. What is written is safe when the call returns.
/// Everything may end in a [Trouble].
public final class Workspace implements AutoCloseable {

    private final Line line;
    private final Journal journal;
    private final Backups backups;
    private final Optional<Path> damaged;
    private final Optional<Trouble> backupTrouble;

    private Workspace(Opening.Sound sound, String officer, Clock clock) {
        line = sound.line();
        damaged = sound.damaged();
        journal = new Journal(officer, clock);
        backups = new Backups(line, clock);
        backupTrouble = line.isReadOnly() ? Optional.empty() : backups.makeIfChanged();
    }

    /// Makes a new workspace in a file that is not there yet; the officer is who writes the
    /// journal.
    public static Workspace create(Path file, String officer, Clock clock) {
        Restoring.create(file);
        return open(file, officer, clock);
    }

    /// Opens a workspace, and makes a backup of it if it can be changed. One that cannot be changed
    /// is opened to be read.
    public static Workspace open(Path file, String officer, Clock clock) {
        return open(file, Key.NONE, officer, clock);
    }

    /// The same with the key of a protected workspace, which stays the caller's to wipe.
    public static Workspace open(Path file, Key key, String officer, Clock clock) {
        return new Workspace(Opening.sound(file, key, clock), officer, clock);
    }

    /// The same officer's workspace in another file.
    public Workspace reopened(Path elsewhere) {
        return open(elsewhere, line.key(), journal.officer(), journal.clock());
    }

    /// The same officer's workspace in another file, for when this one cannot be read any more: as
    /// the newest backup that is sound has it, or empty. A protected one is never made anew as
    /// plain.
    public Workspace rescued(Path elsewhere) {
        Places.refuseExisting(elsewhere);
        if (!Restoring.restoreNewest(backups(), elsewhere, line.key())) {
            if (isProtected()) {
                throw new Trouble(Trouble.Kind.CANNOT_READ, line.file().toString());
            }
            Restoring.create(elsewhere);
        }
        return reopened(elsewhere);
    }

    public Path file() {
        return line.file();
    }

    public boolean isReadOnly() {
        return line.isReadOnly();
    }

    public boolean isProtected() {
        return line.key().isOfProtected();
    }

    /// All tours in short, by their first day, the newest first.
    public List<TourSummary> tours() {
        return line.read(Tours::summaries);
    }

    public Optional<Stored> tour(TourId id) {
        return line.read(shelf -> Tours.tour(shelf, id));
    }

    /// The tours with a day from the first to the last.
    public List<Tour> toursBetween(LocalDate first, LocalDate last) {
        return line.read(shelf ->
                Tours.between(shelf, first, last).stream()
                        .flatMap(id -> Tours.tour(shelf, id).stream())
                        .map(Stored::tour)
                        .toList());
    }

    /// On which days which tours are at the site, the latest first.
    public List<SiteVisit> visits(SiteId site) {
        return line.read(shelf -> SiteVisits.of(shelf, site));
    }

    /// All sites, people and vehicles.
    public Directory directory() {
        return line.read(Shared::directory);
    }

    public TravelTimes travelTimes() {
        return line.read(Shared::travelTimes);
    }

    /// What the office has settled for all its tours.
    public Office office() {
        return line.read(Shared::office);
    }

    /// Writes what the change makes different in the tour and in what it shares. Sites, people and
    /// vehicles that the workspace does not know come in; those that differ between before and
    /// after are changed, and for a new tour those that differ from the workspace's; where the
    /// change says what its writer believes, those that differ from the belief. None is removed.
    public Saved save(Change change) {
        return line.write(shelf -> Tours.save(shelf, change, journal))
                .<Saved>map(Saved.Done::new)
                .orElseGet(() -> new Saved.Stale(tour(change.tour())));
    }

    /// Writes what differs in the sites, people and vehicles. The travel times of a site that is
    /// removed stay.
    public DirectorySaved save(Directory before, Directory after, String deed, Text subject) {
        return line.write(
                        shelf -> {
                            var uses = Uses.of(shelf, before, after);
                            return uses.isPresent()
                                    ? uses
                                    : Shared.write(shelf, before, after)
                                            .map(written -> done(shelf, deed, subject, written));
                        })
                .orElseGet(() -> new DirectorySaved.Stale(directory()));
    }

    private DirectorySaved done(Shelf shelf, String deed, Text subject, List<Difference> written) {
        journal.add(shelf, Optional.empty(), deed, subject, written);
        return new DirectorySaved.Done();
    }

    /// Writes the ways that differ, and leaves the others as anybody may have changed them.
    public void save(TravelTimes before, TravelTimes after, String deed) {
        line.write(shelf -> {
            var written = Shared.write(shelf, before, after);
            journal.add(shelf, Optional.empty(), deed, Text.EMPTY, written);
            return Optional.of(written);
        });
    }

    /// Writes what the office has settled. Where that is not what it was before the change any
    /// more, nothing is written; gives what is there instead.
    public Optional<Office> save(Office before, Office after, String deed) {
        return line.write(shelf ->
                        Shared.write(shelf, before, after)
                                .map(written -> done(shelf, deed, Text.EMPTY, written)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(office());
    }

    /// The items that fit every one of the words, those of the days nearest to today first.
    public List<Found> search(List<Sought> words, int most) {
        var today = LocalDate.now(journal.clock());
        return line.read(shelf -> new Search(shelf, words, today).items(most));
    }

    /// What the tours of the workspace have booked on the days from the first to the last.
    public List<Booking> bookings(LocalDate first, LocalDate last) {
        return line.read(shelf -> new Bookings(shelf, first, last).all());
    }

    /// The same, with the rules of those tours that have some of their own.
    public Booked booked(LocalDate first, LocalDate last) {
        return line.read(shelf -> new Bookings(shelf, first, last).booked());
    }

    /// Those among them that are of one of these sites, people and vehicles.
    public List<Booking> bookings(LocalDate first, LocalDate last, Collection<? extends Id> of) {
        return line.read(shelf -> new Bookings(shelf, first, last).of(of));
    }

    /// The latest edits of the tour and of what was saved with it, newest first.
    public List<JournalEntry> journal(TourId id, int most) {
        return line.read(shelf -> Journal.entries(shelf, id, most));
    }

    /// The tours as they were given out.
    public Releases releases() {
        return new Releases(line, journal);
    }

    /// Who received which paper.
    public Handings handings() {
        return new Handings(line, journal);
    }

    /// A number that changes whenever another program has changed the file.
    public long stamp() {
        return line.stamp();
    }

    public Verification verify() {
        return Inspection.thorough(line);
    }

    /// Looks at everything in the file. Damage is what is looked for, and no trouble; that there is
    /// no file, or no workspace in it, is.
    public static Verification verify(Path file) {
        return verify(file, Key.NONE);
    }

    /// The same with the key of a protected workspace.
    public static Verification verify(Path file, Key key) {
        return Inspection.thorough(file, key);
    }

    /// The backups of this workspace, newest first.
    public List<Path> backups() {
        return Backups.of(line.file());
    }

    /// Makes a dated backup in the folder of backups.
    public Path backup() {
        return backups.make();
    }

    /// Makes a backup in a file that is not there yet.
    public void backup(Path into) {
        Backups.copy(line, into);
    }

    /// Why no backup could be made when the workspace was opened, if none could.
    public Optional<Trouble> backupTrouble() {
        return backupTrouble;
    }

    /// Where the file is kept as it was found, if it was damaged and could be mended when it was
    /// opened.
    public Optional<Path> damaged() {
        return damaged;
    }

    /// Puts a backup in the place of a workspace that nobody has open. What stood there is kept
    /// beside it under another name.
    public static void restore(Path backup, Path workspace) {
        restore(backup, workspace, Key.NONE);
    }

    /// The same with the key of the backup if that is protected, else with that of the workspace.
    public static void restore(Path backup, Path workspace, Key key) {
        Restoring.restore(backup, workspace, key);
    }

    /// The backups of the workspace in the file, which may be damaged; the newest first.
    public static List<Path> backups(Path file) {
        return Backups.of(file);
    }

    /// When the backup was made, local to the machine that made it, as its name says.
    public static Optional<LocalDateTime> made(Path backup) {
        return Dated.read(String.valueOf(backup.getFileName())).map(Dated::made);
    }

    /// Puts what can still be read of a damaged workspace, which nobody has open, into a new one in
    /// its place; what cannot is taken from backups where they have it. The damaged file is kept
    /// beside it as it was. Refuses a file of which not even the tables can be made out.
    public static Salvaged salvage(Path file, Clock clock) {
        return Restoring.salvage(file, clock);
    }

    /// For tests that make the world break.
    Line line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }
}
