package org.retinue.ui.board;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;

/// Does something twice a minute while a node is in a window. Not an animation: those keep the
/// window drawing.
final class Minutes {

    private static final long SECONDS = 30;

    private final Node node;
    private final Runnable work;
    private boolean isWaiting;

    private Minutes(Node node, Runnable work) {
        this.node = node;
        this.work = work;
    }

    static void pass(Node node, Runnable work) {
        var minutes = new Minutes(node, work);
        node.sceneProperty().subscribe(_ -> minutes.goOn());
    }

    private void goOn() {
        if (node.getScene() != null && !isWaiting) {
            isWaiting = true;
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, Platform::runLater)
                    .execute(this::passed);
        }
    }

    private void passed() {
        isWaiting = false;
        work.run();
        goOn();
    }
}
