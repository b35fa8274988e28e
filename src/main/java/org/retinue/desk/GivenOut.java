package org.retinue.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.check.Circulation;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.store.Handed;
import org.retinue.store.Revision;
import org.retinue.store.Workspace;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TrackId;
import org.retinue.tour.Trouble;

/// What was given out of the tours of a workspace: their releases, and who received which paper.
/// The program is the one that writes the packs.
public record GivenOut(Workspace workspace, String program) {

    /// The releases of the tour, the first one first.
    public List<Release> releases(TourId tour) {
        return workspace.releases().of(tour).stream().map(GivenOut::release).toList();
    }

    /// The tour as it was given out under the number.
    public Optional<Tour> tour(TourId tour, int number) {
        return pack(tour, number).map(Pack::tour);
    }

    /// All of them by their numbers.
    public SortedMap<Integer, Tour> tours(TourId tour) {
        var tours = new TreeMap<Integer, Tour>();
        for (var release : releases(tour)) {
            tour(tour, release.number()).ifPresent(found -> tours.put(release.number(), found));
        }
        return tours;
    }

    /// What a calendar takes of the tour as it was given out under the number, or of a draft of it.
    public CalendarWish calendar(TourId tour, Optional<Integer> number, Optional<TrackId> track) {
        var all = new TreeMap<>(tours(tour));
        var earlier = number.map(all::headMap).orElse(all);
        var release = number.orElse(all.isEmpty() ? 0 : all.lastKey());
        return new CalendarWish(
                release, List.copyOf(new TreeMap<>(earlier).descendingMap().values()), track);
    }

    /// What was given out of the tour, as it is now, and who holds what is outdated.
    public Circulation circulation(Tour tour) {
        return inHands(tour.id()).beside(tour);
    }

    InHands inHands(TourId tour) {
        var latest = releases(tour).stream().mapToInt(Release::number).max().orElse(0);
        if (latest == 0) {
            return InHands.NOTHING;
        }
        var handings = handings(tour);
        var tours = new TreeMap<Integer, Tour>();
        IntStream.concat(handings.stream().mapToInt(Handing::release), IntStream.of(latest))
                .distinct()
                .forEach(number -> tour(tour, number).ifPresent(found -> tours.put(number, found)));
        return InHands.of(latest, tours, handings);
    }

    /// Gives the tour out under the next number, with what is acknowledged by that.
    public Issued release(Readiness readiness, String note) {
        if (readiness.isBlocked()) {
            return new Issued.Blocked(readiness);
        }
        var tour = readiness.tour();
        var releases = workspace.releases();
        var number = releases.of(tour.id()).size() + 1;
        var at = releases.now();
        var made = new Pack.Made(at, releases.officer(), program);
        var pack = Packs.write(new Pack(tour, Integer.toString(number), made));
        var revision =
                new Revision(
                        tour.id(),
                        number,
                        note.strip(),
                        releases.officer(),
                        at,
                        Packs.hash(tour),
                        readiness.written());
        return releases.add(revision, tour.heading().title(), pack)
                .<Issued>map(added -> new Issued.Done(release(added)))
                .orElseGet(Issued.Overtaken::new);
    }

    /// What was handed out of the tour, in that order.
    public List<Handing> handings(TourId tour) {
        return workspace.handings().of(tour).stream().map(GivenOut::handing).toList();
    }

    /// Notes that papers were handed out. Their own numbers do not count: they get the next ones.
    public List<Handing> hand(Tour tour, List<Handing> handings) {
        var handed = handings.stream().map(handing -> handed(tour.id(), handing)).toList();
        return workspace.handings().add(handed, tour.heading().title()).stream()
                .map(GivenOut::handing)
                .toList();
    }

    /// Notes since when the recipients have what was handed to them, or that they have not.
    public void confirm(Tour tour, List<Integer> numbers, Optional<Instant> since) {
        workspace.handings().confirm(tour.id(), numbers, since, tour.heading().title());
    }

    /// Takes away what was noted by mistake.
    public void forget(Tour tour, List<Integer> numbers) {
        workspace.handings().remove(tour.id(), numbers, tour.heading().title());
    }

    private Optional<Pack> pack(TourId tour, int number) {
        return workspace
                .releases()
                .pack(tour, number)
                .map(bytes ->
                        switch (Packs.read(bytes)) {
                            case Reading.Accepted(var pack) -> pack;
                            case Reading.Refused _ ->
                                    throw new Trouble(
                                            Trouble.Kind.DAMAGED,
                                            workspace.file().toString(),
                                            "release " + number);
                        });
    }

    private static Release release(Revision revision) {
        return new Release(
                revision.number(),
                revision.note(),
                revision.officer(),
                revision.at(),
                revision.hash());
    }

    private static Handing handing(Handed handed) {
        return new Handing(
                handed.number(),
                handed.revision(),
                handed.paper(),
                Optional.of(handed.person()).filter(id -> !id.isEmpty()).map(PersonId::new),
                handed.name(),
                Channel.valueOf(handed.channel()),
                handed.at(),
                handed.confirmed());
    }

    private static Handed handed(TourId tour, Handing handing) {
        return new Handed(
                tour,
                handing.number(),
                handing.release(),
                handing.paper(),
                handing.person().map(PersonId::value).orElse(""),
                handing.name().strip(),
                handing.channel().name(),
                handing.at(),
                handing.acknowledged());
    }
}
