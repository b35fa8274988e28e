package org.retinue.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.RulePacks;
import org.retinue.check.Situation;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.board.Board;
import org.retinue.ui.board.Doing;
import org.retinue.ui.board.chart.Scale;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.look.Looks;
import org.retinue.ui.studio.Selection;
import org.retinue.words.Words;

/// The board of 14 days with four tracks: laid out, shown, and one step of a drag with everything
/// that it shows, the findings that it would cause included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw"
        })
public class BoardJob {

    private static final int DAYS = 14;
    private static final int TRACKS = 4;
    private static final int STEPS = 20;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 700;

    @Param({"40", "400", "4000"})
    private int items;

    // Set before each trial.
    @SuppressWarnings("NullAway.Init")
    private Tour tour;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Board board;

    private List<Finding> findings = List.of();
    private int step;

    @Setup(Level.Trial)
    public void open() {
        tour = Programmes.of(DAYS, TRACKS, items);
        findings = found(tour);
        Toolkit.start();
        Toolkit.run(() -> {
            board =
                    new Board(
                            Words.in(Language.ENGLISH),
                            Clock.systemUTC(),
                            new Selection(),
                            new Doing(_ -> {}, BoardJob::found, _ -> {}));
            board.show(tour, findings);
            stage = new Stage();
            var scene = new Scene(new StackPane(board), WIDTH, HEIGHT);
            Looks.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        Toolkit.run(() -> fire(MouseEvent.MOUSE_PRESSED, 127));
    }

    @TearDown(Level.Trial)
    public void close() {
        Toolkit.run(() -> stage.close());
        Platform.exit();
    }

    /// Where everything stands, without a window.
    @Benchmark
    public Sight laidOut() {
        return Sight.of(tour, Scale.NATURAL, WIDTH, HEIGHT);
    }

    /// The tour with its findings handed to the board, until the window is laid out again.
    @Benchmark
    public void shown() {
        var changed =
                tour.with(
                        tour.items().getFirst().id(),
                        item -> item.withTitle(Text.english("Edit " + step++)));
        Toolkit.run(() -> {
            board.show(changed, findings);
            layOut();
        });
    }

    /// From the event of the mouse until the window is laid out again; many steps without a pause,
    /// so that no drawing comes between them.
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void dragStep() {
        Toolkit.run(() -> {
            for (var count = 0; count < STEPS; count++) {
                fire(MouseEvent.MOUSE_DRAGGED, 200 + step++ % 40 * 10);
                layOut();
            }
        });
    }

    /// From the event of the mouse until the picture of it has been drawn: the pulse after the next
    /// one begins only then.
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djavafx.animation.fullspeed=true"
            })
    public void dragStepDrawn() throws InterruptedException {
        var drawn = new CountDownLatch(2);
        Toolkit.run(() -> {
            fire(MouseEvent.MOUSE_DRAGGED, 200 + step++ % 40 * 10);
            stage.getScene().addPostLayoutPulseListener(new Pulses(drawn));
            Platform.requestNextPulse();
        });
        drawn.await();
    }

    /// The findings alone, which a step of a drag asks for once.
    @Benchmark
    public List<Finding> checked() {
        return found(tour);
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /// Counts pulses down until there is none left to wait for.
    private final class Pulses implements Runnable {
        private final CountDownLatch left;

        private Pulses(CountDownLatch left) {
            this.left = left;
        }

        @Override
        public void run() {
            left.countDown();
            if (left.getCount() == 0) {
                stage.getScene().removePostLayoutPulseListener(this);
            } else {
                Platform.requestNextPulse();
            }
        }
    }

    private static List<Finding> found(Tour tour) {
        return Checks.findings(
                new Situation(
                        tour,
                        Programmes.travelTimes(),
                        List.of(),
                        LocalDate.of(2023, 9, 1),
                        RulePacks.general()));
    }

    /// The mouse at this height, on the first item of the first lane.
    private void fire(EventType<MouseEvent> type, double y) {
        Node chart = board.lookup("#chart");
        var at = chart.localToScene(40, y);
        chart.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
