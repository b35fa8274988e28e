package org.retinue.print;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Prints papers. The fonts are read for the first one and kept, so there is one of this for the
/// whole program. Several papers may be printed at the same time, each by a thread of its own.
public final class Papers {

    /// What the PDF libraries have to say is about letters and addresses, and so about people.
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private final Presses presses;
    private final Stationery stationery;
    private final Optional<Enclosure> enclosure;
    private final Limits limits;

    /// Papers on the program's own stationery.
    public Papers() {
        this(Stationery.builtIn());
    }

    public Papers(Stationery stationery) {
        this(quiet(), stationery, Optional.empty(), Limits.USUAL);
    }

    private Papers(
            Presses presses, Stationery stationery, Optional<Enclosure> enclosure, Limits limits) {
        this.presses = presses;
        this.stationery = stationery;
        this.enclosure = enclosure;
        this.limits = limits;
    }

    private static Presses quiet() {
        XRLog.setLoggingEnabled(false);
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
        return new Presses();
    }

    /// Makes the first paper as quick as any other: reads the fonts, and lays out a page for
    /// nobody.
    public void prepare() {
        var _ = pdf(Trial.TOUR, Trial.ORDER);
    }

    /// Papers on other stationery, printed with the fonts that are there already.
    public Papers on(Stationery other) {
        return new Papers(presses, other, enclosure, limits);
    }

    /// Papers that each have the file in them.
    public Papers enclosing(Enclosure file) {
        return new Papers(presses, stationery, Optional.of(file), limits);
    }

    /// Papers that are given up at other limits.
    Papers within(Limits other) {
        return new Papers(presses, stationery, enclosure, other);
    }

    /// The paper as PDF.
    public byte[] pdf(Tour tour, Order order) {
        return made(faces -> printed(tour, order, faces));
    }

    /// The filled page as HTML, for other programs to lay out.
    public byte[] html(Tour tour, Order order) {
        return made(faces -> {
            var ink = new Ink(faces.fitted()::cover);
            return Pages.written(filled(paper(tour, order), order, ink));
        });
    }

    private byte[] made(Presses.Work making) {
        var work = new FutureTask<>(() -> presses.with(making));
        Thread.ofPlatform().name("paper").daemon().start(work);
        try {
            return work.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble ours
                    ? ours
                    : new Trouble(Trouble.Kind.CANNOT_PRINT, e, "layout");
        } catch (TimeoutException e) {
            throw new Trouble(
                    Trouble.Kind.CANNOT_PRINT, e, "> " + limits.time().toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "interrupted");
        } finally {
            work.cancel(true);
        }
    }

    /// Pages that run over are set closer until they fit or cannot be set any closer.
    private byte[] printed(Tour tour, Order order, Typefaces typefaces) throws IOException {
        var paper = paper(tour, order);
        while (true) {
            try (var layout = laidOut(paper, order, typefaces)) {
                var closer = paper.closer(layout.pages());
                if (closer.equals(paper)) {
                    var at = order.issue().at();
                    return closer.isFolded()
                            ? Folding.folded(
                                    layout.pdf(at, Optional.empty()), paper.frame(), enclosure)
                            : layout.pdf(at, enclosure);
                }
                paper = closer;
            }
        }
    }

    private Layout laidOut(Paper paper, Order order, Typefaces typefaces) {
        var fitted = typefaces.fitted();
        return Layout.of(
                filled(paper, order, new Ink(fitted::cover)),
                paper.frame(),
                fitted,
                limits.pages());
    }

    private org.w3c.dom.Document filled(Paper paper, Order order, Ink ink) {
        var html = stationery.sheet(paper.template());
        Template.fill(
                html.getDocumentElement(),
                paper,
                Voices.in(order.languages()),
                ink,
                place -> stationery.broken(paper.template(), place),
                limits.elements());
        putInOutline(html, paper);
        Mirror.numbers(html);
        if (paper.frame().isFromRight()) {
            Mirror.turn(html);
        }
        return html;
    }

    private void putInOutline(org.w3c.dom.Document html, Paper paper) {
        var head = html.getElementsByTagName("head").item(0);
        if (head == null) {
            throw stationery.broken(paper.template(), "head");
        }
        if (paper.chapters().isEmpty()) {
            return;
        }
        var outline = html.createElement("bookmarks");
        for (var chapter : paper.chapters()) {
            var entry = html.createElement("bookmark");
            entry.setAttribute("name", Ink.clean(said(chapter.title())));
            entry.setAttribute("href", "#" + chapter.anchor());
            outline.appendChild(entry);
        }
        head.appendChild(outline);
    }

    private static String said(Phrase phrase) {
        return phrase.said().stream().map(Phrase.Said::text).collect(Collectors.joining(" "));
    }

    static Paper paper(Tour tour, Order order) {
        return switch (order.document()) {
            case PROGRAMME -> Programmes.of(tour, order);
            case DAILY_CARD, DAILY_CARD_FOLDED -> DailyCards.of(tour, order);
            case DELEGATION_LIST -> ChangedRows.marked(tour, order, DelegationLists::of);
            case DELEGATION_BY_NAME -> ChangedRows.marked(tour, order, DelegationLists::byName);
            case HOST_LIST -> ChangedRows.marked(tour, order, HostLists::of);
            case ARRIVAL_LINE -> ChangedRows.marked(tour, order, ArrivalLines::of);
            case INTERPRETER_ROSTER -> ChangedRows.marked(tour, order, Rosters::ofInterpreters);
            case LIAISON_ROSTER -> ChangedRows.marked(tour, order, Rosters::ofLiaisonOfficers);
            case ROOM_LIST -> ChangedRows.marked(tour, order, RoomLists::of);
            case CONTACTS -> ChangedRows.marked(tour, order, ContactLists::of);
            case GIFT_LIST -> ChangedRows.marked(tour, order, GiftLists::of);
            case MEDIA_PROGRAMME -> ChangedRows.marked(tour, order, MediaProgrammes::of);
            case SPOUSE_PROGRAMME -> ChangedRows.marked(tour, order, SpouseProgrammes::of);
            case ADVANCE_CHECKLIST -> ChangedRows.marked(tour, order, Checklists::of);
            case DIETARY_SHEET -> ChangedRows.marked(tour, order, DietarySheets::of);
            case CONFIRMATION_TRACKER -> ChangedRows.marked(tour, order, Trackers::of);
            case CHANGE_SHEET -> ChangeSheets.of(tour, order);
            case DISTRIBUTION_LIST -> DistributionLists.of(tour, order);
            case LINE_BY_LINE -> ChangedRows.marked(tour, order, RunsOfShow::of);
            case BRIEFING_NOTE -> ChangedRows.marked(tour, order, BriefingNotes::of);
            case PERSON_BRIEF -> ChangedRows.marked(tour, order, PersonBriefs::of);
            case MOTORCADE -> Motorcades.of(tour, order);
            case TALKS_SEATING -> SeatingPlans.of(tour, order, SeatingPlans.TALKS);
            case ARMCHAIR_SEATING -> SeatingPlans.of(tour, order, SeatingPlans.ARMCHAIRS);
            case BANQUET_SEATING -> Banquets.of(tour, order);
            case PLACE_CARDS -> PlaceCards.of(tour, order);
            case SIGNING_SHEET -> Signings.of(tour, order);
            case FLAGS_SHEET -> FlagSheets.of(tour, order);
        };
    }
}
