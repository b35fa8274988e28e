package org.retinue.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.retinue.exchange.Bounded.Done;
import org.retinue.exchange.Bounded.Result;
import org.retinue.exchange.Bounded.Stop;
import org.retinue.exchange.Bounded.Stopped;

/// Whatever a reading does, what came of it is a value, and others go on.
class BoundedTest {

    @Test
    void whatWasReadIsHandedOver() {
        assertEquals(new Done<>("read"), Bounded.usual(() -> "read"));
    }

    @Test
    void whatBreaksHasRefused() {
        assertEquals(Stop.TOO_DEEP, why(Bounded.usual(() -> deep(1))));
        assertEquals(Stop.TOO_LARGE, why(Bounded.usual(BoundedTest::large)));
        assertEquals(
                Stop.BROKEN,
                why(
                        Bounded.usual(() -> {
                            throw new AssertionError("of a library");
                        })));
        assertEquals(Stop.BROKEN, why(Bounded.usual(() -> Integer.parseInt("none"))));
    }

    @Test
    void whatTakesTooLongIsToldToEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var read = new Bounded(Duration.ofMillis(1), () -> true).read(() -> waiting(ended));
        assertEquals(Stop.TOO_SLOW, why(read));
        ended.await();
    }

    @Test
    void whatIsNotWantedAnyMoreIsToldToEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        assertEquals(Stop.CANCELLED, why(Bounded.whileWanted(() -> false, () -> waiting(ended))));
        ended.await();
    }

    @Test
    void whatDoesNotEndKeepsNobodyWaiting() {
        var goesOn = new AtomicBoolean(true);
        var read =
                new Bounded(Duration.ofMillis(1), () -> true)
                        .read(() -> {
                            while (goesOn.get()) {
                                Thread.onSpinWait();
                            }
                            return "";
                        });
        goesOn.set(false);
        assertEquals(Stop.TOO_SLOW, why(read));
    }

    @Test
    void theReadingIsOnAThreadThatHoldsNothingUp() {
        assertEquals(new Done<>(true), Bounded.usual(() -> Thread.currentThread().isDaemon()));
    }

    private static String waiting(CountDownLatch ended) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return "never";
        } finally {
            ended.countDown();
        }
    }

    @SuppressWarnings("InfiniteRecursion") // That is what it is for.
    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    private static int large() {
        return new long[Integer.MAX_VALUE][Integer.MAX_VALUE].length;
    }

    private static Stop why(Result<?> result) {
        assertTrue(result instanceof Stopped<?>, result.toString());
        return result instanceof Stopped<?>(var why, var _) ? why : Stop.BROKEN;
    }
}
