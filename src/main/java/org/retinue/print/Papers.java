package org.retinue.print;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.retinue.tour.Duty;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Prints papers. Making one reads all fonts, so it is made once and kept.
public final class Papers {

    private static final int MOST_SECONDS = 60;

    /// What the PDF libraries have to say is about letters and addresses, and so about people.
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private final Typefaces typefaces;

    public Papers() {
        XRLog.setLoggingEnabled(false);
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
        typefaces = new Typefaces();
    }

    /// The paper as PDF; may be called from any thread, one paper is made at a time.
    public synchronized byte[] pdf(Tour tour, Order order) {
        var work = new FutureTask<>(() -> laidOut(tour, order));
        Thread.ofPlatform().name("paper").daemon().start(work);
        try {
            return work.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble ours
                    ? ours
                    : new Trouble(Trouble.Kind.CANNOT_PRINT, e, "layout");
        } catch (TimeoutException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "> " + MOST_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "interrupted");
        } finally {
            work.cancel(true);
        }
    }

    /// Pages that run over are set closer until they fit or cannot be set any closer.
    private byte[] laidOut(Tour tour, Order order) throws IOException {
        var paper = paper(tour, order);
        var laid = laidOut(paper, order);
        for (var closer = paper.closer(laid.pages());
                !closer.equals(paper);
                closer = paper.closer(laid.pages())) {
            paper = closer;
            laid = laidOut(paper, order);
        }
        return laid.pdf();
    }

    private Layout.Laid laidOut(Paper paper, Order order) throws IOException {
        var html = Stationery.sheet(paper.template());
        var fitted = typefaces.fitted();
        Template.fill(
                html.getDocumentElement(),
                paper,
                Voices.in(order.languages()),
                new Ink(fitted::cover));
        Mirror.numbers(html);
        if (paper.frame().isFromRight()) {
            Mirror.turn(html);
        }
        return new Layout(fitted).laid(html, paper.frame(), order.issue().at());
    }

    static Paper paper(Tour tour, Order order) {
        return switch (order.document()) {
            case PROGRAMME -> Programmes.of(tour, order);
            case DAILY_CARD -> DailyCards.of(tour, order);
            case DELEGATION_LIST -> DelegationLists.of(tour, order);
            case DELEGATION_BY_NAME -> DelegationLists.byName(tour, order);
            case HOST_LIST -> HostLists.of(tour, order);
            case ARRIVAL_LINE -> ArrivalLines.of(tour, order);
            case INTERPRETER_ROSTER -> Rosters.of(tour, order, Duty.INTERPRETER);
            case LIAISON_ROSTER -> Rosters.of(tour, order, Duty.LIAISON_OFFICER);
            case ROOM_LIST -> RoomLists.of(tour, order);
            case CONTACTS -> ContactLists.of(tour, order);
            case GIFT_LIST -> GiftLists.of(tour, order);
            case MEDIA_PROGRAMME -> MediaProgrammes.of(tour, order);
            case SPOUSE_PROGRAMME -> SpouseProgrammes.of(tour, order);
            case ADVANCE_CHECKLIST -> Checklists.of(tour, order);
            case DIETARY_SHEET -> DietarySheets.of(tour, order);
            case CONFIRMATION_TRACKER -> Trackers.of(tour, order);
        };
    }
}
