package org.retinue.print;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Prints papers. Making one reads all fonts, so it is made once and kept.
public final class Papers {

    private static final int MOST_SECONDS = 60;

    private final Typefaces typefaces = new Typefaces();

    public Papers() {
        // The renderer would log every address that it is refused, and with it people's data.
        XRLog.setLoggingEnabled(false);
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

    private byte[] laidOut(Tour tour, Order order) throws IOException {
        return switch (order.document()) {
            case PROGRAMME -> {
                var programme = Programmes.of(tour, order);
                yield laidOut("programme", programme, programme.frame(), order);
            }
            case DAILY_CARD -> {
                var cards = DailyCards.of(tour, order);
                yield laidOut("daily-card", cards, cards.frame(), order);
            }
        };
    }

    private byte[] laidOut(String template, Record paper, Frame frame, Order order)
            throws IOException {
        var html = Stationery.sheet(template);
        var ink = new Ink(typefaces::cover);
        Template.fill(html.getDocumentElement(), paper, Voices.in(order.languages()), ink);
        return new Layout(typefaces).pdf(html, frame, order.issue().at());
    }
}
