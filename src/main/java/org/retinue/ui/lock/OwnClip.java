package org.retinue.ui.lock;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// What the program has put on the clipboard, which is to go when the window is locked. The toolkit
/// does not say who put something there: what changes while the window has the focus is taken for
/// ours.
public final class OwnClip {

    private @Nullable String before;
    private @Nullable String ours;
    private boolean focused;

    public void focus(boolean now) {
        if (focused && !now) {
            compare();
        }
        if (now && !focused) {
            before = text();
        }
        focused = now;
    }

    /// Takes away what is ours, if it is there still.
    public void clear() {
        if (focused) {
            compare();
        }
        if (ours != null && ours.equals(text())) {
            Clipboard.getSystemClipboard().clear();
        }
        ours = null;
        before = text();
    }

    private void compare() {
        var now = text();
        if (!Objects.equals(now, before)) {
            ours = now;
        }
    }

    private static @Nullable String text() {
        return Clipboard.getSystemClipboard().getString();
    }
}
