package org.retinue.cli;

import java.nio.file.Path;
import java.util.List;
import org.retinue.store.Key;

/// The windows, as the commands see them: they know none, so who starts them hands this in.
public interface Windows {

    /// Opens the desktop on the workspace, which may not be there yet, and answers with the exit
    /// status.
    int open(Path workspace, World world);

    /// Draws each screen of the workspace into a PNG file in the folder, with no display.
    List<Path> draw(Source workspace, Look look, World world, Path folder);

    /// A workspace and what opens it.
    record Source(Path file, Key key) implements AutoCloseable {

        @Override
        public void close() {
            key.close();
        }
    }

    /// How the screens are drawn.
    record Look(Theme theme, Size size) {

        static final Look USUAL = new Look(Theme.LIGHT, Size.USUAL);
    }

    /// Light or dark.
    enum Theme {
        LIGHT,
        DARK
    }

    /// Width and height in pixels.
    record Size(int width, int height) {

        /// That of a usual laptop.
        public static final Size USUAL = new Size(1440, 900);
    }
}
