package org.retinue.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.QuickSecrets;
import org.retinue.store.Workspace;

/// A program that makes edits through the desk in a protected workspace, and acknowledges each as
/// soon as the desk calls it saved. It is there to be killed.
final class ProtectedEdits {

    static final String PASSPHRASE = "four wild horses";

    private ProtectedEdits() {}

    public static void main(String[] arguments) throws InterruptedException {
        var file = Path.of(arguments[0]);
        var tasks = new LinkedBlockingQueue<Runnable>();
        try (var desk = new Desk(open(file), tasks::add)) {
            desk.open(ScriptedEdits.start().id());
            while (desk.view().tour().isEmpty()) {
                tasks.take().run();
            }
            for (var number = 1; number <= Integer.parseInt(arguments[1]); number++) {
                ScriptedEdits.edit(desk, number);
                while (!(desk.view().saving() instanceof Saving.Saved)) {
                    tasks.take().run();
                }
                System.out.println(number);
            }
        }
    }

    static Key key(Path file) {
        try (var secret = QuickSecrets.passphrase(PASSPHRASE)) {
            return Protection.unlock(file, secret).orElseThrow();
        }
    }

    static Workspace open(Path file) {
        try (var key = key(file)) {
            return Workspace.open(file, key, "Officer", Clock.systemUTC());
        }
    }
}
